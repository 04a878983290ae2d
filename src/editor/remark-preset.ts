import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Preset, Processor } from 'unified';
import remarkCheck from './remark-check.ts';

/**
 * The preset of `.remarkrc.mjs` for the editor and the `remark` command: it checks texts and
 * changes none.
 */
const preset: Preset = {
	plugins: [remarkFrontmatter, remarkDirective, remarkCheck, remarkKeepText],
};

export default preset;

/**
 * A unified plugin that writes a file as it was read, so that an editor that formats with remark
 * leaves articles unchanged.
 */
function remarkKeepText(this: Processor): void {
	this.compiler = (_tree, file) => String(file);
}
