import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** The text of a page, in its own words and without its markup; undefined for a file of another kind. */
export function textOfPage(bytes: Uint8Array, contentType: string): string | undefined {
	const [type = '', ...parameters] = contentType.toLowerCase().split(';');
	const isHtml = /html|^$/.test(type.trim()) && !startsAsBinary(bytes);
	if (!isHtml && !/^(?:text\/|application\/(?:json|xml|[\w.+-]*\+(?:json|xml)))/.test(type.trim()))
		return undefined;
	const said = parameters.map((one) => /charset\s*=\s*["']?([\w-]+)/.exec(one)?.[1]).find(Boolean);
	const text = decode(bytes, said, isHtml);
	return isHtml ? toText(fromHtml(text)) : text;
}

/** Whether a file without a type is not a text: a PDF, a ZIP, an image. */
function startsAsBinary(bytes: Uint8Array): boolean {
	return (
		bytes.subarray(0, 512).includes(0) || Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'
	);
}

/**
 * Decodes a page. Bytes that are UTF-8 are read as that, whatever the host says: texts in other
 * encodings are almost never UTF-8 by chance.
 */
function decode(bytes: Uint8Array, said: string | undefined, isHtml: boolean): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
		const meta = isHtml ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] : undefined;
		for (const label of [said, meta, 'windows-1252'])
			if (label !== undefined && !/^utf-?8$/i.test(label))
				try {
					return new TextDecoder(label).decode(bytes);
				} catch {
					// The host names an encoding that does not exist.
				}
		return new TextDecoder().decode(bytes);
	}
}
