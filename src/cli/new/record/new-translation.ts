import { fingerprintsIn } from '../../../ledger/link/translation-fingerprints.ts';
import {
	listsOfWords,
	readFields,
	type WordField,
	withoutWords,
} from '../../../check/words-of-figures.ts';
import { splitFrontmatter } from '../../../ledger/read/frontmatter.ts';
import type { Article, Ledger } from '../../../ledger/ledger.ts';
import { labelOf } from '../../../record/vocabulary.ts';
import { type LanguageCode, languageCodes } from '../../../record/language.ts';
import { formatRecords } from '../../import-figures/edit-records.ts';
import { UsageError } from '../../options.ts';
import { type Answers, answerTo, type Question } from '../question.ts';
import { articlesOf, plainChoices } from './choices.ts';
import { plainValues } from './plain-values.ts';
import type { Made, Making, RecordKind } from './record-kind.ts';
import { isPartialDay, isText } from './shared-questions.ts';
import { today } from './today.ts';

const [, ...others] = languageCodes;

const questions: readonly Question<Ledger>[] = [
	{
		flag: 'article',
		value: 'NAME',
		ask: 'Which article is translated?',
		explains: 'the article that is translated, by the name of its file without its ending',
		choices: articlesOf,
	},
	{
		flag: 'language',
		value: 'CODE',
		ask: 'Into which language?',
		explains: 'the language of the translation',
		choices: () => plainChoices(others),
		suggested: () => (others.length === 1 ? others[0] : undefined),
	},
	{
		flag: 'title',
		value: 'TEXT',
		ask: 'What is its title in that language?',
		explains: 'the title in that language',
		fault: isText,
	},
	{
		flag: 'summary',
		value: 'TEXT',
		ask: 'What is its summary in that language?',
		explains: 'the summary in that language',
		fault: isText,
	},
	{
		flag: 'translated',
		value: 'DATE',
		ask: 'When were the two compared?',
		explains: 'the day on which the translation was compared with its original',
		suggested: () => today(),
		fault: isPartialDay,
	},
];

/** `npm run new -- translation`. */
export const newTranslation: RecordKind = {
	name: 'translation',
	does: 'Begins a translation of an article: its text with the numbers written from the records. It is a draft until you remove "draft: true".',
	page: 'translations.md',
	questions,
	make,
};

function make({ ledger, answers, read }: Making): Made {
	const slug = answerTo(answers, 'article') ?? '';
	const language = others.find((code) => code === answerTo(answers, 'language'));
	const original = ledger.articles.get(slug);
	if (original === undefined || language === undefined)
		throw new UsageError(`The site has no article "${slug}".`);
	const path = original.path.replace('content/articles/', `content/articles/${language}/`);
	if (
		read(path) !== undefined ||
		ledger.translationsOf.get(slug)?.some((one) => one.language === language)
	)
		throw new UsageError(`"${slug}" is translated already: ${path}.`);
	const words = missingWords(original, language, ledger);
	if (words !== '')
		throw new UsageError(
			`First translate the words of its figures: replace each … below, and add them to content/vocabulary.${language}.yaml.\n\n${words}`,
		);
	const front = plainValues({
		language,
		translationOf: slug,
		translated: answerTo(answers, 'translated'),
		translates: fingerprintsIn(original),
		title: answerTo(answers, 'title'),
		summary: answerTo(answers, 'summary'),
		draft: true,
	});
	const yaml = formatRecords([front]).replaceAll(/^(?:- | {2})/gm, '');
	const body = splitFrontmatter(read(original.path) ?? '')?.body ?? '';
	return {
		files: new Map([[path, `---\n${yaml}---${withoutLabels(body)}`]]),
		told: `Wrote ${path}, a draft.`,
		next: nextFor(language, ledger, answers),
	};
}

/**
 * The words of the figures of an article that a language lacks, as YAML to fill in; empty if it has
 * all of them.
 */
function missingWords({ figures }: Article, language: LanguageCode, ledger: Ledger): string {
	const records = figures.flatMap((figure) => ledger.figures.get(figure)?.record ?? []);
	const known = ledger.vocabulary.translations?.[language];
	return [...withoutWords(records, known, readFields)]
		.filter(([, ids]) => ids.length > 0)
		.map(([field, ids]) => {
			const list = listsOfWords[field];
			const fields = ['label: …', ...(alsoNeeded[field] ?? [])].join(', ');
			const lines = ids.map((id) => {
				const label = labelOf(ledger.vocabulary[list], id);
				return `  ${id}: {${fields}, words: […]} # ${label}\n`;
			});
			return `${list}:\n${lines.join('')}`;
		})
		.join('');
}

/** What a word needs besides its label. */
const alsoNeeded: Readonly<Partial<Record<WordField, readonly string[]>>> = {
	population: ['people: {one: …, few: …, many: …, other: …}'],
	measure: ['definition: …'],
	stage: ['definition: …'],
};

/** A text whose numbers are written from the records, in whatever language that is. */
function withoutLabels(body: string): string {
	return body.replaceAll(/:fig\[[^\]]*\](?=\{)/g, ':fig');
}

function nextFor(language: LanguageCode, { site }: Ledger, answers: Answers): string {
	const lacks =
		site.translations?.[language as keyof typeof site.translations] === undefined
			? ` Say in content/site.yaml, under translations, what the site is called in it.`
			: '';
	return `Translate the text, and remove "draft: true" to publish it at /${language}/${answerTo(answers, 'article')}/. The words of the records are in content/vocabulary.${language}.yaml.${lacks}`;
}
