import type { Grade } from '../charts/kit/mark/mark.ts';
import { formatNumber } from '../language/write/written-number.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Pieces } from './pieces.ts';

/** What the page about the method says. */
export interface MethodMessages {
	readonly summary: string;
	/** @param link makes of words the way to the page of the checks */
	introduction<T>(link: (words: string) => T): Pieces<T>;
	/** The name of the list of its parts. */
	readonly onPage: string;
	readonly sections: Readonly<
		Record<'measures' | 'qualifiers' | 'evidence' | 'stages' | 'rest', string>
	>;
	/** What stands at the head of each part. @param percent how far rounding may be away */
	readonly about: {
		readonly measures: string;
		qualifiers(percent: number): string;
		readonly evidence: string;
		readonly stages: string;
	};
	readonly lists: Readonly<
		Record<'subjects' | 'populations' | 'kinds' | 'counted' | 'money' | 'shares', string>
	>;
	readonly notTold: string;
	readonly measure: {
		unit(label: string): string;
		partOf<T>(measure: T): Pieces<T>;
		includes(words: string): string;
		excludes(words: string): string;
		readonly cumulative: string;
	};
	readonly qualifier: {
		allows(said: string, values: string): string;
		readonly values: {
			orHigher(low: string): string;
			orLower(high: string): string;
			alone(value: string): string;
			below(low: string, high: string): string;
			between(low: string, high: string): string;
		};
		readonly readFrom: string;
		readonly numberAlone: string;
		example(said: string): string;
	};
	readonly looks: Readonly<Record<Grade, string>>;
	/** The name of the marks of a grade. */
	marks(look: string): string;
	readonly forOne: string;
	readonly stage: Readonly<Record<'notStated' | 'leaves', string>>;
}

