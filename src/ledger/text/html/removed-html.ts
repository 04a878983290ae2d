import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Root } from 'mdast';
import { SKIP, visit } from '../visit.ts';
import type { BodyDraft, Fault } from '../body-draft.ts';
import { spotAt } from '../source-offset.ts';
import { addressFault } from './address-fault.ts';
import { allowedAttributes, cleanHtml, isAllowedElement } from './allowed.ts';
import { forbiddenAddress } from './forbidden-address.ts';
import { hintOfElement, isKnownElement } from './hint-of-element.ts';

/** Comments, and elements whose contents are no HTML; declarations and instructions; start tags. */
const markup =
	/<!--[\s\S]*?(?:-->|$)|<(?<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)\b[\s\S]*?(?:<\/\k<raw>\s*>|$)|<(?<other>[!?])[^>]*>?|<(?<tag>[a-z][^\s/>]*)/giu;

/**
 * Reports what of the HTML in a Markdown text does not reach readers: elements, attributes and
 * addresses that are not on the list of what a text may have.
 */
export function checkHtml(tree: Root, draft: BodyDraft): void {
	refuseDeepHtml(tree);
	visit(tree, 'html', (node) => {
		checkTags(node, draft);
		checkAttributes(node, draft);
	});
}

/** How deeply elements can be nested. The programs that write a page nest as deeply as they do. */
const mostLevels = 200;

/** @throws a RangeError if the HTML of a text is nested too deeply, over all its paragraphs */
function refuseDeepHtml(tree: Root): void {
	const written: string[] = [];
	visit(tree, 'html', ({ value }) => {
		written.push(value);
	});
	let level: readonly RootContent[] = fromHtml(written.join('\n'), { fragment: true }).children;
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > mostLevels) throw new RangeError('This HTML is nested too deeply.');
		level = level.flatMap((node) => ('children' in node ? node.children : []));
	}
}

function checkTags(node: Html, draft: BodyDraft): void {
	for (const { index, groups } of node.value.matchAll(markup)) {
		const name = (groups?.['raw'] ?? groups?.['tag'])?.toLowerCase();
		if (groups?.['other'] !== undefined)
			report(draft, offsetOf(node, index), {
				code: 'removed-html',
				message: `Unexpected "<${groups['other']}" in HTML: it does not reach readers.`,
				hint: 'Remove it, or write a comment as <!-- … -->.',
			});
		else if (name !== undefined && !isAllowedElement(name) && !isComponentName(name, groups))
			report(draft, offsetOf(node, index), {
				code: 'removed-html',
				message: `Unexpected <${name}> in a text: it is removed from the page.`,
				hint: hintOfElement(name),
			});
	}
}

/** A name such as `EstimateRange`, which another check reports as code. */
function isComponentName(name: string, groups: Readonly<Record<string, string>> | undefined) {
	return /^\p{Lu}.*\p{Ll}/u.test(groups?.['tag'] ?? '') && !isKnownElement(name);
}

function checkAttributes(node: Html, draft: BodyDraft): void {
	const { value } = node;
	visit(fromHtml(value, { fragment: true, verbose: true }), 'element', (element: Element) => {
		const { tagName, properties, data } = element;
		if (!isAllowedElement(tagName)) return SKIP;
		const kept = cleanHtml({ ...element, children: [] });
		const left = kept.type === 'element' ? kept.properties : {};
		for (const [name, written] of Object.entries(properties)) {
			if (Object.hasOwn(left, name)) continue;
			const { start, end } = data?.position?.properties?.[name] ?? {};
			const from = start?.offset ?? 0;
			const typed = /^[^\s=]*/.exec(value.slice(from, end?.offset))?.[0] ?? name;
			const fault = addressFault(String(written));
			report(
				draft,
				offsetOf(node, from),
				(name === 'href' || name === 'cite') && fault !== undefined
					? forbiddenAddress(String(written), fault)
					: {
							code: 'removed-html',
							message: `Unexpected attribute "${typed}" on <${tagName}>: it is removed from the page.`,
							hint: `Remove it. <${tagName}> can have ${allowedAttributes(tagName).join(', ')}.`,
						},
			);
		}
		return undefined;
	});
}

function report(draft: BodyDraft, offset: number, fault: Fault): void {
	draft.reportInText(spotAt(draft.source.text, offset), fault);
}

/** @param within an offset in the HTML */
function offsetOf({ position }: Html, within: number): number {
	return (position?.start.offset ?? 0) + within;
}
