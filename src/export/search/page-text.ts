import { Parser } from 'htmlparser2';
import type { WordsOfPage } from './indexed-page.ts';

/**
 * Parts of a page that are not its text: cards, the list of sources, citation marks, the lines around
 * its title.
 */
const notText: readonly string[] = ['refs', 'cite', 'meta', 'kicker'];
const neverText: readonly string[] = ['script', 'style', 'template', 'noscript', 'svg', 'nav'];
/** Elements within a line. All others end the words before them. */
const inLine: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** The words of an article as readers see them, with numbers, and with drawings by their captions. */
export function wordsOfArticle(html: string): WordsOfPage {
	/** The open elements, with whether the text in them is left out. */
	const open: { readonly name: string; readonly isOut: boolean }[] = [];
	const parts: { text: string; readonly kind: 'title' | 'heading' | 'text' }[] = [];
	let isInMain = false;
	let isNew = true;
	const say = (text: string) => {
		const heading = open.find(({ name }) => /^h[1-6]$/.test(name))?.name;
		const kind = heading === 'h1' ? 'title' : heading === undefined ? 'text' : 'heading';
		const last = parts.at(-1);
		if (last !== undefined && !isNew && last.kind === kind) last.text += text;
		else parts.push({ text, kind });
		isNew = false;
	};
	const parser = new Parser({
		onopentag(name, { class: classes = '', ...attributes }) {
			if (name === 'main') isInMain = true;
			const around = open.at(-1);
			const isOut =
				around?.isOut === true ||
				'popover' in attributes ||
				neverText.includes(name) ||
				(around?.name === 'figure' && name !== 'figcaption') ||
				classes.split(/\s+/).some((one) => notText.includes(one));
			open.push({ name, isOut });
			if (!inLine.has(name)) isNew = true;
		},
		ontext(text) {
			if (isInMain && open.at(-1)?.isOut === false) say(text);
		},
		onclosetag(name) {
			if (name === 'main') isInMain = false;
			open.pop();
			if (!inLine.has(name)) isNew = true;
		},
	});
	parser.end(html);
	const textOf = (...kinds: readonly string[]) =>
		parts
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ text }) => text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim())
			.filter((text) => text !== '')
			.map((text) => (/[.!?…:;,]\P{L}*$/u.test(text) ? text : `${text}.`))
			.join(' ');
	return { headings: textOf('heading'), text: textOf('heading', 'text') };
}
