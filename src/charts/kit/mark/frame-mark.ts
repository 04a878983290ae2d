import { grow, type Scene } from '../scene.ts';

/** The distance between a mark and its frame, if there is room. */
const gapPx = 5;

/**
 * Frames the mark of one figure in a scene. Returns the scene unchanged if the figure has no mark
 * of its own.
 * @param id id of the figure
 */
export function frameMark(scene: Scene, id: string): Scene {
	const mark = scene.boxes.find(({ of, text }) => of === 'mark' && text === id);
	if (mark === undefined) return scene;
	const { left, top, right, bottom } = grow(mark, gapPx);
	const box = {
		left: Math.max(1, left),
		top: Math.max(1, top),
		right: Math.min(scene.widthPx - 1, right),
		bottom: Math.min(scene.heightPx - 1, bottom),
	};
	return { ...scene, items: [...scene.items, { kind: 'rect', className: 'own', box, radius: 6 }] };
}
