import { releasesPath } from '../read/content-file.ts';
import type { Place } from '../position.ts';

/**
 * Finds the line of a page, or the one where the values of a figure start, in the manifest of
 * releases, as `npm run release` writes it; line 1 if they are not found. The file is searched when the first place is
 * requested.
 */
export function releasePlaces(read: () => Uint8Array | undefined): (name: string) => Place {
	let lines: ReadonlyMap<string, number> | undefined;
	return (name) => {
		lines ??= new Map(
			new TextDecoder()
				.decode(read())
				.split('\n')
				.flatMap((text, index) => {
					const id = /^\t\t"(.+?)"(?:: \[|,?)$/.exec(text)?.[1];
					return id === undefined ? [] : [[id, index + 1] as const];
				}),
		);
		const line = lines.get(name);
		return { path: releasesPath, line: line ?? 1, column: line === undefined ? 1 : 3 };
	};
}
