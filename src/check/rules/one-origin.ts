import type { Article, Ledger } from '../../ledger/ledger.ts';
import { originsOf } from '../../ledger/ask/origins.ts';
import { formatDate } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import { publisherOf } from '../../language/publisher.ts';
import type { Found, Rule } from '../rule.ts';

/** The number of reports from which it is worth pointing out that they are only one. */
const many = 3;

/** Several reports with the same origin count as one: an article that lists them says so. */
export const oneOrigin: Rule = {
	code: 'one-origin',
	title: 'Several reports with one origin count as one',
	severity: 'note',
	section: 'Chains',
	acknowledge: ['article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [origin, ids] of reportsByOrigin(ledger)) {
		if (ids.length < many) continue;
		const byArticle = new Map<string, string[]>();
		for (const id of ids) {
			for (const slug of ledger.uses.get(id) ?? []) {
				const list = byArticle.get(slug);
				if (list === undefined) byArticle.set(slug, [id]);
				else list.push(id);
			}
		}
		for (const [slug, listed] of byArticle) {
			const article = ledger.articles.get(slug);
			if (article !== undefined && listed.length >= many)
				findings.push(...findingOf({ article, origin, listed: new Set(listed) }, ledger));
		}
	}
	return findings;
}

/** Every figure that has repetitions, with all its repetitions, by the id of the origin. */
function reportsByOrigin(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
	const origins = originsOf(ledger);
	const groups = new Map<string, string[]>();
	for (const [id, origin] of origins) {
		if (id === origin) continue;
		const group = groups.get(origin);
		if (group === undefined) groups.set(origin, [origin, id]);
		else group.push(id);
	}
	return groups;
}

interface Reports {
	readonly article: Article;
	readonly origin: string;
	/** The figures of the article that repeat the origin, including the origin if it is listed. */
	readonly listed: ReadonlySet<string>;
}

function findingOf({ article, origin, listed }: Reports, ledger: Ledger): readonly Found[] {
	const inOrder = article.figures.filter((id) => listed.has(id));
	const sources = [
		...new Set(inOrder.flatMap((id) => ledger.figures.get(id)?.record.source ?? [])),
	];
	const first = ledger.figures.get(origin);
	if (sources.length < many || first === undefined) return [];
	const names = sources.map((id) => {
		const source = ledger.sources.get(id)?.record;
		return source === undefined ? `"${id}"` : publisherOf(source);
	});
	const { claimant, asOf } = first.record;
	const said = `"${formatFigure(first.record, ledger.vocabulary)}" (${claimant.name}, ${formatDate(asOf, 'short')})`;
	return [
		{
			place: article.place(['figures', article.figures.indexOf(inOrder[0] ?? '')]),
			message: `${sources.length} reports, 1 origin: the figures printed by ${names.join('; ')} trace back to one statement, ${said}.`,
			hint: 'Tell readers that these reports do not confirm one another, and say in acknowledged.one-origin where the text does so.',
			related: { place: first.place(), message: 'The origin.' },
			about: { kind: 'article', id: article.slug },
		},
	];
}
