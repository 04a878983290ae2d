import { posix } from 'node:path';
import type { Article, Ledger, Page, Text } from '../ledger.ts';
import { ownPath, textPage, textPath } from './page-address.ts';

/** A text that a link can lead to. */
type Target = Article | Page;

/**
 * Where a link of a text leads: to a text of this site, to another page or file of it, to another
 * site, or nowhere.
 */
export type Lead =
	| { readonly to: 'text'; readonly text: Target; readonly heading: string; readonly rest: string }
	/** `path` starts at the root of the site. */
	| { readonly to: 'page'; readonly path: string; readonly heading: string }
	| { readonly to: 'elsewhere' }
	| { readonly to: 'nowhere'; readonly name: string; readonly reason: Reason };
export type Reason = 'file' | 'folder' | 'id' | 'relative' | 'encoding';

type OfTexts = Pick<Ledger, 'site' | 'articles' | 'translations' | 'translationsOf' | 'pages'>;

/**
 * Where an address that an author wrote leads: a file ("../other.md"), an address ("/other/"), an id
 * ("other"), each with a heading ("#the-offer"), or an address of another site.
 */
export function leadOf(address: string, from: Target, ledger: OfTexts): Lead {
	const own = ownPath(address, ledger);
	if (own === undefined) return { to: 'elsewhere' };
	const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(own) ?? [];
	const [heading, name] = [decoded(hash), decoded(path)];
	if (heading === undefined || name === undefined)
		return { to: 'nowhere', name: address, reason: 'encoding' };
	const rest = `${query}${hash === '' ? '' : `#${hash}`}`;
	if (name === '') return { to: 'text', text: from, heading, rest };
	const toText = (text: Target): Lead => ({ to: 'text', text, heading, rest });
	if (name.startsWith('/')) {
		const text = textAtPath(name, ledger);
		return text === undefined ? { to: 'page', path: name, heading } : toText(text);
	}
	if (/\.(?:mdx?|markdown)$/iu.test(name)) {
		const text = textInFile(name, from, ledger);
		return text === undefined
			? { to: 'nowhere', name, reason: fileReason(name, from) }
			: toText(text);
	}
	const byId = /^[^/.]+$/u.test(name) ? textWithId(name, from, ledger) : undefined;
	if (byId !== undefined) return toText(byId);
	if (/^[^/.]+$/u.test(name)) return { to: 'nowhere', name, reason: 'id' };
	if (/\.[a-z\d]+$/iu.test(name)) return { to: 'nowhere', name, reason: 'file' };
	const reached = posix.join(textPath(from.slug), name);
	const text = textAtPath(reached, ledger);
	return text === undefined ? { to: 'nowhere', name, reason: 'relative' } : toText(text);
}

/**
 * The address on its host of what a link leads to; undefined where the address is right as it is, or
 * leads nowhere.
 */
export function addressOfLead(lead: Lead, from: Text, ledger: OfTexts): string | undefined {
	if (lead.to !== 'text') return undefined;
	return lead.text === from && lead.rest.startsWith('#')
		? lead.rest
		: textPage(lead.text.slug, ledger) + lead.rest;
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}

/** The text at a path from the root of the site: "/uk/ceasefire/". */
function textAtPath(path: string, { articles, translations, pages }: OfTexts): Target | undefined {
	const slug = posix.normalize(path).replaceAll(/^\/|\/(?:index\.html)?$/g, '');
	return translations.get(slug) ?? articles.get(slug) ?? pages.get(slug);
}

/**
 * The text with an id in the language of the text that links to it, if it is translated; an id says
 * nothing about a language.
 */
function textWithId(id: string, from: Text, ledger: OfTexts): Target | undefined {
	const original = ledger.articles.get(id) ?? ledger.pages.get(id);
	if (original === undefined) return undefined;
	return (
		ledger.translationsOf.get(id)?.find(({ language }) => language === from.language) ?? original
	);
}

/**
 * The text in a file, seen from the file that links to it. A link copied into a translation leads to
 * the translation of the other file, or to that file. `.md` and `.mdx` are one: a text may change its
 * format.
 */
function textInFile(name: string, from: Text, ledger: OfTexts): Target | undefined {
	const original = ledger.articles.get(from.translation?.translationOf ?? '');
	for (const folder of [from, original].flatMap((text) =>
		text === undefined ? [] : [text.path],
	)) {
		const path = withoutEnding(posix.join(posix.dirname(folder), name));
		for (const texts of [ledger.translations, ledger.articles, ledger.pages])
			for (const text of texts.values()) if (withoutEnding(text.path) === path) return text;
	}
	return undefined;
}

function withoutEnding(path: string): string {
	return path.replace(/\.(?:mdx?|markdown)$/iu, '');
}

function fileReason(name: string, { path }: Text): Reason {
	return posix.join(posix.dirname(path), name).startsWith('content/') ? 'file' : 'folder';
}
