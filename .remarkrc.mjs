// Runs in the Node of the editor, which may be an old one or one that was built without TypeScript: docs/editor.md.
import { features, version } from 'node:process';

/** Says on each article, and nowhere else, why nothing is checked. */
function remarkNeedsNewerNode() {
	return (_tree, file) => {
		if (!/(?:^|[\\/])content[\\/](?:articles|pages)[\\/]/.test(file.path ?? '')) return;
		file.message(
			`Caveat's checks need a Node that runs TypeScript, 22.18 or newer as nodejs.org builds it; here they are asked of ${version}. docs/editor.md says how to give it another.`,
			{ source: 'caveat' },
		).fatal = true;
	};
}

export default features.typescript
	? (await import('./src/editor/remark-preset.ts')).default
	: { plugins: [remarkNeedsNewerNode] };
