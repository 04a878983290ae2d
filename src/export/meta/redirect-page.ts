import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Ledger } from '../../ledger/ledger.ts';
import { editionIn, languageOfEdition } from '../../ledger/link/edition.ts';
import { fullAddress, inSite, languageOfPath } from '../../ledger/link/page-address.ts';
import { messagesOf } from '../../messages/messages-of.ts';

/**
 * The page at an old address. It leads on without a script, on every host, and tells search engines
 * which address is the right one.
 * @param from the old path of the site, whose first part can be the code of a language
 * @param to a path of the site, or an address of another
 */
export function redirectPage(from: string, to: string, ledger: Ledger): string {
	const code = languageOfPath(from);
	const edition = code === undefined ? ledger : editionIn(code, ledger);
	const { moved } = messagesOf(edition.vocabulary).lists;
	const address = to.startsWith('/') ? inSite(encodeURI(to), ledger) : to;
	const full = to.startsWith('/') ? fullAddress(address, ledger) : to;
	const page: Root = {
		type: 'root',
		children: [
			{ type: 'doctype' },
			h('html', { lang: languageOfEdition(edition) }, [
				h('head', [
					h('meta', { charSet: 'utf-8' }),
					h('meta', {
						httpEquiv: 'content-security-policy',
						content: "default-src 'none'; base-uri 'none'; form-action 'none'",
					}),
					h('meta', { httpEquiv: 'refresh', content: `0; url=${address}` }),
					h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
					h('meta', { name: 'robots', content: 'noindex' }),
					h('link', { rel: 'canonical', href: full }),
					h('title', moved.title),
				]),
				h('body', [
					h('main', [
						h('h1', moved.title),
						h('p', [...moved.words(h('a', { href: address }, full))]),
					]),
				]),
			]),
		],
	};
	return `${toHtml(page)}\n`;
}

/**
 * Lines for the file of rules that some hosts read: a rule for each redirect, and one for the files
 * below an old folder, which no page can lead on.
 */
export function redirectRules(
	redirects: readonly { readonly from: string; readonly to: string }[],
): string {
	return redirects
		.flatMap(({ from, to }) => [
			`${encodeURI(from)} ${to.startsWith('/') ? encodeURI(to) : to} 301`,
			...(from.endsWith('/') && to.startsWith('/') && to.endsWith('/')
				? [`${encodeURI(from)}* ${encodeURI(to)}:splat 301`]
				: []),
		])
		.map((line) => `${line}\n`)
		.join('');
}
