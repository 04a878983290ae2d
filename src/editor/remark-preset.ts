import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Preset } from 'unified';
import remarkCheck from './remark-check.ts';
import remarkKeepText from './remark-keep-text.ts';

/**
 * The preset of `.remarkrc.mjs` for the editor and the `remark` command: it checks texts and
 * changes none.
 */
const preset: Preset = {
	plugins: [remarkFrontmatter, remarkDirective, remarkCheck, remarkKeepText],
};

export default preset;
