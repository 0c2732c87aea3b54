/** Where has a name of a picture's map room: beside its dot, or some way off at the end of a line? */

import { type Box, boxAt, isFree, listBoxesAround, POINT, type Room, type Size } from '../../symbol/spots.ts';
import type { Point } from './projection.ts';

/** How far a box beneath or above a point may reach to its other side. */
const SHARE = 4;

/** To its right, to its left, beneath, above; then beneath and above to one side. */
export function listBoxesBeside([x, y]: Point, size: Size, gap: number): readonly Box[] {
	const { width, height } = size;
	const [above, beneath] = [y - gap - height, y + gap];
	return [
		{ x: x + gap, y: y - height / 2 },
		{ x: x - gap - width, y: y - height / 2 },
		{ x: x - width / 2, y: beneath },
		{ x: x - width / 2, y: above },
		...[beneath, above].flatMap((y) => [
			{ x: x - SHARE, y },
			{ x: x + SHARE - width, y },
		]),
	].map((corner) => ({ ...corner, ...size }));
}

/** At which edge of its box a name is nearest to its point: the left (-1), the right (1) or neither. */
export function sideOf({ x, width }: Box, [at]: Point): -1 | 0 | 1 {
	if (x >= at - SHARE) return -1;
	return x + width <= at + SHARE ? 1 : 0;
}

/** Room for a name some way off, whose line crosses no other; if there is none, one that does. The line is kept free. */
export function takeFarSpot(at: Point, size: Size, room: Room): Box | undefined {
	const { taken, dots } = room;
	const listAt = (point: Point) => [...taken.listAt(point), ...(dots?.listAt(point) ?? [])];
	const own = new Set(listAt(at));
	const isOpen = (box: Box) => listSteps(at, box).every((step) => listAt(step).every((one) => own.has(one)));
	const free = [110, 220]
		.flatMap((x) => listBoxesAround(at, size, { x, y: x * 0.7 }))
		.filter((box) => isFree(box, room));
	const box = free.find(isOpen) ?? free[0];
	if (!box) return undefined;
	taken.push(box);
	keepLineFree(at, box, room);
	return box;
}

/** From a point to the middle of a box. */
export function keepLineFree(at: Point, box: Box, { taken }: Room): void {
	for (const step of listSteps(at, box)) taken.push(boxAt(step, POINT));
}

/** Points along the line from a dot to its name, a few pixels apart. */
function listSteps([x, y]: Point, box: Box): readonly Point[] {
	const [toX, toY] = middleOf(box);
	const count = Math.ceil(Math.hypot(toX - x, toY - y) / 5);
	return Array.from({ length: count }, (_, i): Point => {
		const share = i / count;
		return [x + share * (toX - x), y + share * (toY - y)];
	});
}

/** A box as wide as its words likely are, in the middle of the room that was kept for them, or at its left or right edge. */
export function narrowed({ x, y, width, height }: Box, likely: number, side: -1 | 0 | 1 = 0): Box {
	const narrow = Math.min(width, likely);
	return { x: x + ((width - narrow) * (1 + side)) / 2, y, width: narrow, height };
}

/** About the same middle. */
export function withHeight(box: Box, height: number): Box {
	return { ...box, y: box.y + (box.height - height) / 2, height };
}

export function middleOf({ x, y, width, height }: Box): Point {
	return [x + width / 2, y + height / 2];
}
