import { parse, type ParsedStatement } from '../../language/read/parse.ts';
import { type Comparison, comparisons } from '../../ledger/ask/comparisons.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import type { DriftCode } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { localeOfSource } from '../locale-of-source.ts';
import { hasInitials, isAttributed, namesAnyOf, namesWhole } from '../names-in-words.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The fields that words can name, each with the check that reports it if they name another value.
 */
const driftOf = {
	subject: 'drift-subject',
	population: 'drift-population',
	stage: 'drift-stage',
	place: 'drift-scope',
	claimant: 'drift-claimant',
} as const satisfies Readonly<Record<string, DriftCode>>;
type Field = keyof typeof driftOf;
const fields = Object.keys(driftOf) as readonly Field[];

const lists = { subject: 'subjects', population: 'populations', stage: 'stages' } as const;

/**
 * If a repetition has words, they say what it inherits. A note tells what they leave out and from
 * which figure it is assumed.
 */
export const assumedField: Rule = {
	code: 'assumed-field',
	title: 'The words of a repetition say what it inherits',
	severity: 'note',
	section: 'Repetition',
	acknowledge: ['figure'],
	check: (ledger) =>
		[...comparisons(ledger).values()].flatMap((comparison) => assumedIn(comparison, ledger)),
};

/** The printed words of a figure, if they can be read, with what they state. */
interface Words {
	readonly field: 'says' | 'quoted';
	readonly text: string;
	readonly read: ParsedStatement;
	readonly vocabulary: Vocabulary;
	readonly isEnglish: boolean;
}

function assumedIn(comparison: Comparison, ledger: Ledger): readonly Found[] {
	const { repetition, differences } = comparison;
	const { record, place } = repetition;
	const words = wordsOf(record, ledger);
	const [first] = words;
	if (first === undefined) return [];
	return fields.flatMap((field): readonly Found[] => {
		const value = valueIn(record, field);
		if (value === undefined || statesOwn(record.id, field, ledger)) return [];
		if (differences.some(({ code }) => code === driftOf[field])) return [];
		if (words.some((one) => isNamed(field, value, one))) return [];
		const others = [...new Set(words.flatMap((one) => othersNamed(field, value, one)))];
		if (others.length === 0 && !isExpected(field, value, { comparison, words, ledger })) return [];
		const from = ownerOf(field, record, ledger);
		return [
			{
				place: place([first.field]),
				message: `"${first.text}" names ${others.length === 0 ? `no ${field}` : `the ${field} "${others.join('", "')}"`}: "${labelOf(field, value, ledger.vocabulary)}" is assumed from "${from}".`,
				hint: `Write "${field}:" in "${record.id}" if its source says so elsewhere, or add acknowledged.assumed-field with the reason; readers will see it.`,
				related: {
					place: ledger.written.get(from)?.place([]) ?? comparison.origin.place(),
					message: `The figure that states the ${field}.`,
				},
				about: { kind: 'figure', id: record.id },
			},
		];
	});
}

function wordsOf(figure: Figure, ledger: Ledger): readonly Words[] {
	const { says, quoted } = figure;
	const found: Words[] = [];
	if (says !== undefined) {
		const language = ledger.sources.get(figure.source)?.record.language;
		const { parsed: read } = readWords(says, ledger.vocabulary, language);
		found.push({ field: 'says', text: says, read, vocabulary: ledger.vocabulary, isEnglish: true });
	}
	const locale = localeOfSource(figure, ledger);
	if (quoted !== undefined && locale !== undefined) {
		const { vocabulary, language } = locale;
		const read = parse(quoted, vocabulary, language, { isExcerpt: true });
		const isEnglish = vocabulary === ledger.vocabulary;
		found.push({ field: 'quoted', text: quoted, read, vocabulary, isEnglish });
	}
	return found;
}

/** The id or the name that a figure has in a field. */
function valueIn(figure: Figure, field: Field): string | undefined {
	return field === 'claimant' ? figure.claimant.name : figure[field];
}

function labelOf(field: Field, value: string, vocabulary: Vocabulary): string {
	if (field === 'claimant' || field === 'place') return value;
	return vocabulary[lists[field]]?.[value]?.label ?? value;
}

/** Whether the record, or the words from which its fields are read, states the field. */
function statesOwn(id: string, field: Field, { written, sources, vocabulary }: Ledger): boolean {
	const own = written.get(id)?.record;
	if (own === undefined || own[field] !== undefined) return own !== undefined;
	if (own.says === undefined || field === 'claimant' || field === 'place') return false;
	const language = sources.get(own.source)?.record.language;
	return readWords(own.says, vocabulary, language).fields[field] !== undefined;
}

/** The id of the figure, up the chain, from which the field is inherited. */
function ownerOf(field: Field, { id, repeats = id }: Figure, ledger: Ledger): string {
	const passed = new Set([id]);
	let owner = repeats;
	while (!statesOwn(owner, field, ledger) && !passed.has(owner)) {
		passed.add(owner);
		const next = ledger.written.get(owner)?.record;
		owner = next?.repeats ?? next?.partOf ?? owner;
	}
	return owner;
}

function isNamed(field: Field, value: string, { text, read, vocabulary }: Words): boolean {
	if (field === 'claimant' || field === 'place') return namesAnyOf(text, value);
	const { label, words = [], ...entry } = vocabulary[lists[field]]?.[value] ?? { label: value };
	const adjective = 'adjective' in entry ? entry.adjective : undefined;
	const people = 'people' in entry ? entry.people : undefined;
	const known = [label, ...words, adjective, people].filter((word) => typeof word === 'string');
	return (
		idsIn(field, read).includes(value) ||
		known.some((word) => namesWhole(text, word)) ||
		(field === 'subject' && hasInitials(text, label))
	);
}

/** The ids of a list that words name. A verb names the stages that it can mean. */
function idsIn(field: keyof typeof lists, read: ParsedStatement): readonly string[] {
	switch (field) {
		case 'subject':
			return [...read.subjects, ...[read.subject, read.place].filter((id) => id !== undefined)];
		case 'population':
			return read.populations;
		case 'stage':
			return [...read.stages, ...(read.deed?.stages ?? [])];
	}
}

/** What words name in place of the value, as readers know it. */
function othersNamed(field: Field, value: string, words: Words): readonly string[] {
	if (field === 'claimant') return [];
	if (field === 'place')
		return words.read.place === undefined
			? []
			: [labelOf('subject', words.read.place, words.vocabulary)].filter((one) => one !== value);
	return idsIn(field, words.read).map((id) => labelOf(field, id, words.vocabulary));
}

/**
 * Whether words that name none leave something out. A short quotation seldom says who counted: it
 * is expected only if the origin's words do, or if these words say that somebody did.
 */
function isExpected(
	field: Field,
	value: string,
	{
		comparison: { origin },
		words,
		ledger,
	}: {
		readonly comparison: Comparison;
		readonly words: readonly Words[];
		readonly ledger: Ledger;
	},
): boolean {
	if (field !== 'claimant') return true;
	return (
		words.some(({ text, isEnglish }) => isEnglish && isAttributed(text)) ||
		(words.some(({ isEnglish }) => isEnglish) &&
			wordsOf(origin.record, ledger).some(({ text }) => namesAnyOf(text, value)))
	);
}
