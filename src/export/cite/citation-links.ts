import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citationFormats } from './cite.ts';

/**
 * Links to sources in every citation format, separated by ", ".
 * @param stem the path of the files without their extension
 */
export function citationLinks(stem: string): ElementContent[] {
	return citationFormats.flatMap(({ ending, name }, index): ElementContent[] => [
		...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
		h('a', { href: `${stem}.${ending}` }, name),
	]);
}
