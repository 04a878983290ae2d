import type { Page } from 'playwright-core';

/** A node of the accessibility tree that a screen reader speaks. */
export interface Spoken {
	readonly role: string;
	readonly name: string;
	readonly description: string;
	/** Of a heading. */
	readonly level?: number;
}

/** The part of a node of Chromium's accessibility tree that is read here. */
interface AxNode {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly childIds?: readonly string[];
	readonly role?: { readonly value?: unknown };
	readonly name?: { readonly value?: unknown };
	readonly description?: { readonly value?: unknown };
	readonly properties?: readonly {
		readonly name: string;
		readonly value: { readonly value?: unknown };
	}[];
}

/** What a screen reader speaks of a page, in its order: the accessibility tree of Chromium. */
export async function spokenOf(page: Page): Promise<readonly Spoken[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes }: { readonly nodes: readonly AxNode[] } = await session.send(
		'Accessibility.getFullAXTree',
	);
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const spoken: Spoken[] = [];
	const [root] = nodes;
	const left = root === undefined ? [] : [root];
	for (let node = left.pop(); node !== undefined; node = left.pop()) {
		const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
		left.push(...children.toReversed());
		const role = String(node.role?.value ?? '');
		if (node.ignored || role === 'InlineTextBox' || role === 'none') continue;
		const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
		spoken.push({
			role,
			name: String(node.name?.value ?? ''),
			description: String(node.description?.value ?? ''),
			...(typeof level === 'number' ? { level } : {}),
		});
	}
	return spoken;
}
