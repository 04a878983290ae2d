import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { type CallOut, callOuts, isCallOut, labelOf } from '../call-outs.ts';
import { typedMatches } from './typed.ts';

/** `> [!NOTE]` of GitHub and Obsidian, `!!! note` of MkDocs. */
const foreign = /^(?:\[!(\w+)\][-+]?|(?:!!!|\?\?\?\+?)\s+(\w+))/gu;

/** Reports boxes without an end or a text, with attributes, or in the form of another tool. */
export function checkCallOuts(tree: Root, draft: BodyDraft): void {
	const { text } = draft.source;
	visit(tree, (node, index, parent) => {
		if (node.type === 'containerDirective' && isCallOut(node.name))
			checkBox(node, node.name, draft);
		if (node.type !== 'text' || parent?.type !== 'paragraph' || index !== 0) return;
		for (const { match, spot } of typedMatches(node, foreign, text)) {
			const name = kinOf(match[1] ?? match[2] ?? '');
			if (name !== undefined)
				draft.reportInText(spot, {
					code: 'call-out',
					message: `Unexpected "${match[0]}": it would be printed as it was typed.`,
					hint: `Write :::${name} on a line of its own, then the text, then a line with :::.`,
				});
		}
	});
}

function checkBox(node: ContainerDirective, name: CallOut, draft: BodyDraft): void {
	const typed = draft.source.text.slice(
		node.position?.start.offset ?? 0,
		node.position?.end.offset ?? 0,
	);
	const report = (message: string, hint: string) => {
		draft.report(node, { code: 'call-out', message, hint });
	};
	if (!/\n[ \t>]*:{3,}[ \t]*$/u.test(typed))
		report(
			`The box ":::${name}" has no end: the rest of the text is in it.`,
			'Add a line with ::: after its last paragraph.',
		);
	const [first] = Object.keys(node.attributes ?? {});
	if (first !== undefined)
		report(
			`Unexpected attribute "${first}" on ":::${name}".`,
			`Write a title in brackets: :::${name}[The title].`,
		);
	const label = labelOf(node);
	const words = node.children
		.filter((child: Nodes) => child !== label)
		.map((child) => textOf(child));
	if (words.join('').trim() === '' && !node.children.some(isDrawing))
		report(
			`The box ":::${name}" has no text.`,
			'Write it before the line with :::, or remove the box.',
		);
}

function isDrawing({ type }: Nodes): boolean {
	return type === 'leafDirective' || type === 'mdxJsxFlowElement';
}

/** The box that is like one of another tool. */
function kinOf(name: string): CallOut | undefined {
	const lower = name.toLowerCase();
	const kin: Readonly<Record<string, CallOut>> = {
		info: 'note',
		abstract: 'note',
		summary: 'note',
		quote: 'note',
		example: 'note',
		hint: 'tip',
		danger: 'warning',
		error: 'warning',
		attention: 'caution',
	};
	return callOuts.find((one) => one === lower) ?? kin[lower];
}
