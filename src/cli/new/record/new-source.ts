import type { Ledger } from '../../../ledger/ledger.ts';
import { seenKinds, type Source, source, sourceTypes } from '../../../record/source.ts';
import { formatRecords } from '../../import-figures/edit-records.ts';
import { readBytes } from '../../import-files.ts';
import type { ImportedEntry } from '../../import/entry.ts';
import { makeId, slug, uniqueId } from '../../import/make-id.ts';
import { readSources } from '../../import/read-sources.ts';
import { toSource } from '../../import/to-source.ts';
import { UsageError } from '../../options.ts';
import { type Answers, answerTo, type Question } from '../question.ts';
import { joined } from './add-to-list.ts';
import { plainChoices, sourcesOf } from './choices.ts';
import { listInArticle } from './list-in-article.ts';
import { plainValues } from './plain-values.ts';
import type { Made, Making, RecordKind } from './record-kind.ts';
import {
	articleQuestion,
	idQuestion,
	intoQuestion,
	isAddress,
	isPartialDay,
	isText,
} from './shared-questions.ts';

const seenHints = {
	direct: 'you read it, or a copy of it',
	secondary: 'you know it only through other sources',
	'not-found': 'you looked for it and did not find it',
} as const satisfies Readonly<Record<(typeof seenKinds)[number], string>>;

/** Whether the metadata are typed in, and not read from a file. */
const isTyped = (_ledger: Ledger, answers: Answers): boolean => !answers.has('from');
const isTaken = ({ sources, broken }: Ledger, id: string): boolean =>
	sources.has(id) || broken.has(id);

/** A field that is written as it is typed. */
function textQuestion(
	flag: string,
	value: string,
	ask: string,
	explains: string,
): Question<Ledger> {
	return { flag, value, ask, explains, isOptional: true, applies: isTyped, fault: isText };
}

const questions: readonly Question<Ledger>[] = [
	{
		flag: 'from',
		value: 'FILE',
		ask: 'Is there a file with its metadata?',
		explains:
			'a file with the metadata of this one source: CSL-JSON, as https://doi.org gives it for a DOI, or BibTeX, RIS or CSL-YAML',
		isOptional: true,
		fault: (answer) => {
			const bytes = readBytes(answer);
			if (bytes === undefined) return 'cannot be read';
			const count = readSources(answer, bytes).entries.length;
			return count === 1
				? undefined
				: `has ${count} sources; npm run import -- ${answer} adds all of them`;
		},
	},
	{
		...textQuestion('url', 'ADDRESS', 'What is its address?', 'its address on the web'),
		fault: isAddress,
	},
	{
		...textQuestion('title', 'TEXT', 'What is its title?', 'its title, as it is printed'),
		isOptional: false,
	},
	{
		flag: 'type',
		value: 'TYPE',
		ask: 'What is it?',
		explains: 'what kind of document it is, as citation styles call it',
		applies: isTyped,
		choices: () => plainChoices(sourceTypes),
	},
	textQuestion(
		'author',
		'NAMES',
		'Who wrote it?',
		'its authors, with a semicolon between them: "Cooper, Helene; World Bank"',
	),
	textQuestion(
		'container-title',
		'TEXT',
		'In what did it appear?',
		'the newspaper, journal or site that it is part of',
	),
	textQuestion('publisher', 'TEXT', 'Who published it?', 'the organisation that published it'),
	{
		...textQuestion(
			'issued',
			'DATE',
			'When was it published?',
			'the day, month or year of publication: 2024-03-02, 2024-03 or 2024',
		),
		fault: isPartialDay,
	},
	textQuestion('doi', 'DOI', 'What is its DOI?', 'its DOI, without https://doi.org/'),
	{
		flag: 'seen',
		value: 'HOW',
		ask: 'How do you know it?',
		explains: 'whether you read it yourself, which readers see',
		choices: () => seenKinds.map((value) => ({ value, label: value, hint: seenHints[value] })),
	},
	{
		flag: 'via',
		value: 'IDS',
		ask: 'Through which sources do you know it?',
		explains: 'the sources that describe it',
		isList: true,
		applies: (_ledger, answers) => answerTo(answers, 'seen') !== 'direct',
		choices: sourcesOf,
	},
	{
		flag: 'archived',
		value: 'ADDRESS',
		ask: 'Where is an archived copy?',
		explains: 'the address of an archived copy, so that readers find it when the original is gone',
		isOptional: true,
		fault: isAddress,
	},
	idQuestion(isTaken, (ledger, answers) =>
		uniqueId(suggestedId(answers), (id) => isTaken(ledger, id)),
	),
	intoQuestion('sources', () => 'sources'),
	articleQuestion,
];

