import { hasPlainHost } from '../../../record/scalars.ts';

/** The protocols of the addresses in a text. An address without one leads into the site. */
export const allowedProtocols = ['http', 'https', 'mailto'] as const;

/** Why readers should not follow an address. */
export type AddressFault =
	| { readonly reason: 'protocol'; readonly protocol: string }
	/** Programs disagree on its host, or it hides the host. `meant` is what browsers make of it. */
	| { readonly reason: 'host'; readonly meant: string }
	/** No browser can read it. */
	| { readonly reason: 'unreadable' };

/**
 * What is wrong with an address, read as browsers read it: they drop control characters and spaces
 * at the start, drop tabs and line ends anywhere, and take a backslash for a slash, so
 * "java\nscript:x" has a protocol, and "/\\host/" leads to another host:
 * https://url.spec.whatwg.org/#concept-basic-url-parser.
 */
export function addressFault(address: string): AddressFault | undefined {
	const read = address.replace(/^[\p{Cc} ]+/u, '').replaceAll(/[\t\n\r]/g, '');
	const protocol = /^([a-z][a-z\d+.-]*):/i.exec(read)?.[1]?.toLowerCase();
	if (protocol === 'mailto') return undefined;
	if (protocol !== undefined && !allowedProtocols.some((one) => one === protocol))
		return { reason: 'protocol', protocol };
	if (protocol === undefined && !/^[/\\]{2}/.test(read)) return undefined;
	const url = URL.parse(protocol === undefined ? `https:${read}` : read);
	if (url === null) return { reason: 'unreadable' };
	if (hasPlainHost(address)) return undefined;
	url.username = '';
	url.password = '';
	return { reason: 'host', meant: url.href };
}
