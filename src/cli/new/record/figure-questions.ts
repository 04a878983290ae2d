import type { Ledger } from '../../../ledger/ledger.ts';
import { readWords, type StatedFields } from '../../../ledger/read/read-words.ts';
import { messagesOf } from '../../../messages/messages-of.ts';
import { figure, qualifiers, unknownOrigin } from '../../../record/figure.ts';
import { slug, uniqueId } from '../../import/make-id.ts';
import { type Answers, answerTo, type Choice, type Question } from '../question.ts';
import { figuresOf, plainChoices, sourcesOf, wordsOf } from './choices.ts';
import { isRange, readAmount } from './read-amount.ts';
import {
	articleQuestion,
	faultOf,
	idQuestion,
	intoQuestion,
	isPeriod,
	isText,
	libraryFile,
} from './shared-questions.ts';

type Applies = NonNullable<Question<Ledger>['applies']>;

/** Whether a figure takes nothing from another one. */
const isOwn: Applies = (_ledger, answers) => {
	const repeated = answerTo(answers, 'repeats');
	return !answers.has('part-of') && (repeated === undefined || repeated === unknownOrigin);
};
const isMoney: Applies = (ledger, answers) => {
	const { units } = ledger.vocabulary;
	const unit = answerTo(answers, 'unit') ?? stated(ledger, answers).unit ?? '';
	return Object.hasOwn(units, unit) && units[unit]?.kind === 'money';
};

/** What the words of the source give, if they were answered. */
const stated = ({ vocabulary }: Ledger, answers: Answers): StatedFields => {
	const says = answerTo(answers, 'says');
	return says === undefined ? {} : readWords(says, vocabulary).fields;
};

/** Asks for a field only if the words of the source do not give it. */
const unsaid =
	(field: keyof StatedFields, applies: Applies = () => true): Applies =>
	(ledger, answers) =>
		stated(ledger, answers)[field] === undefined && applies(ledger, answers);

const isTaken = (ledger: Ledger, id: string): boolean =>
	ledger.written.has(id) || ledger.broken.has(id);

/** The measure that was answered; undefined if it is inherited. */
const unitOfMeasure = (ledger: Ledger, answers: Answers): string | undefined => {
	const measure = answerTo(answers, 'measure') ?? stated(ledger, answers).measure ?? '';
	const { measures } = ledger.vocabulary;
	return Object.hasOwn(measures, measure) ? measures[measure]?.unit : undefined;
};

const qualifierChoices = (ledger: Ledger): readonly Choice[] => {
	const { qualifiers: names, readings } = messagesOf(ledger.site).terms;
	return qualifiers.map((value) => ({ value, label: names[value], hint: readings[value] }));
};

