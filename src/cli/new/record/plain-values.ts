import type { Values } from '../../import-figures/fill.ts';

/** A record as YAML writes it: without fields that are undefined. */
export function plainValues(record: object): Values {
	return JSON.parse(JSON.stringify(record));
}
