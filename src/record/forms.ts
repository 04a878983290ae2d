import { z } from 'zod';
import { text } from './scalars.ts';

/** The forms of a noun or an adjective behind a number, by the categories that Unicode has for plurals: in Ukrainian behind 1, 2, 5 and 1.5. */
export const forms = z.strictObject({ one: text, few: text, many: text, other: text });
export type Forms = z.output<typeof forms>;