/** What a figure has to say, in the order in which a person is asked. */
export const figureQuestions: readonly Question<Ledger>[] = [
	{
		flag: 'source',
		value: 'ID',
		ask: 'Which source prints the number?',
		explains: 'the source that prints the number; npm run new -- source adds one',
		choices: sourcesOf,
	},
	{
		flag: 'repeats',
		value: 'ID',
		ask: 'Does it repeat a figure that is recorded here?',
		explains:
			'the figure that it repeats, or "unknown" if it clearly comes from somebody else, but nobody knows from whom',
		isOptional: true,
		applies: ({ figures }) => figures.size > 0,
		choices: (ledger) => [
			...figuresOf(ledger),
			{ value: unknownOrigin, label: 'somebody else’s, nobody knows whose' },
		],
	},
	{
		flag: 'part-of',
		value: 'ID',
		ask: 'Is it part of a figure that is recorded here?',
		explains: 'the figure that it is a part of, as a sum for one purpose is of a budget',
		isOptional: true,
		applies: ({ figures }, answers) => figures.size > 0 && !answers.has('repeats'),
		choices: figuresOf,
	},
	{
		flag: 'says',
		value: 'WORDS',
		ask: 'With which words does the source say it?',
		explains:
			'the words of the source, as in "at least 120 trees felled": what they say is read from them and not asked',
		isOptional: true,
		fault: (answer) => faultOf(figure.shape.says, answer),
	},
	{
		flag: 'subject',
		value: 'WORD',
		ask: 'Whose number is it?',
		explains: 'whom or what it is about, a word of content/vocabulary.yaml',
		applies: unsaid('subject', isOwn),
		choices: ({ vocabulary }) => wordsOf(vocabulary.subjects),
	},
	{
		flag: 'measure',
		value: 'WORD',
		ask: 'What is counted?',
		explains: 'what is counted, a word of content/vocabulary.yaml',
		applies: unsaid('measure', isOwn),
		choices: ({ vocabulary }) => wordsOf(vocabulary.measures),
	},
	{
		flag: 'population',
		value: 'WORD',
		ask: 'Which people are counted?',
		explains: 'which people are counted, a word of content/vocabulary.yaml',
		isOptional: true,
		applies: unsaid(
			'population',
			(ledger, answers) =>
				isOwn(ledger, answers) && Object.keys(ledger.vocabulary.populations ?? {}).length > 0,
		),
		choices: ({ vocabulary }) => wordsOf(vocabulary.populations),
	},
	{
		flag: 'amount',
		value: 'NUMBER',
		ask: 'How much?',
		explains: 'the number in digits, as in 120000 or 95.34e9, or the ends of a range: 100..120',
		applies: unsaid('amount'),
		fault: (answer) => {
			const amount = readAmount(answer);
			return amount === undefined
				? 'is not a number: write 120000, 95.34e9, or 100..120 for a range'
				: faultOf(figure.shape.amount, amount);
		},
	},
	{
		flag: 'qualifier',
		value: 'WORD',
		ask: 'How does the source limit it?',
		explains: 'how the number limits the true one, by the words of the source',
		applies: unsaid('qualifier'),
		choices: qualifierChoices,
		suggested: (_ledger, answers) => (isRange(answerTo(answers, 'amount')) ? 'range' : undefined),
	},
	{
		flag: 'phrase',
		value: 'WORDS',
		ask: 'With which words?',
		explains: 'the source’s own words for that, as in "as many as"',
		isOptional: true,
		applies: (ledger, answers) =>
			stated(ledger, answers).qualifier === undefined &&
			!['exact', 'range'].includes(answerTo(answers, 'qualifier') ?? ''),
		fault: (answer) => faultOf(figure.shape.phrase, answer),
	},
	{
		flag: 'unit',
		value: 'UNIT',
		ask: 'In which unit?',
		explains: 'the unit or currency, a word of content/vocabulary.yaml',
		applies: unsaid('unit', isOwn),
		choices: ({ vocabulary }) => wordsOf(vocabulary.units),
		suggested: unitOfMeasure,
	},
	...(['stage', 'kind'] as const).map(
		(field): Question<Ledger> => ({
			flag: field,
			value: 'WORD',
			ask: field === 'stage' ? 'How far has the money got?' : 'Which kind of money is it?',
			explains:
				field === 'stage'
					? 'how far the money has got, a word of content/vocabulary.yaml'
					: 'which kind of money it is, a word of content/vocabulary.yaml',
			isOptional: true,
			applies: unsaid(
				field,
				(ledger, answers) =>
					isMoney(ledger, answers) && Object.keys(ledger.vocabulary[`${field}s`] ?? {}).length > 0,
			),
			choices: ({ vocabulary }) => wordsOf(vocabulary[`${field}s`]),
		}),
	),
	{
		flag: 'basis',
		value: 'WORD',
		ask: 'In which prices?',
		explains: 'nominal for the prices of the time, real for those of one year',
		isOptional: true,
		applies: isMoney,
		choices: () => plainChoices(['nominal', 'real']),
	},
	{
		flag: 'as-of',
		value: 'DATE',
		ask: 'As of when?',
		explains:
			'the day, month or year that the number describes, no more precise than the source: 2023-08-18, 2023-08 or late 2023',
		// A repetition that names no date takes that of its origin.
		isOptional: (ledger, answers) => !isOwn(ledger, answers),
		fault: isPeriod,
	},
	{
		flag: 'claimant',
		value: 'NAME',
		ask: 'Who says it?',
		explains: 'who says it, which is not always who prints it',
		applies: isOwn,
		fault: isText,
	},
	{
		flag: 'claimant-kind',
		value: 'WORD',
		ask: 'Who is that?',
		explains: 'what kind of claimant that is, a word of content/vocabulary.yaml',
		applies: isOwn,
		choices: ({ vocabulary }) => wordsOf(vocabulary.claimantKinds),
	},
	{
		flag: 'claimant-named',
		value: 'yes|no',
		ask: 'Is the claimant named?',
		explains: 'yes, or no if the source does not say who the people are',
		applies: isOwn,
		choices: () => plainChoices(['yes', 'no']),
		suggested: () => 'yes',
	},
	{
		flag: 'told-to',
		value: 'NAME',
		ask: 'To whom did they say it?',
		explains: 'to whom they said it, as in "The New York Times"',
		isOptional: true,
		applies: (_ledger, answers) => answerTo(answers, 'claimant-named') === 'no',
		fault: isText,
	},
	{
		flag: 'evidence',
		value: 'WORD',
		ask: 'How do they know?',
		explains: 'how they know, a word of content/vocabulary.yaml',
		applies: isOwn,
		choices: ({ vocabulary }) => wordsOf(vocabulary.evidence),
	},
	{
		flag: 'at',
		value: 'PLACE',
		ask: 'Where in the source?',
		explains: 'where in the source it is: "page 2", "paragraph 3"',
		isOptional: true,
		fault: isText,
	},
	{
		flag: 'quoted',
		value: 'WORDS',
		ask: 'What are the printed words?',
		explains: 'the words of the statement exactly as they are printed, at most 25',
		isOptional: true,
		fault: (answer) => faultOf(figure.shape.quoted, answer),
	},
	{
		flag: 'label',
		value: 'WORDS',
		ask: 'Does it need a short name?',
		explains: 'a short name for charts, where subject and claimant do not tell it from others',
		isOptional: true,
		fault: isText,
	},
	idQuestion(isTaken, (ledger, answers) =>
		uniqueId(suggestedId(ledger, answers), (id) => isTaken(ledger, id)),
	),
	intoQuestion('figures', ({ sources }, answers) => {
		const path = sources.get(answerTo(answers, 'source') ?? '')?.path;
		return libraryFile(path) ?? 'figures';
	}),
	articleQuestion,
];

/** "fair-attendance-sampletown-police-2024-06-02"; a repetition is named for its source. */
function suggestedId(ledger: Ledger, answers: Answers): string {
	const origin = ledger.figures.get(answerTo(answers, 'repeats') ?? '')?.record;
	const whole = ledger.figures.get(answerTo(answers, 'part-of') ?? '')?.record;
	const inherited = origin ?? whole;
	const said = stated(ledger, answers);
	const words = [
		answerTo(answers, 'subject') ?? said.subject ?? inherited?.subject,
		answerTo(answers, 'measure') ?? said.measure ?? inherited?.measure,
		...(inherited === undefined
			? [answerTo(answers, 'claimant'), answerTo(answers, 'as-of')]
			: [answerTo(answers, 'label'), answerTo(answers, 'source')]),
	];
	return slug(words.filter((word) => word !== undefined).join(' ')) || 'figure';
}
