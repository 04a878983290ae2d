import { grow, type Scene } from '../scene.ts';

/** Between a mark and its frame, if the drawing leaves as much. */
const gapPx = 5;

/** A scene with a frame around the mark of one figure; as it is where the figure has no mark of its own. @param id of the figure */
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
