import { inflateSync } from 'node:zlib';

const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

/**
 * Unpacks a WOFF 1 file into the TrueType or OpenType file in it: https://www.w3.org/TR/WOFF/.
 * @throws if it is not a WOFF 1 file
 */
export function unpackWoff(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
	const count = woff.readUInt16BE(12);
	const power = 2 ** Math.floor(Math.log2(count));
	const head = Buffer.alloc(sfntHeader + count * sfntEntry);
	woff.copy(head, 0, 4, 8);
	head.writeUInt16BE(count, 4);
	head.writeUInt16BE(power * 16, 6);
	head.writeUInt16BE(Math.log2(power), 8);
	head.writeUInt16BE((count - power) * 16, 10);
	const tables: Buffer[] = [];
	let offset = head.length;
	for (let index = 0; index < count; index++) {
		const from = woffHeader + index * woffEntry;
		const [at, packed, length, checksum] = [4, 8, 12, 16].map((field) =>
			woff.readUInt32BE(from + field),
		) as [number, number, number, number];
		const data = woff.subarray(at, at + packed);
		const entry = sfntHeader + index * sfntEntry;
		woff.copy(head, entry, from, from + 4);
		head.writeUInt32BE(checksum, entry + 4);
		head.writeUInt32BE(offset, entry + 8);
		head.writeUInt32BE(length, entry + 12);
		// Tables start at multiples of 4.
		const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
		(packed < length ? inflateSync(data) : data).copy(padded);
		tables.push(padded);
		offset += padded.length;
	}
	return Buffer.concat([head, ...tables]);
}
