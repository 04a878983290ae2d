import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A site that takes texts from strangers can refuse MDX, which is code. */
export const mdxRefused: Rule = {
	code: 'mdx-refused',
	title: 'There is no MDX where the site refuses it',
	severity: 'error',
	section: 'HTML and addresses',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	if (ledger.site.mdx !== 'refuse') return [];
	return textsOf(ledger)
		.filter(({ path }) => path.endsWith('.mdx'))
		.map(
			(text): Found => ({
				place: text.at({ line: 1, column: 1 }),
				message:
					'This text is MDX, which this site refuses: MDX is code that runs when the site is built.',
				hint: 'Rename it to end in .md, and write its drawings as directives; or remove "mdx: refuse" from content/site.yaml.',
			}),
		);
}
