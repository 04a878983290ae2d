import type { Ledger } from '../../ledger/ledger.ts';
import { suggestion } from '../../ledger/suggest.ts';
import { idPattern } from '../../record/scalars.ts';
import type { Found, Rule } from '../rule.ts';

/** The authors and editors of an article are people of the site. */
export const unknownPerson: Rule = {
	code: 'unknown-person',
	title: 'Every named author and editor exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.articles.values()].flatMap(({ front, place }) =>
		(['authors', 'editors'] as const).flatMap((field) =>
			(front[field] ?? []).flatMap((id, index): readonly Found[] =>
				ledger.people.has(id) || ledger.broken.has(id)
					? []
					: [
							{
								place: place([field, index]),
								message: `Unexpected person "${id}": no entry of content/people.yaml has this id.`,
								...hintFor(id, ledger),
							},
						],
			),
		),
	);
}

/** A name is not an id, so it is probably somebody's who is not recorded yet. */
function hintFor(id: string, { people }: Ledger): Pick<Found, 'hint' | 'replacement'> {
	const named = [...people.values()].find(({ record }) => record.name === id)?.record.id;
	if (named !== undefined)
		return { hint: `Write "${named}".`, replacement: { found: id, expected: named } };
	return people.size === 0 || !idPattern.test(id)
		? { hint: 'Add an entry with id and name to content/people.yaml, and write its id here.' }
		: suggestion(id, [...people.keys()]);
}
