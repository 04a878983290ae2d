import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Preset } from 'unified';
import remarkCheck from './remark-check.ts';
import remarkKeepText from './remark-keep-text.ts';

/** What `.remarkrc.mjs` gives to the editor and to `remark` on the command line: the checks, and no change to any text. */
const preset: Preset = {
	plugins: [remarkFrontmatter, remarkDirective, remarkCheck, remarkKeepText],
};

export default preset;
