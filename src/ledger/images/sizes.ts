import type { ImageFile } from './image-file.ts';

/** The widths in which an image is offered; the widest is as wide as its file, up to the last. */
const steps = [640, 1280, 1920] as const;

/** The widths in which an image is made, in pixels, the smallest first. None is larger than its file. */
export function widthsOf({ widthPx }: Pick<ImageFile, 'widthPx'>): readonly number[] {
	const largest = Math.min(widthPx, steps[steps.length - 1] ?? widthPx);
	return [...steps.filter((step) => step < largest), largest];
}

/** The name of an image in one width: "0123456789ab-640". */
export function imageName({ hash }: Pick<ImageFile, 'hash'>, widthPx: number): string {
	return `${hash}-${widthPx}`;
}
