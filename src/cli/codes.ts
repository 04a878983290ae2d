import type { RuleWords } from '../check/report/sarif.ts';

const names = `acknowledged-nothing as-of-after-publication bad-date bad-id bad-release bad-value bare-number cycle directive-in-heading
drift-amount drift-as-of drift-claimant drift-kind drift-measure drift-population drift-qualifier drift-stage drift-subject drift-unit
duplicate-id empty-directive empty-file figure-not-listed label-differs mdx-syntax missing-attribute missing-field missing-file
no-frontmatter not-utf-8 plain-without-why unknown-attribute unknown-claim unknown-directive unknown-figure unknown-file unknown-key
unknown-source unknown-word unreadable-file wrong-type yaml-syntax`;

/** The codes that findings can have, until the catalogue of checks gives each its title and severity. */
export const codes: Readonly<Record<string, RuleWords | undefined>> = Object.fromEntries(names.split(/\s+/).map((name) => [name, undefined]));
