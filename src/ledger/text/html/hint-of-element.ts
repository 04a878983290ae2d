/** What to write instead of an element that a text cannot have. */
const hints: readonly (readonly [names: readonly string[], hint: string])[] = [
	[
		['img', 'image', 'picture', 'source', 'svg', 'map', 'area'],
		'Save the image beside the article, and write ![what it shows](file.jpg "its caption").',
	],
	[
		['iframe', 'frame', 'frameset', 'video', 'audio', 'embed', 'object', 'applet', 'track'],
		'Link to it, or show a still image that leads to it: [![what it shows](still.jpg)](https://…).',
	],
	[['script', 'noscript', 'template'], 'Remove it: pages run only the scripts of the site.'],
	[
		['style', 'link', 'font', 'center', 'big', 'basefont', 'marquee', 'blink'],
		'Remove it: the styles of the site apply.',
	],
	[
		['form', 'input', 'button', 'select', 'option', 'textarea', 'label', 'fieldset', 'keygen'],
		'Remove it: a text has no forms.',
	],
	[
		['html', 'head', 'body', 'title', 'meta', 'base', 'main', 'header', 'footer', 'nav', 'article'],
		'Remove it: the page around the text has it.',
	],
	[['math', 'annotation-xml'], 'Write the formula as text, or as an image with its words.'],
];

export function hintOfElement(name: string): string {
	return (
		hints.find(([names]) => names.includes(name))?.[1] ??
		'Write it in Markdown, or write &lt; for the sign itself.'
	);
}

/** Whether a name is one of HTML that only its own hint is about. */
export function isKnownElement(name: string): boolean {
	return hints.some(([names]) => names.includes(name));
}
