import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);

/**
 * The fonts of pictures as TrueType files, the only kind that resvg reads: Inter in both weights of
 * charts, Source Serif in that of titles.
 */
export const pictureFonts: readonly string[] = [
	'@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
	'@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
	'@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => packages.resolve(file));
