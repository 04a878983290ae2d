import type { Finding } from '../finding.ts';
import { spotAt } from '../text/source-offset.ts';

/** Characters that turn the direction of writing, and their names in Unicode. */
const names: Readonly<Record<string, string>> = {
	'061C': 'Arabic letter mark',
	'180E': 'Mongolian vowel separator',
	'200B': 'zero width space',
	'200C': 'zero width non-joiner',
	'200D': 'zero width joiner',
	'200E': 'left-to-right mark',
	'200F': 'right-to-left mark',
	'202A': 'left-to-right embedding',
	'202B': 'right-to-left embedding',
	'202C': 'pop directional formatting',
	'202D': 'left-to-right override',
	'202E': 'right-to-left override',
	'2060': 'word joiner',
	'2061': 'function application',
	'2062': 'invisible times',
	'2063': 'invisible separator',
	'2064': 'invisible plus',
	'2066': 'left-to-right isolate',
	'2067': 'right-to-left isolate',
	'2068': 'first strong isolate',
	'2069': 'pop directional isolate',
	FEFF: 'zero width no-break space',
};

const hidden = String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]`;
/** How YAML and HTML write such a character: "\u202e", `&#x202e;`. */
const written =
	/\\u(?<yaml>[\da-fA-F]{4})|&#(?:[xX](?<hex>[\da-fA-F]{2,5})|(?<decimal>\d{3,6}));/gu;
/** A text of YAML in double quotes, in which other escapes are characters: "\x1b", "\e". */
const inQuotes = /(?<=(?:^|[[{,:]|-[ ])\s*)"(?:[^"\\]|\\[\s\S])*"/gmu;
const shortEscape =
	/\\(?:\\|x(?<two>[\da-fA-F]{2})|U(?<eight>[\da-fA-F]{8})|(?<letter>[0abevf]))/gu;
const letters: Readonly<Record<string, string>> = {
	0: '\0',
	a: '\u0007',
	b: '\b',
	e: '\u001B',
	v: '\v',
	f: '\f',
};
/** Half of a character beyond U+FFFF, which alone is none. */
const half =
	/\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}/gu;
const typed = new RegExp(hidden, 'gu');
const one = new RegExp(`^${hidden}$`, 'u');

function otherName(code: number): string {
	if (code >= 0xe0000) return 'a tag';
	if (code >= 0xd800 && code <= 0xdfff) return 'half a character';
	return code >= 0xfffe ? 'no character' : 'a control character';
}

/** Letters whose scripts need joiners: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters. */
const joined =
	/(?:\uFE0F|[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}])$/u;

/** What authors may quote with any character in it. */
const plain = /:plain\[[^\]]*\]\{[^}]*\}/gu;

interface Written {
	readonly index: number;
	readonly character: string;
}

/** The characters that YAML writes in other ways than as "\u202e". */
function escapesIn(yaml: string): readonly Written[] {
	return [...yaml.matchAll(inQuotes)].flatMap(({ index: start, 0: quoted }) => [
		...[...quoted.matchAll(shortEscape)].flatMap(({ index, groups }): readonly Written[] => {
			const { two, eight, letter } = groups ?? {};
			const code = Number.parseInt(two ?? eight ?? '', 16);
			const character =
				letters[letter ?? ''] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
			return one.test(character) ? [{ index: start + index, character }] : [];
		}),
		...[...quoted.matchAll(half)].map(({ index, 0: typed }) => ({
			index: start + index,
			character: String.fromCharCode(Number.parseInt(typed.slice(2), 16)),
		})),
	]);
}

/**
 * Reports characters that nobody sees and that can make a text say something else to a reader than
 * to a machine. A joiner after a letter that needs it, or within an emoji, is part of the writing.
 * @param text the whole file
 */
export function checkHiddenCharacters(text: string, path: string): readonly Finding[] {
	/** Where the YAML of the file ends: a text has no escapes of this kind. */
	const yamlEnd = path.endsWith('ml') ? text.length : text.indexOf('\n---', 3);
	const quoted = [...text.matchAll(plain)].map(({ index, 0: all }) => [index, index + all.length]);
	const found = [
		...[...text.matchAll(typed)].map(({ index, 0: character }) => ({ index, character })),
		...[...text.matchAll(written)].flatMap(({ index, groups }) => {
			const { yaml, hex, decimal } = groups ?? {};
			if (yaml !== undefined && index > yamlEnd) return [];
			const code = decimal === undefined ? Number.parseInt(yaml ?? hex ?? '', 16) : Number(decimal);
			const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
			return one.test(character) ? [{ index, character }] : [];
		}),
		...escapesIn(yamlEnd < 0 ? '' : text.slice(0, yamlEnd)),
	];
	return found
		.filter(
			({ index, character }) =>
				!(
					/[\u200C\u200D]/.test(character) && joined.test(text.slice(Math.max(0, index - 2), index))
				) && !quoted.some(([from = 0, to = 0]) => from <= index && index < to),
		)
		.map(({ index, character }): Finding => {
			const code = character.codePointAt(0) ?? 0;
			const hex = code.toString(16).toUpperCase().padStart(4, '0');
			return {
				code: 'hidden-character',
				severity: 'error',
				place: { path, ...spotAt(text, index) },
				message: `There is a character here that nobody sees: U+${hex}, ${names[hex] ?? otherName(code)}.`,
				hint:
					path.endsWith('.md') || path.endsWith('.mdx')
						? 'Remove it. To quote words with it, write :plain[the words]{why="…"}.'
						: 'Remove it.',
			};
		});
}
