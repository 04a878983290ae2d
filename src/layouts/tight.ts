/** The elements around which a space shows nothing. */
const blocks =
	'article|aside|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|pre|section|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul';
const around = new RegExp(`\\s*(</?(?:${blocks})(?:\\s+[\\w:-]+(?:="[^"]*")?)*\\s*/?>)\\s*`, 'g');

/** HTML without the spaces around its blocks: templates are indented, and what a page weighs is counted. What is preformatted begins and ends without one. */
export function tight(html: string): string {
	return html.replace(around, '$1');
}