export const method: Readonly<Record<LanguageCode, MethodMessages>> = {
	en: {
		summary:
			'Every word that a number is recorded with: what it means, what it allows, and what it looks like in charts.',
		introduction: (link) => [
			'A number is recorded with what is counted, whose it is, how much, with which qualifier, as of when, said by whom, how they know, and where it is printed. The words for these are a closed list: a record that uses another does not pass the ',
			link('checks'),
			'. The marks below are drawn by the code that draws the charts.',
		],
		onPage: 'On this page',
		sections: {
			measures: 'Measures',
			qualifiers: 'Qualifiers',
			evidence: 'How they know',
			stages: 'Stages of aid',
			rest: 'Whose, and in what',
		},
		about: {
			measures:
				'What is counted. Numbers of two measures are never added as if they counted one thing, and a number whose measure changes as it is passed on is reported. The mark is the newest number of the kind that is told here, on a line from zero.',
			qualifiers: (percent) =>
				`How an amount bounds the truth. The words of a source are kept with its number; what they allow decides whether a repetition still says the same. To round to fewer digits, at most ${percent} % away, is no difference. The amounts are examples, and each line starts at zero.`,
			evidence:
				'How whoever states a number knows it, strongest first. It is about the number, and not about the paper that prints it.',
			stages:
				'How far money has come, in order. A later stage is not a newer value of an earlier one, and no chart has two stages on one axis, except a ladder, which is about them. The rung is the newest number of the stage that is told here.',
		},
		lists: {
			subjects: 'Subjects',
			populations: 'Populations',
			kinds: 'Kinds of aid',
			counted: 'Counted in',
			money: 'Money',
			shares: 'Shares',
		},
		notTold: 'No number of this kind is told here.',
		measure: {
			unit: (label) => `Counted in ${label}.`,
			partOf: (measure) => ['Part of ', measure, '.'],
			includes: (words) => `Counts in: ${words}.`,
			excludes: (words) => `Leaves out: ${words}.`,
			cumulative: 'Kept from a start on, so it can only grow.',
		},
		qualifier: {
			allows: (said, values) => `“${said}” allows ${values}.`,
			values: {
				orHigher: (low) => `${low} and any higher number`,
				orLower: (high) => `${high} and any lower number`,
				alone: (value) => `${value} alone`,
				below: (low, high) => `${low} and more, below ${high}`,
				between: (low, high) => `${low} to ${high}`,
			},
			readFrom: 'Read from: ',
			numberAlone: 'a number alone',
			example: (said) => `${said}, as an example`,
		},
		looks: {
			counted: 'Drawn solid.',
			estimated: 'Drawn as an outline around a tint.',
			claimed: 'Drawn striped.',
		},
		marks: (look) => `A dot and a bar. ${look}`,
		forOne: 'For one: ',
		stage: { notStated: 'not stated', leaves: 'Leaves the ladder: what is here goes no further.' },
	},
	uk: {
		summary:
			'Кожне слово, з яким записано числа: що воно означає, що допускає і який вигляд має на діаграмах.',
		introduction: (link) => [
			'Про кожне число записано, що рахують, кого воно стосується, скільки, з яким застереженням, станом на яку дату, хто це каже, на якій підставі й де це надруковано. Слова для цього — закритий перелік: запис з іншим словом не проходить ',
			link('перевірок'),
			'. Позначки нижче малює той самий код, що й діаграми.',
		],
		onPage: 'На цій сторінці',
		sections: {
			measures: 'Що рахують',
			qualifiers: 'Застереження',
			evidence: 'На якій підставі',
			stages: 'Етапи допомоги',
			rest: 'Кого стосується і в чому виміряно',
		},
		about: {
			measures:
				'Числа, за якими рахують різне, ніколи не додаються так, ніби це одне й те саме. Якщо під час переказу змінилося те, що рахують, про це повідомляють перевірки. Позначка — найновіше число цього виду на нашому сайті, на лінії від нуля.',
			qualifiers: (percent) =>
				`Які межі число задає справжньому значенню. Слова джерела зберігаються разом із його числом; від того, що вони допускають, залежить, чи каже повторення досі те саме. Округлення до меншої кількості цифр, щонайбільше на ${formatNumber(percent, 'uk-UA')}% у той чи той бік, — не відмінність. Числа тут — приклади, і кожна лінія починається з нуля.`,
			evidence:
				'Звідки знає число той, хто його називає; найсильніша підстава — перша. Ідеться про число, а не про видання, яке його друкує.',
			stages:
				'Як далеко дійшли гроші, за порядком. Пізніший етап — це не новіше значення ранішого, і жодна діаграма не має двох етапів на одній осі, крім драбини, яка їх і показує. Щабель — найновіше число цього етапу на нашому сайті.',
		},
		lists: {
			subjects: 'Кого стосується',
			populations: 'Які люди',
			kinds: 'Види допомоги',
			counted: 'Одиниці',
			money: 'Гроші',
			shares: 'Частки',
		},
		notTold: 'Числа цього виду тут немає.',
		measure: {
			unit: (label) => `Одиниці: ${label}.`,
			partOf: (measure) => ['Входить до ширшого: ', measure, '.'],
			includes: (words) => `Враховано: ${words}.`,
			excludes: (words) => `Не враховано: ${words}.`,
			cumulative: 'Рахують від початку, тож число може лише зростати.',
		},
		qualifier: {
			allows: (said, values) => `«${said}» допускає: ${values}.`,
			values: {
				orHigher: (low) => `${low} і будь-яке більше число`,
				orLower: (high) => `${high} і будь-яке менше число`,
				alone: (value) => `лише ${value}`,
				below: (low, high) => `від ${low}, але менше ніж ${high}`,
				between: (low, high) => `від ${low} до ${high}`,
			},
			readFrom: 'Зчитується зі слів: ',
			numberAlone: 'саме число',
			example: (said) => `${said}, для прикладу`,
		},
		looks: {
			counted: 'Позначка суцільна.',
			estimated: 'Позначка — контур із блідою заливкою.',
			claimed: 'Позначка смугаста.',
		},
		marks: (look) => `Крапка і смуга. ${look}`,
		forOne: 'Приклад. ',
		stage: { notStated: 'не названо', leaves: 'Сходить із драбини: те, що тут, далі не піде.' },
	},
};
