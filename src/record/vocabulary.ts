import { z } from 'zod';
import type { LanguageCode } from './language.ts';
import { id, text } from './scalars.ts';
import { forms } from './language.ts';
import type { TranslatedWords } from './translated-words.ts';
import { paletteColours } from './palette.ts';
import { colourPair } from './colour.ts';

/**
 * The words by which a text can name something, used to read it back: singular and plural, lower
 * case.
 */
const words = z.array(text).optional();

/** How a mark shows what an amount rests on: solid, an outline around a tint, or striped. */
export const grades = ['counted', 'estimated', 'claimed'] as const;
export type Grade = (typeof grades)[number];

const colour = z
	.union([z.string(), colourPair], {
		error: 'a colour is a name of the palette or {light: "#23619f", dark: "#6da7e0"}',
	})
	.optional();

const subject = z.strictObject({
	label: text.describe('Russia'),
	adjective: text.optional().describe('Russian'),
	colour: colour.describe(
		`Its colour in charts: ${paletteColours.join(', ')}, or a pair for light and dark pages. Grey if left out.`,
	),
	partOf: z
		.union([z.string(), z.array(z.string())])
		.optional()
		.describe(
			'The subjects that contain this one: a member state names its union. The two are never added.',
		),
	forms: forms.optional().describe('The adjective behind a number, where it changes with it.'),
	side: text
		.optional()
		.describe('Where the counted belong, where no adjective says so: “on the side of Russia”.'),
	moneyRole: z
		.enum(['giver', 'recipient'])
		.optional()
		.describe('Whether money of this subject is what it gives or what it receives.'),
	words,
});
const population = z.strictObject({
	label: text.describe('military'),
	people: text.describe('What to call them in a sentence: soldiers'),
	person: text.optional().describe('One of them: soldier'),
	forms: forms.optional().describe('The same behind a number, where it changes with it.'),
	words,
});
const measure = z.strictObject({
	label: text.describe('Short name, lower case: killed'),
	definition: text.describe('One sentence for readers.'),
	singular: text.optional().describe('The label of one: casualty'),
	behind: text
		.optional()
		.describe(
			'How a sentence says it behind the people or the share, where that is not the label: “lost”.',
		),
	called: z
		.record(id, text)
		.optional()
		.describe(
			'What a sentence calls a population with this measure, where that is another word: {military: troops}.',
		),
	implied: z
		.boolean()
		.optional()
		.describe('true where money “for” a recipient says it already: “$60 billion for Ukraine”.'),
	whose: text
		.optional()
		.describe('What its subjects are, as the head of a table: Donor, Department, Fund.'),
	unit: z.string().optional().describe('The unit it is counted in.'),
	partOf: z.string().optional().describe('The wider measure that contains this one.'),
	cumulative: z
		.boolean()
		.optional()
		.describe('true where a count is kept from a start on, so that it can only grow.'),
	signed: z
		.boolean()
		.optional()
		.describe(
			'true where an amount can be below zero: a change, a net flow, deaths above the expected number.',
		),
	includes: z.array(text).optional(),
	excludes: z.array(text).optional(),
	forms: forms.optional().describe('What is counted, behind a number, where it changes with it.'),
	genitive: text
		.optional()
		.describe('How it stands behind a sum, where that is another form of the label.'),
	words,
});
const stage = z.strictObject({
	label: text,
	definition: text,
	sentence: text
		.optional()
		.describe(
			'How a sentence says it behind an amount, where that is not the label: in a bill passed by one chamber',
		),
	sentenceBy: text
		.optional()
		.describe(
			'The same where the claimant is a subject and did it itself, which stands for {claimant}: in a bill passed only by {claimant}',
		),
	exit: z
		.boolean()
		.optional()
		.describe('true where money goes no further: it expired, or was taken back.'),
	words,
});
const kind = z.strictObject({
	label: text,
	colour: colour.describe(
		`Its colour in charts: ${paletteColours.join(', ')}, or a pair for light and dark pages. A free one of the palette if left out.`,
	),
	words,
});
/** Whether a claimant is a party to what is counted, and if so, whether it counts its own side. */
export const parties = ['own', 'other', 'no'] as const;
export type Party = (typeof parties)[number];