/** `npm run new -- source`. */
export const newSource: RecordKind = {
	name: 'source',
	does: 'Adds a source to the library: a report, a newspaper article, a dataset.',
	page: 'record-a-number.md',
	questions,
	acknowledges: 'source',
	make,
};

function make({ ledger, answers, acknowledged, read }: Making): Made {
	const from = answerTo(answers, 'from');
	const seen = answerTo(answers, 'seen') ?? '';
	const via = answers.get('via') ?? [];
	const id = answerTo(answers, 'id') ?? '';
	const record = {
		id,
		...(from === undefined ? {} : importedFields(from)),
		...typedFields(answers),
		...(answers.has('archived') ? { archived: answerTo(answers, 'archived') } : {}),
		seen,
		...(via.length === 0 ? {} : { via }),
		...(Object.keys(acknowledged).length === 0 ? {} : { acknowledged }),
	};
	const valid = source.safeParse(record);
	if (!valid.success)
		throw new UsageError(
			valid.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'),
		);
	const path = `content/library/sources/${answerTo(answers, 'into')}.yaml`;
	const files = new Map([
		[path, joined(read(path) ?? '', formatRecords([plainValues(valid.data)]))],
	]);
	const article = answerTo(answers, 'article');
	if (article !== undefined) listInArticle(article, { sources: [id] }, { files, ledger, read });
	return {
		files,
		told: `Added the source "${id}" to ${path}.`,
		next: `To cite it: :cite[${id}]. To record a number of it: npm run new -- figure --source ${id}`,
	};
}

/** What a file says about the one source in it. */
function importedFields(file: string): Readonly<Record<string, unknown>> {
	const [entry] = entriesIn(file);
	if (entry === undefined) return {};
	const { record, findings } = toSource(entry);
	if (record === undefined)
		throw new UsageError(`${file}: ${findings.map(({ message }) => message).join(' ')}`);
	return record;
}

function entriesIn(file: string): readonly ImportedEntry[] {
	const bytes = readBytes(file);
	return bytes === undefined ? [] : readSources(file, bytes).entries;
}

/** The fields that were typed, by their names in the record, in its order. */
function typedFields(answers: Answers): Readonly<Record<string, unknown>> {
	const typed = {
		type: answerTo(answers, 'type'),
		title: answerTo(answers, 'title'),
		author: authorsOf(answerTo(answers, 'author')),
		'container-title': answerTo(answers, 'container-title'),
		publisher: answerTo(answers, 'publisher'),
		issued: answerTo(answers, 'issued'),
		URL: answerTo(answers, 'url'),
		DOI: answerTo(answers, 'doi'),
	};
	return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}

/** "Cooper, Helene; World Bank" as a person and an organisation. */
function authorsOf(names: string | undefined): Source['author'] {
	return names?.split(';').map((name) => {
		const [family = '', given] = name.split(',').map((part) => part.trim());
		return given === undefined || given === '' ? { literal: family } : { family, given };
	});
}

/** An id from its file, or from who published it and when. */
function suggestedId(answers: Answers): string {
	const from = answerTo(answers, 'from');
	const [entry] = from === undefined ? [] : entriesIn(from);
	if (entry !== undefined) return makeId(entry);
	const who = ['container-title', 'publisher', 'author', 'title']
		.map((flag) => slug(answerTo(answers, flag) ?? '', 4))
		.find((words) => words !== '');
	return [who ?? 'source', answerTo(answers, 'issued')]
		.filter((part) => part !== undefined)
		.join('-');
}
