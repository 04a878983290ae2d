import type { Ledger } from '../../../ledger/ledger.ts';
import { formatRecords } from '../../import-figures/edit-records.ts';
import { slug, uniqueId } from '../../import/make-id.ts';
import { UsageError } from '../../options.ts';
import { type Answers, answerTo, type Question } from '../question.ts';
import { figuresOf, plainChoices, sourcesOf } from './choices.ts';
import { plainValues } from './plain-values.ts';
import type { Made, Making, RecordKind } from './record-kind.ts';
import { faultOf, isPartialDay, isText } from './shared-questions.ts';
import { id } from '../../../record/scalars.ts';
import { today } from './today.ts';

const isTaken = ({ articles, pages }: Ledger, name: string): boolean =>
	articles.has(name) || pages.has(name);

const questions: readonly Question<Ledger>[] = [
	{
		flag: 'title',
		value: 'TEXT',
		ask: 'What is its title?',
		explains: 'the title, which is checked like the text if it has a number',
		fault: isText,
	},
	{
		flag: 'summary',
		value: 'TEXT',
		ask: 'What does it say, in a sentence or two?',
		explains: 'up to three sentences for lists and search results',
		fault: isText,
	},
	{
		flag: 'name',
		value: 'NAME',
		ask: 'What is its address?',
		explains: 'the name of the file, which is the last part of its address and never changes',
		suggested: (ledger, answers) =>
			uniqueId(slug(answerTo(answers, 'title') ?? '', 8) || 'article', (name) =>
				isTaken(ledger, name),
			),
		fault: (answer, ledger) =>
			faultOf(id, answer) ??
			(isTaken(ledger, answer) ? 'exists already; choose another' : undefined),
	},
	{
		flag: 'figures',
		value: 'IDS',
		ask: 'Which figures does it use?',
		explains: 'the figures that the text names; npm run new -- figure --article NAME adds more',
		isOptional: true,
		isList: true,
		applies: ({ figures }) => figures.size > 0,
		choices: figuresOf,
	},
	{
		flag: 'sources',
		value: 'IDS',
		ask: 'Which other sources does it cite?',
		explains: 'the sources that the text cites, besides those of its figures',
		isOptional: true,
		isList: true,
		applies: ({ sources }) => sources.size > 0,
		choices: sourcesOf,
	},
	{
		flag: 'published',
		value: 'DATE',
		ask: 'When is it published?',
		explains: 'the day of publication',
		suggested: () => today(),
		fault: isPartialDay,
	},
	{
		flag: 'facts-as-of',
		value: 'DATE',
		ask: 'Up to which day is it current?',
		explains: 'the day up to which you looked for facts',
		suggested: (_ledger, answers) => answerTo(answers, 'published'),
		fault: isPartialDay,
	},
	{
		flag: 'format',
		value: 'md|mdx',
		ask: 'Markdown or MDX?',
		explains: 'md, or mdx for an article with components of its own, which is code',
		choices: () => plainChoices(['md', 'mdx']),
		suggested: () => 'md',
	},
];

/** `npm run new -- article`. */
export const newArticle: RecordKind = {
	name: 'article',
	does: 'Begins an article. It is a draft until you remove "draft: true".',
	page: 'record-a-number.md',
	questions,
	make,
};

function make({ ledger, answers, read }: Making): Made {
	const name = answerTo(answers, 'name') ?? '';
	for (const ending of ['md', 'mdx'])
		if (read(`content/articles/${name}.${ending}`) !== undefined)
			throw new UsageError(`content/articles/${name}.${ending} exists already.`);
	const figures = answers.get('figures') ?? [];
	const own = figures.flatMap((figure) => ledger.figures.get(figure)?.record.source ?? []);
	const sources = [...new Set([...own, ...(answers.get('sources') ?? [])])];
	const front = plainValues({
		title: answerTo(answers, 'title'),
		summary: answerTo(answers, 'summary'),
		published: answerTo(answers, 'published'),
		factsAsOf: answerTo(answers, 'facts-as-of'),
		draft: true,
		...(sources.length === 0 ? {} : { sources }),
		...(figures.length === 0 ? {} : { figures }),
	});
	const path = `content/articles/${name}.${answerTo(answers, 'format')}`;
	const yaml = formatRecords([front]).replaceAll(/^(?:- | {2})/gm, '');
	const body = bodyOf(figures, answers, ledger);
	return {
		files: new Map([[path, `---\n${yaml}---\n${body}`]]),
		told: `Wrote ${path}, a draft.`,
		next: `Write the text, and remove "draft: true" to publish it at /${name}/. npm run dev shows it.`,
	};
}

/** A line for each figure, with its source, to be written out. */
function bodyOf(figures: readonly string[], answers: Answers, ledger: Ledger): string {
	const lines = figures.map((figure) => {
		const source = ledger.figures.get(figure)?.record.source;
		return `:fig{#${figure}}.${source === undefined ? '' : `:cite[${source}]`}`;
	});
	const cited = new Set(figures.map((figure) => ledger.figures.get(figure)?.record.source));
	const others = (answers.get('sources') ?? []).filter((source) => !cited.has(source));
	if (others.length > 0) lines.push(`Also read.:cite[${others.join('; ')}]`);
	return `${(lines.length === 0 ? ['The text of the article.'] : lines).join('\n\n')}\n`;
}
