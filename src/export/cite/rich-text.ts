/** The markup that a CSL field may have. */
export type TextStyle = 'i' | 'b' | 'sup' | 'sub' | 'sc' | 'nocase';

export type RichText = string | { readonly style: TextStyle; readonly parts: readonly RichText[] };

const tags = /<(i|b|sup|sub|sc)>|<span class="(nocase)">|<(\/)(i|b|sup|sub|sc|span)>/g;

/**
 * The text of a CSL field with its markup: "<i>Kursk</i> sank". A tag that is not closed or not
 * opened is plain text.
 */
export function parseRichText(text: string): readonly RichText[] {
	interface Open {
		readonly style: TextStyle | undefined;
		readonly tag: string;
		readonly parts: RichText[];
	}
	const stack: Open[] = [{ style: undefined, tag: '', parts: [] }];
	const add = (part: RichText) => {
		if (part !== '') stack.at(-1)?.parts.push(part);
	};
	let end = 0;
	for (const match of text.matchAll(tags)) {
		add(text.slice(end, match.index));
		end = match.index + match[0].length;
		const [tag, opened, nocase, closes, closed] = match;
		const style = (opened ?? nocase) as TextStyle | undefined;
		const top = stack.at(-1);
		if (closes === undefined) stack.push({ style, tag, parts: [] });
		else if (top?.style !== undefined && (top.style === 'nocase' ? 'span' : top.style) === closed) {
			stack.pop();
			add({ style: top.style, parts: top.parts });
		} else add(tag);
	}
	add(text.slice(end));
	while (stack.length > 1) {
		const open = stack.pop();
		if (open === undefined) break;
		add(open.tag);
		for (const part of open.parts) add(part);
	}
	return stack[0]?.parts ?? [];
}
