import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { hintOfElement } from './hint-of-element.ts';

/** Elements that the policy of the pages blocks, or that need what it blocks. */
const blocked: ReadonlySet<string> = new Set([
	'applet',
	'audio',
	'base',
	'embed',
	'form',
	'frame',
	'frameset',
	'iframe',
	'img',
	'link',
	'meta',
	'object',
	'picture',
	'script',
	'source',
	'style',
	'track',
	'video',
]);

/**
 * Reports elements and attributes in MDX that have no effect, because the policy of the pages allows
 * no other host, no frame and no script or style of a text.
 */
export function checkElements(tree: Root, draft: BodyDraft): void {
	visit(tree, (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		const name = node.name ?? '';
		if (blocked.has(name))
			draft.report(node, {
				code: 'blocked-element',
				message: `Unexpected <${name}>: the policy of the pages blocks it.`,
				hint: hintOfElement(name),
			});
		if (!/^[a-z]/u.test(name)) return;
		for (const attribute of node.attributes)
			if (attribute.type === 'mdxJsxAttribute' && /^(?:on[a-z]|style$)/iu.test(attribute.name))
				draft.report(attribute.position === undefined ? node : attribute, {
					code: 'blocked-element',
					message: `Unexpected attribute "${attribute.name}" on <${name}>: the policy of the pages blocks it.`,
					hint: 'Remove it: pages run only the scripts of the site, and its styles apply.',
				});
	});
}
