/** The languages that an article can be in. Records are in the first. */
export const languageCodes = ['en', 'uk'] as const;
export type LanguageCode = (typeof languageCodes)[number];
