import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Gives each heading the id that Astro gives it. Astro's own plugin comes with 150 modules, which
 * every build would load.
 */
export function rehypeHeadingIds() {
	return (tree: Root): void => {
		const slugger = new GithubSlugger();
		visit(tree, 'element', (node) => {
			if (!/^h[1-6]$/.test(node.tagName)) return;
			if (typeof node.properties['id'] !== 'string')
				node.properties['id'] = slugger.slug(textOf(node));
		});
	};
}