const claimantKind = z.strictObject({
	label: text.describe('As a list says it behind the name: a news organisation'),
	party: z
		.enum(parties)
		.optional()
		.describe(
			'Whether it is a party to what is counted: own if it counts its own side, other if it counts the other side, no, which is the default, if it is none of the parties.',
		),
	media: z
		.boolean()
		.optional()
		.describe('true for a news outlet, which repeats what others say unless it counted itself.'),
});
const evidence = z.strictObject({
	label: text.describe('official record'),
	definition: text.optional().describe('One sentence for readers.'),
	mark: z
		.enum(grades)
		.describe('How charts draw it: counted is solid, estimated a tint, claimed striped.'),
});
const unit = z.strictObject({
	kind: z
		.enum(['count', 'money', 'share', 'rate'])
		.describe(
			'count for things, money for a currency, share for per cent, rate for so many per base.',
		),
	label: text.describe('people; US dollars; per cent; per 100,000 people'),
	singular: text.optional(),
	base: z
		.number()
		.positive('the base of a rate is above 0')
		.optional()
		.describe('Of a rate: how many it is per, as in 100000.'),
	symbol: text.optional().describe('The sign of a currency: $'),
	code: text.optional().describe('The code of a currency, where it is not the id: SEK'),
	place: z
		.enum(['before', 'after'])
		.optional()
		.describe('Where the sign of a currency stands; before the number if left out.'),
	space: z
		.boolean()
		.optional()
		.describe('Whether a space separates the sign of a currency from the number.'),
	forms: forms.optional().describe('The unit behind a number, where it changes with it.'),
	words,
});

/**
 * `content/vocabulary.yaml`: the closed vocabulary of a site. Stages are in their order, and
 * evidence is in the order of its strength, strongest first.
 */
export const vocabulary = z.strictObject({
	subjects: z.record(id, subject),
	populations: z.record(id, population).optional(),
	measures: z.record(id, measure),
	stages: z.record(id, stage).optional(),
	kinds: z.record(id, kind).optional(),
	units: z.record(z.string(), unit),
	claimantKinds: z.record(id, claimantKind).optional(),
	evidence: z.record(id, evidence).optional(),
	names: z
		.record(text, text)
		.optional()
		.describe(
			'Names of subjects, claimants and publishers that take another form within a sentence: US Senate becomes the US Senate.',
		),
});
/**
 * The vocabulary of a site in one language, by default that of the records, with its words in other
 * languages.
 */
export type Vocabulary = z.output<typeof vocabulary> & {
	readonly language?: LanguageCode;
	readonly translations?: Readonly<Partial<Record<LanguageCode, TranslatedWords>>>;
};
export type Unit = Vocabulary['units'][string];

/** The label of a word in one of the lists; the word itself if the list does not have it. */
export function labelOf(
	list: Readonly<Record<string, { readonly label: string }>> | undefined,
	word: string,
): string {
	return (list !== undefined && Object.hasOwn(list, word) ? list[word]?.label : undefined) ?? word;
}

/** The evidence of a figure in words. */
export function evidenceWords(
	{ evidence }: { readonly evidence: string },
	vocabulary: Pick<Vocabulary, 'evidence'>,
): string {
	return labelOf(vocabulary.evidence, evidence);
}

/** Whether a claimant is a news outlet. */
export function isOutlet(
	{ kind }: { readonly kind: string },
	{ claimantKinds = {} }: Pick<Vocabulary, 'claimantKinds'>,
): boolean {
	return Object.hasOwn(claimantKinds, kind) && claimantKinds[kind]?.media === true;
}

/** Whether a claimant is a party to what is counted. */
export function partyOf(
	{ kind }: { readonly kind: string },
	{ claimantKinds = {} }: Pick<Vocabulary, 'claimantKinds'>,
): Party {
	return (Object.hasOwn(claimantKinds, kind) ? claimantKinds[kind]?.party : undefined) ?? 'no';
}
