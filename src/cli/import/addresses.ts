import { webAddress } from '../../record/scalars.ts';

/** What LaTeX writes in an address for a character, and that character. */
const latex: readonly (readonly [RegExp, string])[] = [
	[/<a href="([^"]*)"[^>]*>.*?<\/a>/g, ' $1 '],
	[/\\href\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, ' $1 '],
	[/\\(?:url|nolinkurl|path|texttt|burl)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, ' $1 '],
	[/\{?\$\{?\\sim\}?\$\}?/g, '~'],
	[/\{\\(?:textasciitilde|~)\s*(?:\{\s*\})?\s*\}|\\(?:textasciitilde\b|~)\s?(?:\{\s*\})?/g, '~'],
	[/\{?\\textunderscore\b\s?(?:\{\s*\})?\}?/g, '_'],
	[/\{?\\textless\b\s?(?:\{\s*\})?\}?/g, '<'],
	[/\{?\\textgreater\b\s?(?:\{\s*\})?\}?/g, '>'],
	[/\{?\\(?:textasciicircum\b|\^)\s?(?:\{\s*\})?\}?/g, '^'],
	[/\\slash\b\s?(?:\{\s*\})?/g, '/'],
	[/\\(?:allowbreak|linebreak|break)\b\s?(?:\{\s*\})?|\\[-/]/g, ''],
	[/\{\\([_%&#$])\}|\\([_%&#$])(?:\{\})?/g, '$1$2'],
	[/\{([_%&#$~])\}/g, '$1'],
	[/&amp;/g, '&'],
	// Mendeley joins several addresses by a line break in code.
	[/(?:%5Cn|\\n)(?=https?:\/\/)/gi, ' '],
];

/** An address as a browser reads it: "S\_Dbw\%20a" becomes "S_Dbw%20a". */
export function plainAddress(text: string): string {
	return latex.reduce((plain, [written, meant]) => plain.replace(written, meant), text).trim();
}

/** The web addresses in a text, without the punctuation of the sentence around them. */
export function addressesIn(text: string): readonly string[] {
	const plain = plainAddress(text);
	if (!/[\s{}<>"]/.test(plain) && isAddress(plain)) return [plain];
	return [...plain.matchAll(/https?:\/\/[^\s<>"“”«»|\\^`]+/gi)]
		.map(([found]) => withoutEnd(found))
		.filter(isAddress);
}

/**
 * The address in a field that is meant for one, which may lack its scheme; undefined if it is not
 * an address.
 */
export function addressOfField(text: string): string | undefined {
	const [found] = addressesIn(text);
	if (found !== undefined) return found;
	const bare = plainAddress(text);
	return /^(?:www\.[^\s/]+\.\w+|(?:[\w-]+\.)+[a-z]{2,}\/)\S*$/i.test(bare) &&
		isAddress(`https://${bare}`)
		? `https://${bare}`
		: undefined;
}

function isAddress(text: string): boolean {
	return webAddress.safeParse(text).success;
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Takes the full stop, comma or bracket off the end that belong to the sentence. */
function withoutEnd(address: string): string {
	const last = address.at(-1) ?? '';
	const open = pairs[last];
	const isSentence =
		open === undefined
			? /[.,;:!?'’…*]/.test(last)
			: address.split(last).length > address.split(open).length;
	return isSentence ? withoutEnd(address.slice(0, -1)) : address;
}

/**
 * The DOI in a field that is meant for one, without "doi:" or the address of a resolver; undefined
 * if there is none.
 */
export function doiOfField(text: string): string | undefined {
	const plain = plainAddress(text);
	const isEncoded = /^https?:/i.test(plain);
	const found = /(?<![\d.])10\.\d+(?:\.\d+)*\/\S+/.exec(isEncoded ? decoded(plain) : plain)?.[0];
	return found === undefined ? undefined : withoutEnd(found);
}

/** The DOI that an address is about, as resolvers and many publishers write it into the path. */
export function doiOfAddress(address: string): string | undefined {
	const [, found] =
		/^https?:\/\/(?:[\w.-]*\.)?doi\.org\/(10\.\d{4,}[^?#]*)$/i.exec(address) ??
		/^https?:\/\/[^/]+\/(?:.*\/)?(?:doi|article|book|chapter)\/(?:(?:abs|full|pdf|epdf|epub|book|10)\/)*(10\.\d{4,}(?:\.\d+)*\/[^?#]+)/i.exec(
			address,
		) ??
		/[?&](?:id|doi)=(10\.\d{4,}(?:\.\d+)*(?:\/|%2F)[^&#]+)/i.exec(address) ??
		[];
	return found === undefined
		? undefined
		: withoutEnd(decoded(found).replace(/\/(?:full|pdf|abstract|epdf|html|meta|summary)?$/i, ''));
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
