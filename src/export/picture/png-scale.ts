/** The pixels of the picture of a chart per pixel of its SVG. */
export const pngScale = 2;
