import type { Path } from './yaml-file.ts';

/** The keys that a schema allows at `path`; for a union, the keys of all its branches. */
export function keysOf(schema: unknown, path: Path): readonly string[] {
	const inner = unwrap(schema);
	if (inner.options !== undefined)
		return [...new Set(inner.options.flatMap((option) => keysOf(option, path)))];
	const [step, ...rest] = path;
	if (step === undefined) return inner.shape === undefined ? [] : Object.keys(inner.shape);
	if (inner.element !== undefined && typeof step === 'number') return keysOf(inner.element, rest);
	if (inner.shape !== undefined)
		return inner.shape[step] === undefined ? [] : keysOf(inner.shape[step], rest);
	return inner.valueType === undefined ? [] : keysOf(inner.valueType, rest);
}

interface Inner {
	readonly shape?: Readonly<Record<string, unknown>>;
	readonly element?: unknown;
	readonly valueType?: unknown;
	readonly options?: readonly unknown[];
}

/** Returns the object, list, record or union inside optional, pipe and transform. */
function unwrap(schema: unknown): Inner {
	let current = schema as
		| {
				readonly _zod?: {
					readonly def?: {
						readonly type?: string;
						readonly innerType?: unknown;
						readonly in?: unknown;
						readonly out?: unknown;
					};
				};
		  }
		| undefined;
	for (let depth = 0; depth < 10; depth++) {
		const def = current?._zod?.def;
		const next = def?.innerType ?? (def?.type === 'pipe' ? def.out : undefined);
		if (next === undefined) break;
		current = next as typeof current;
	}
	return (current ?? {}) as Inner;
}
