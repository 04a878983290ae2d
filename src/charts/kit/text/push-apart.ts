/**
 * Moves intervals on one axis apart so that none overlap, keeping the sum of squared moves as small
 * as possible: intervals that collide become one block, placed at the mean of where they want to
 * be. They must be sorted by `at` and fit between `from` and `to`.
 * @returns their new starts
 */
export function pushApart(
	intervals: readonly { readonly at: number; readonly length: number }[],
	from: number,
	to: number,
): readonly number[] {
	interface Block {
		start: number;
		length: number;
		wanted: number;
		count: number;
	}
	const within = (start: number, length: number) => Math.max(from, Math.min(start, to - length));
	const blocks: Block[] = [];
	for (const { at, length } of intervals) {
		let block: Block = { start: within(at, length), length, wanted: at, count: 1 };
		for (
			let before = blocks.at(-1);
			before !== undefined && before.start + before.length > block.start;
			before = blocks.at(-1)
		) {
			blocks.pop();
			const wanted = before.wanted + block.wanted - block.count * before.length;
			const count = before.count + block.count;
			const joined = before.length + block.length;
			block = { start: within(wanted / count, joined), length: joined, wanted, count };
		}
		blocks.push(block);
	}
	const starts: number[] = [];
	for (const { start, count } of blocks) {
		let next = start;
		for (let index = 0; index < count; index += 1) {
			starts.push(next);
			next += intervals[starts.length - 1]?.length ?? 0;
		}
	}
	return starts;
}
