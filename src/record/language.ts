import { z } from 'zod';
import { text } from './scalars.ts';

/** The languages of articles. Records are in the first. */
export const languageCodes = ['en', 'uk'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/**
 * The forms of a noun or an adjective after a number, by Unicode plural category: in Ukrainian
 * after 1, 2, 5 and 1.5.
 */
export const forms = z.strictObject({ one: text, few: text, many: text, other: text });
export type Forms = z.output<typeof forms>;
