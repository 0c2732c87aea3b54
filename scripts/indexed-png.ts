/** How is a drawing of few colours stored as a small PNG? With a palette of 256 of them. */

import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

/**
 * The commonest colours stay as they are; each other one, of the soft edges of letters and lines, becomes the nearest.
 * @param pixels RGBA rows from the top; all are taken for opaque.
 * @see https://www.w3.org/TR/png-3/
 */
export function writeIndexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
	const counts = new Map<number, number>();
	const colourAt = (i: number) =>
		((pixels[4 * i] ?? 0) << 16) | ((pixels[4 * i + 1] ?? 0) << 8) | (pixels[4 * i + 2] ?? 0);
	for (let i = 0; i < width * height; i++) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
	const palette = [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST)
		.map(([colour]) => colour);
	const indexes = new Map(palette.map((colour, index) => [colour, index]));
	// A row begins with its filter, which is none.
	const rows = Buffer.alloc(height * (width + 1));
	for (let i = 0; i < width * height; i++) {
		const colour = colourAt(i);
		const index = indexes.get(colour) ?? nearest(colour, palette);
		indexes.set(colour, index);
		rows[i + Math.floor(i / width) + 1] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// 8 bits a pixel, each an index into the palette.
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap(channels));
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function nearest(colour: number, palette: readonly number[]): number {
	const distances = palette.map((other) => {
		const [r = 0, g = 0, b = 0] = channels(other).map((value, i) => value - (channels(colour)[i] ?? 0));
		return r * r + g * g + b * b;
	});
	return distances.indexOf(Math.min(...distances));
}

function channels(colour: number): readonly number[] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, body: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(body.length);
	check.writeUInt32BE(crc32(content));
	return Buffer.concat([length, content, check]);
}
