/** The languages of articles. Records are in the first. */
export const languageCodes = ['en', 'uk'] as const;
export type LanguageCode = (typeof languageCodes)[number];
