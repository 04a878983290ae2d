import type { Pattern, Program } from 'estree';
import type { Root } from 'mdast';

/**
 * The names that an MDX text imports, or defines and exports. Components with these names are the
 * author's own and are not checked. Paths of imports, and names inside exported values, do not
 * count.
 */
export function broughtNames(tree: Root): ReadonlySet<string> {
	return new Set(
		tree.children.flatMap((node) =>
			node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []).flatMap(namesOf) : [],
		),
	);
}

function namesOf(statement: Program['body'][number]): readonly string[] {
	if (statement.type === 'ImportDeclaration')
		return statement.specifiers.map(({ local }) => local.name);
	if (statement.type !== 'ExportNamedDeclaration') return [];
	const { declaration } = statement;
	if (declaration === null || declaration === undefined) return [];
	return declaration.type === 'VariableDeclaration'
		? declaration.declarations.flatMap(({ id }) => boundBy(id))
		: [declaration.id.name];
}

/** The names that a pattern binds: `A` in `A`; `B` and `C` in `{ a: B, ...C }`. */
function boundBy(pattern: Pattern): readonly string[] {
	switch (pattern.type) {
		case 'Identifier':
			return [pattern.name];
		case 'ObjectPattern':
			return pattern.properties.flatMap((property) =>
				boundBy(property.type === 'RestElement' ? property.argument : property.value),
			);
		case 'ArrayPattern':
			return pattern.elements.flatMap((element) => (element === null ? [] : boundBy(element)));
		case 'AssignmentPattern':
			return boundBy(pattern.left);
		case 'RestElement':
			return boundBy(pattern.argument);
		case 'MemberExpression':
			return [];
	}
}
