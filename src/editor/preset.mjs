// What .remarkrc.mjs of a site exports. It runs in the Node of the editor, which may be an old one.
import { version } from 'node:process';

const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 12);

/** Reports on each article, and nowhere else, why nothing is checked. */
function remarkNeedsNewerNode() {
	return (_tree, file) => {
		if (!/(?:^|[\\/])content[\\/](?:articles|pages)[\\/]/.test(file.path ?? '')) return;
		file.message(
			`Caveat's checks need Node 22.12 or newer; here they are asked of ${version}. node_modules/caveat/docs/editor.md says how to give it another.`,
			{ source: 'caveat' },
		).fatal = true;
	};
}

export default isNewEnough
	? (await import('./remark-preset.ts')).default
	: { plugins: [remarkNeedsNewerNode] };
