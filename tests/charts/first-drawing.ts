import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { drawingOf } from '../../src/charts/draw.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';

/** A leaf directive with these attributes. */
export function directive(kind: string, attributes: Readonly<Record<string, unknown>>): string {
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${String(value)}"`);
	return `::${kind}{${written.join(' ')}}\n`;
}

/** The first drawing of an article, as it is drawn for its page. */
export function firstDrawing(slug: string, ledger: Ledger): Element {
	const article = ledger.articles.get(slug);
	const drawing = article?.body.drawings[0];
	assert.ok(article !== undefined && drawing !== undefined, `${slug} draws nothing`);
	return drawingOf(drawing, article, ledger);
}
