import type { APIRoute } from 'astro';
import { type ImagePath, imagePaths } from '../../astro/images/image-paths.ts';
import { resizedImage } from '../../astro/images/resized-image.ts';

export const getStaticPaths = imagePaths;

/** An image of a text in one width. */
export const GET: APIRoute<ImagePath['props']> = async ({ props }) =>
	new Response(await resizedImage(props), { headers: { 'content-type': 'image/webp' } });
