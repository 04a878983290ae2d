import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import { runChecks } from '../../src/check/run-checks.ts';
import {
	evidenceEntries,
	measureEntries,
	qualifierEntries,
	stageEntries,
} from '../../src/charts/method-entries.ts';
import { drawTermCard } from '../../src/parts/term-card.ts';
import { allTerms, termWords } from '../../src/parts/term-words.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { ownLedger } from '../own-ledger.ts';
import { editionIn } from '../../src/ledger/link/edition.ts';
import { parseMarkdown } from '../../src/ledger/text/markdown.ts';
import remarkCaveat from '../../src/prose/remark-caveat.ts';
import { article, contentOf } from '../content.ts';
import { markedText } from '../charts/words.ts';

const site = editionIn('uk', ownLedger());
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const translation = (body: string) => ({
	'content/articles/one.md': article('The :term[drift]{#drift}.'),
	'content/articles/uk/one.md': `---\nlanguage: uk\ntranslationOf: one\ntranslated: 2024-02-20\ntitle: Одне\nsummary: Що сказано.\n---\n${body}\n`,
	'content/glossary.yaml':
		'- {id: drift, label: drift, definition: A change.}\n- {id: origin, label: origin, definition: The first.}\n',
	'content/vocabulary.uk.yaml': 'terms: {drift: {label: відхилення, definition: Зміна.}}\n',
});

test('the words of a term in a translation open its definition in that language, which leads to the glossary of its edition', () => {
	const body = 'Це :term[*відхилення*]{#drift}.';
	const files = translation(body);
	const ledger = buildLedger(contentOf(files));
	const tree = parseMarkdown(body, false);
	remarkCaveat({ ledger: () => ledger })(
		tree,
		new VFile({ path: 'content/articles/uk/one.md', value: body }),
	);
	assert.equal(
		toHtml(toHast(tree)).trim(),
		'<p>Це <label class="term"><em>відхилення</em><button popovertarget="term:drift"></button></label>.</p>',
	);
	const card = drawTermCard('drift', 't1', editionIn('uk', ledger));
	assert.equal(
		card && toHtml(card),
		'<div popover id="t1" role="note"><p><b>Відхилення</b></p><p>Зміна.</p><p><a href="/uk/glossary/#drift">Словник</a></p></div>',
	);
	assert.deepEqual(
		runChecks(ledger).filter(({ code }) => code === 'unknown-term'),
		[],
	);
});

test('an untranslated term says that its definition is English', () => {
	const card = drawTermCard(
		'origin',
		't1',
		editionIn('uk', buildLedger(contentOf(translation('Текст.')))),
	);
	assert.match(
		card ? toHtml(card) : '',
		/<b><span lang="en">Origin<\/span><\/b><\/p><p><span lang="en">The first\.<\/span>/,
	);
});

test('a translation cannot explain a term that there is not', () => {
	const found = runChecks(buildLedger(contentOf(translation('Це :term[зсув]{#drif}.')))).filter(
		({ code }) => code === 'unknown-term',
	);
	assert.deepEqual(
		found.map(({ place, message, hint }) => [place.path, message, hint]),
		[
			[
				'content/articles/uk/one.md',
				'Unexpected term "drif": it is neither in the glossary nor in the vocabulary.',
				'Did you mean "drift"?',
			],
		],
	);
});

test('every term of the site has a label and a definition in Ukrainian, and the glossary has its order', () => {
	const terms = allTerms(site);
	for (const { id, label, definition } of terms)
		assert.doesNotMatch(`${label} ${definition}`, /[a-z]/i, id);
	const labels = terms.map(({ label }) => label);
	assert.deepEqual(labels, labels.toSorted(new Intl.Collator('uk').compare));
	// By code point, "є" and "і" would come after "я".
	assert.deepEqual(
		['єдність', 'етап', 'інтервал', 'запис', 'якість'].toSorted(new Intl.Collator('uk').compare),
		['етап', 'єдність', 'запис', 'інтервал', 'якість'],
	);
	assert.deepEqual(termWords('qualifier-at-most', site), {
		id: 'qualifier-at-most',
		kind: 'qualifier',
		label: 'до, щонайбільше',
		definition: 'Верхня межа: це число або менше. Найменшого не названо.',
	});
});

test('the page about the method has no English words but names of claimants', () => {
	for (const { id, label, definition, facts, mark, said } of [
		...measureEntries(site),
		...qualifierEntries(site),
		...evidenceEntries(site),
		...stageEntries(site),
	]) {
		const words = [
			label,
			definition,
			...facts.flat().map(markedText),
			String(mark.properties['ariaLabel'] ?? ''),
			markedText(mark),
			...said.map(markedText),
		].join(' ');
		assert.doesNotMatch(
			words.replaceAll(/The (?:Economist|Week)|\(CSIS\)|\(GAO\)/g, ''),
			/[a-z]/i,
			id,
		);
	}
});

test('a qualifier says in Ukrainian what the checks let it allow, and from which Ukrainian words it is read', () => {
	const factsOf = (id: string) =>
		(qualifierEntries(site).find((entry) => entry.id === id) ?? assert.fail(id)).facts.map((fact) =>
			plain(fact.map(markedText).join('')),
		);
	assert.equal(
		factsOf('qualifier-at-least')[0],
		'«Щонайменше 100 000» допускає: 100 000 і будь-яке більше число.',
	);
	assert.equal(
		factsOf('qualifier-approx')[0],
		'«Близько 100 000» допускає: від 90 000 до 110 000.',
	);
	assert.equal(
		factsOf('qualifier-order')[0],
		'«Десятки тисяч» допускає: від 10 000, але менше ніж 100 000.',
	);
	assert.match(factsOf('qualifier-near-below')[1] ?? '', /^Зчитується зі слів: майже, мало не, /);
	assert.match(factsOf('qualifier-range')[1] ?? '', /^Зчитується зі слів: 80 000 до 120 000, /);
});
