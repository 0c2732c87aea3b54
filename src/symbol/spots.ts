/** Where is there room for a label, so that none lies on another or runs out of the frame? */

import type { Position } from 'geojson';
import { take } from '../domain/take.ts';

export type Pixels = readonly [x: number, y: number];

/** Where a `[lng, lat]` lies in the frame. */
export type Project = (at: Position) => Pixels;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/** What stands in a frame so far. */
export interface Room {
	readonly frame: Size;
	readonly taken: BoxGrid;
	/** Likewise, but what must be seen may stand over them. */
	readonly dots?: BoxGrid;
}

/** Space that labels leave to each other and to the frame. */
const APART = 2;

/** The first of the boxes that is free, which is then taken; undefined if none is. @param frame without one, names stand anywhere. */
export function takeSpot(room: RoomOrNone, boxes: readonly Box[]): Box | undefined {
	const free = boxes.find((box) => isFree(box, room));
	if (free) room.taken.push(free);
	return free;
}

export interface RoomOrNone extends Omit<Room, 'frame'> {
	readonly frame: Size | null;
}

export function isFree(box: Box, { frame, taken, dots }: RoomOrNone): boolean {
	return (!frame || isWithin(box, frame)) && !taken.isTouched(box) && !dots?.isTouched(box);
}

/** Room for what must be seen, the least harm first: over dots; of few places, over names, too. */
export function listRoomsOver({ frame, taken }: RoomOrNone, places: number): readonly RoomOrNone[] {
	return [{ frame, taken }, ...(places <= FEW ? [{ frame, taken: new BoxGrid() }] : [])];
}

/** Of so many places, all is drawn: few hide another, and who reads the map sees that. */
export const FEW = 100;

/** Of a box that is no more than a point. */
export const POINT: Size = { width: 0, height: 0 };

/** Around its middle. */
export function boxAt([x, y]: Pixels, { width, height }: Size): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

export function middleOf({ x, y, width, height }: Box): Pixels {
	return [x + width / 2, y + height / 2];
}

/** By so many pixels to each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Pixels: about as wide as a name. */
const CELL = 64;

/** Boxes by the cells of a grid: of a whole country's names, few are near enough to be compared with one. */
export class BoxGrid {
	readonly #cells = new Map<number, Box[]>();

	push(box: Box): void {
		someCell(box, (key) => {
			take(this.#cells, key, () => []).push(box);
			return false;
		});
	}

	copy(): BoxGrid {
		const copy = new BoxGrid();
		for (const [key, boxes] of this.#cells) copy.#cells.set(key, [...boxes]);
		return copy;
	}

	/** @param box the very one that was pushed. */
	delete(box: Box): void {
		someCell(box, (key) => {
			const cell = this.#cells.get(key);
			cell?.splice(cell.indexOf(box), 1);
			return false;
		});
	}

	/** Those that hold a point; one that lies in several cells, once. */
	listAt([x, y]: Pixels): readonly Box[] {
		const cell = this.#cells.get(keyOf(cellOf(x), cellOf(y))) ?? [];
		return cell.filter(
			(box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
		);
	}

	isTouched(box: Box): boolean {
		return someCell(box, (key) => this.#cells.get(key)?.some((other) => isTouching(box, other)) ?? false);
	}
}

/** Whether one of the cells in reach of a box is so: two boxes that touch share one. Without lists, since it is asked some 100,000 times for one map. */
function someCell({ x, y, width, height }: Box, isSo: (key: number) => boolean): boolean {
	const [toColumn, toRow] = [cellOf(x + width + APART), cellOf(y + height + APART)];
	for (let column = cellOf(x - APART); column <= toColumn; column++) {
		for (let row = cellOf(y - APART); row <= toRow; row++) if (isSo(keyOf(column, row))) return true;
	}
	return false;
}

function cellOf(at: number): number {
	return Math.floor(at / CELL);
}

/** More rows than any map has. */
const ROWS = 1 << 20;

function keyOf(column: number, row: number): number {
	return column * ROWS + row;
}

/** A box around a point, then others a little way off it, the nearest first. @param reach how far off, in pixels. */
export function listBoxesAround(
	[x, y]: readonly [number, number],
	{ width, height }: Size,
	reach: Reach,
): readonly Box[] {
	return listSteps(reach).map(([right, down]) => ({
		x: x + right - width / 2,
		y: y + down - height / 2,
		width,
		height,
	}));
}

/** Pixels to either side. */
interface Reach {
	readonly x: number;
	readonly y: number;
}

/** How far signs without a name stand off. */
export const CLOSE: Reach = { x: 12, y: 12 };

/** To either side at least so many, and none longer, in pixels. */
const STEPS = { least: 4, longest: 12 };

/** By reach, of which there are few: sorted anew for each label, they cost more than all else about labels. */
const stepsOf = new Map<string, readonly (readonly [right: number, down: number])[]>();

function listSteps({ x, y }: Reach) {
	return take(stepsOf, `${x} ${y}`, () =>
		divide(x)
			.flatMap((right) => divide(y).map((down) => [right, down] as const))
			.sort((a, b) => Math.hypot(...a) - Math.hypot(...b)),
	);
}

/** From one end of the reach to the other. */
function divide(reach: number): readonly number[] {
	const count = Math.max(STEPS.least, Math.ceil(reach / STEPS.longest));
	return Array.from({ length: 2 * count + 1 }, (_, i) => ((i - count) / count) * reach);
}

function isWithin({ x, y, width, height }: Box, frame: Size): boolean {
	return x >= APART && y >= APART && x + width <= frame.width - APART && y + height <= frame.height - APART;
}

function isTouching(a: Box, b: Box): boolean {
	return (
		a.x < b.x + b.width + APART &&
		b.x < a.x + a.width + APART &&
		a.y < b.y + b.height + APART &&
		b.y < a.y + a.height + APART
	);
}
