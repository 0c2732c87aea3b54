/** Which parts of an outline do the lines of a hatch cover? Cut out exactly, so that nothing has to be clipped. */

import type { Hatch } from '../../symbol/fill.ts';
import type { Point, Ring } from './projection.ts';

/** What lies on a line's side of its edges: positive within. */
type Side = (point: Point) => number;

/** The pieces of an outline that the lines cover. Pixels; lines are counted from the origin, on whichever ground. */
export function cutHatch(rings: readonly Ring[], { turn, gap, offset, width }: Hatch): readonly Ring[] {
	const angle = (turn * Math.PI) / 180;
	const [right, down] = [Math.cos(angle), Math.sin(angle)];
	const across: Side = ([x, y]) => right * x + down * y;
	const along: Side = ([x, y]) => right * y - down * x;
	let [least, most] = [Infinity, -Infinity];
	for (const ring of rings) {
		for (const point of ring) {
			least = Math.min(least, across(point));
			most = Math.max(most, across(point));
		}
	}
	const pieces: Ring[] = [];
	for (let n = Math.floor((least - offset - width) / gap); n * gap + offset < most; n++) {
		const from = n * gap + offset;
		const behind = keepSide(rings, (point) => across(point) - from, along);
		pieces.push(...keepSide(behind, (point) => from + width - across(point), along));
	}
	return pieces;
}

/** What of an outline lies in a frame. */
export function cutToFrame(
	rings: readonly Ring[],
	{ width, height }: { readonly width: number; readonly height: number },
): readonly Ring[] {
	const [x, y]: readonly [Side, Side] = [([x]) => x, ([, y]) => y];
	const sides: readonly (readonly [inside: Side, along: Side])[] = [
		[x, y],
		[(point) => width - x(point), y],
		[y, x],
		[(point) => height - y(point), x],
	];
	return sides.reduce((left, [inside, along]) => keepSide(left, inside, along), rings);
}

/** True for a point within an odd number of rings. */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
	let isIn = false;
	for (const ring of rings) {
		let from = ring.at(-1) ?? [0, 0];
		// Without pairs and copies, which outlines of many positions would make slow.
		for (const to of ring) {
			const isCrossed = from[1] > y !== to[1] > y;
			if (isCrossed && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) isIn = !isIn;
			from = to;
		}
	}
	return isIn;
}

/**
 * What of an outline lies on one side of a straight line. Where it is cut, the outline runs on along the line only
 * between points that ground lies between: no two pieces hang together by a line of no width, which printers would draw.
 */
function keepSide(rings: readonly Ring[], inside: Side, along: Side): readonly Ring[] {
	const whole: Ring[] = [];
	const pieces: Ring[] = [];
	for (const ring of rings) {
		const heights = ring.map(inside);
		if (heights.every((height) => height > 0)) whole.push(ring);
		else pieces.push(...listPieces(ring, heights));
	}
	return [...whole, ...joinPieces(pieces, along)];
}

/** The stretches of a ring that lie inside, each from where it comes in to where it goes out. */
function listPieces(ring: Ring, heights: readonly number[]): readonly Ring[] {
	const pieces: Point[][] = [];
	const count = ring.length;
	const pointAt = (i: number) => ring[i % count] ?? [0, 0];
	const heightAt = (i: number) => heights[i % count] ?? 0;
	const isIn = (i: number) => heightAt(i) > 0;
	const crossing = (from: number): Point => {
		const [[x, y], [toX, toY]] = [pointAt(from), pointAt(from + 1)];
		const share = heightAt(from) / (heightAt(from) - heightAt(from + 1));
		return [x + share * (toX - x), y + share * (toY - y)];
	};
	for (let i = 0; i < count; i++) {
		if (isIn(i) || !isIn(i + 1)) continue;
		const piece = [crossing(i)];
		let at = i + 1;
		while (isIn(at)) piece.push(pointAt(at++));
		piece.push(crossing(at - 1));
		pieces.push(piece);
	}
	return pieces;
}

/** Rings of pieces that end on a line: along it, ground lies between the first end and the second, the third and the fourth. */
function joinPieces(pieces: readonly Ring[], along: Side): readonly Ring[] {
	const ends = pieces
		.flatMap((piece, index) => [
			{ index, isStart: true, at: along(piece[0] ?? [0, 0]) },
			{ index, isStart: false, at: along(piece.at(-1) ?? [0, 0]) },
		])
		.sort((a, b) => a.at - b.at);
	const partners = new Map(
		ends.map(({ index, isStart }, i) => [2 * index + (isStart ? 0 : 1), ends[i % 2 === 0 ? i + 1 : i - 1]]),
	);
	const left = new Set(pieces.keys());
	const rings: Point[][] = [];
	for (const first of left) {
		const ring: Point[] = [];
		let [index, isForwards] = [first, true];
		while (left.delete(index)) {
			const piece = pieces[index] ?? [];
			ring.push(...(isForwards ? piece : piece.toReversed()));
			const next = partners.get(2 * index + (isForwards ? 1 : 0));
			if (!next) break;
			[index, isForwards] = [next.index, next.isStart];
		}
		rings.push(ring);
	}
	return rings;
}
