import { wordsOfChange } from '../../../check/say-change.ts';
import { formatFigure } from '../../../language/write/format.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { changesSince } from '../../../ledger/release/released-value.ts';
import { correctionKinds } from '../../../record/correction.ts';
import { formatRecords } from '../../import-figures/edit-records.ts';
import { flow } from '../../import-figures/merge-figures.ts';
import { UsageError } from '../../options.ts';
import { type Answers, answerTo, type Choice, type Question } from '../question.ts';
import { joined } from './add-to-list.ts';
import { figuresOf } from './choices.ts';
import { listInArticle } from './list-in-article.ts';
import { plainValues } from './plain-values.ts';
import type { Made, Making, RecordKind } from './record-kind.ts';
import { articleQuestion, isPartialDay, isText } from './shared-questions.ts';
import { today } from './today.ts';

const hints = {
	correction: 'we were wrong',
	revision: 'the claimant has better data now',
	supersession: 'another figure replaced it',
	'definition-change': 'it counts something else now',
	retraction: 'it is withdrawn',
} as const satisfies Readonly<Record<(typeof correctionKinds)[number], string>>;

const isSuperseded = (_ledger: Ledger, answers: Answers): boolean =>
	answerTo(answers, 'kind') === 'supersession';

const questions: readonly Question<Ledger>[] = [
	{
		flag: 'figure',
		value: 'ID',
		ask: 'Which figure changed?',
		explains: 'the figure that changed; change its record first',
		choices: choicesOfFigures,
	},
	{
		flag: 'kind',
		value: 'WORD',
		ask: 'What happened?',
		explains: 'what happened to it',
		choices: () => correctionKinds.map((value) => ({ value, label: value, hint: hints[value] })),
	},
	{
		flag: 'by',
		value: 'ID',
		ask: 'Which figure replaced it?',
		explains: 'the figure that replaced it',
		applies: isSuperseded,
		choices: figuresOf,
	},
	{
		flag: 'date',
		value: 'DATE',
		ask: 'When did you correct it?',
		explains: 'the day of the correction',
		suggested: () => today(),
		fault: isPartialDay,
	},
	{
		flag: 'before',
		value: 'WORDS',
		ask: 'What did it say before?',
		explains: 'what was published before, with the qualifier: "at least 31,000 killed"',
		suggested: (ledger, answers) => wordsFor(ledger, answers)?.before,
		fault: isText,
	},
	{
		flag: 'after',
		value: 'WORDS',
		ask: 'What does it say now?',
		explains: 'what is published now, or "withdrawn"',
		suggested: (ledger, answers) => wordsFor(ledger, answers)?.after,
		fault: isText,
	},
	{
		flag: 'reason',
		value: 'TEXT',
		ask: 'Why?',
		explains: 'the reason, which readers see',
		fault: isText,
	},
	{
		...articleQuestion,
		ask: 'Does it concern one article only?',
		explains:
			'the article whose corrections it is added to; content/corrections.yaml is for all others',
	},
];

/** `npm run new -- correction`. */
export const newCorrection: RecordKind = {
	name: 'correction',
	does: 'Adds a correction, after you have changed the record.',
	page: 'releases.md',
	questions,
	make,
};

/** Those that differ from their last release come first. */
function choicesOfFigures(ledger: Ledger): readonly Choice[] {
	const withdrawn = [...ledger.released].flatMap(([value, values]): readonly Choice[] => {
		const last = values.at(-1);
		return ledger.figures.has(value) || last === undefined
			? []
			: [{ value, label: last.words, hint: value }];
	});
	const isChanged = ({ value }: Choice): boolean => {
		const last = ledger.released.get(value)?.at(-1);
		const now = ledger.figures.get(value)?.record;
		return last !== undefined && now !== undefined && changesSince(last, now).length > 0;
	};
	const all = [...withdrawn, ...figuresOf(ledger)];
	return [...all.filter(isChanged), ...all.filter((choice) => !isChanged(choice))];
}

/** The words before and after, as far as they follow from the release and the record. */
function wordsFor(
	ledger: Ledger,
	answers: Answers,
): { readonly before: string; readonly after: string } | undefined {
	const figure = answerTo(answers, 'figure') ?? '';
	const was = ledger.released.get(figure)?.at(-1);
	const is = ledger.figures.get(figure)?.record;
	const kind = answerTo(answers, 'kind');
	const { vocabulary } = ledger;
	const words = was?.words ?? (is === undefined ? undefined : formatFigure(is, vocabulary));
	if (kind === 'retraction' && words !== undefined) return { before: words, after: 'withdrawn' };
	if (kind === 'supersession') {
		const by = ledger.figures.get(answerTo(answers, 'by') ?? '')?.record;
		return words === undefined || by === undefined
			? undefined
			: { before: words, after: formatFigure(by, vocabulary) };
	}
	return was === undefined || is === undefined ? undefined : wordsOfChange({ was, is, vocabulary });
}

function make({ ledger, answers, read }: Making): Made {
	const figure = answerTo(answers, 'figure') ?? '';
	const record = plainValues({
		date: answerTo(answers, 'date'),
		kind: answerTo(answers, 'kind'),
		figure,
		by: answerTo(answers, 'by'),
		before: answerTo(answers, 'before'),
		after: answerTo(answers, 'after'),
		reason: answerTo(answers, 'reason'),
	});
	if (answerTo(answers, 'by') === figure)
		throw new UsageError(`--by: "${figure}" cannot replace itself.`);
	const files = new Map<string, string>();
	const article = answerTo(answers, 'article');
	const path = ledger.articles.get(article ?? '')?.path ?? 'content/corrections.yaml';
	if (article === undefined) files.set(path, joined(read(path) ?? '', formatRecords([record])));
	else listInArticle(article, { corrections: [flow(record)] }, { files, ledger, read });
	return {
		files,
		told: `Added the correction of "${figure}" to ${path}.`,
		next: 'When it is published: npm run release',
	};
}
