import type { FileReading } from '../ledger/read/file-reading.ts';

/**
 * The reading of an image after trying to decode it as the build does: an image that is cut off or
 * damaged is not among those that can be shown.
 */
export async function tryImage(reading: FileReading, bytes: Uint8Array): Promise<FileReading> {
	if (reading.image === undefined) return reading;
	// Load the decoder only when needed: most runs have no new image.
	const { default: sharp } = await import('sharp');
	try {
		await sharp(bytes).rotate().resize({ width: 16 }).raw().toBuffer();
		return reading;
	} catch {
		const { image: _, ...rest } = reading;
		return { ...rest, isDamagedImage: true };
	}
}
