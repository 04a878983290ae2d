import { test } from 'node:test';
import { assertSurvives, mutations } from './mutations.ts';

test(`${mutations} mutations of an MDX article give findings or a pass`, () => {
	assertSurvives('a.mdx', mutations);
});
