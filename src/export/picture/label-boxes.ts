/** Where has a name of a picture's map room: beside its dot, or some way off at the end of a line? */

import { SEEN } from '../../symbol/leader.ts';
import { type Box, boxAt, grown, isFree, listBoxesAround, type Room, type Size } from '../../symbol/spots.ts';
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

/** How far off, in finer steps where it is nearer. */
const FAR = [
	{ x: 60, y: 30 },
	{ x: 110, y: 77 },
	{ x: 220, y: 154 },
];
/** Of a line, pixels that are seen in any case. */
const LEAST = 6;

/**
 * Room for a name some way off, whose line is seen and crosses no other name and no other line; undefined if there is
 * none. The line is kept free. @param isGood where a name stands rather than anywhere else.
 */
export function takeFarSpot(
	at: Point,
	size: Size,
	room: Room,
	isGood: (box: Box) => boolean = () => true,
): Box | undefined {
	const isOpen = (box: Box) => isLineFree(at, box, room);
	const free = FAR.flatMap((reach) => listBoxesAround(at, size, reach)).filter(
		(box) => isFree(box, room) && !isWithin(at, grown(box, LEAST)),
	);
	const box =
		free.find((one) => isGood(one) && !isWithin(at, grown(one, SEEN)) && isOpen(one)) ?? free.find(isOpen);
	if (!box) return undefined;
	room.taken.push(box);
	keepLineFree(at, box, room);
	return box;
}

/** Whether a line from a point to a name crosses no other name, no line and no dot but one that it begins at. */
export function isLineFree(at: Point, box: Box, { taken, dots }: Room): boolean {
	const own = dots?.listAt(at);
	return listSteps(at, box).every(
		(step) => taken.listAt(step).length === 0 && !dots?.listAt(step).some((one) => !own?.includes(one)),
	);
}

/** From a point to a name. */
export function keepLineFree(at: Point, box: Box, { taken }: Room): void {
	for (const step of listSteps(at, box)) taken.push(boxAt(step, LINE));
}

/** About as far as from one step along a line to the next: no other line slips through. */
const LINE = { width: 5, height: 5 };

function isWithin([atX, atY]: Point, { x, y, width, height }: Box): boolean {
	return atX > x && atX < x + width && atY > y && atY < y + height;
}

/** Where beneath a name its line begins: as near to its end as there are letters in any font. */
export function lineStart([endX]: Point, { x, y, width, height }: Box): Point {
	return [Math.min(Math.max(endX, x + width / 4), x + (width * 3) / 4), y + height / 2];
}

/** Points along the line from a dot to its name, a few pixels apart. */
function listSteps([x, y]: Point, box: Box): readonly Point[] {
	const [toX, toY] = lineStart([x, y], box);
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
