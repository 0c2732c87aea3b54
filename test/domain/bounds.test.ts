import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, listMeeting } from '../../src/domain/bounds.ts';
import { aRound, unitSquare } from '../build.ts';

describe('the bounds of outlines', () => {
	test('hold every part of each', () => {
		const parts = [unitSquare(3, -2), unitSquare(-4, 5)].map(({ coordinates }) => coordinates);
		expect(boundsOf([{ type: 'MultiPolygon', coordinates: parts }, unitSquare(7, 0)])).toEqual([
			-4, -2, 8, 6,
		]);
	});

	test('around none hold nothing', () => {
		expect(boundsOf([])).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
	});

	test('are found of more positions than a call takes arguments', () => {
		expect(boundsOf([aRound(200_000)])).toEqual([-1, -1, 1, 1]);
	});
});

describe('boxes that meet', () => {
	// ┌───┐
	// │ 0┌┼──┐
	// └──┼┘1 ├───┐
	//    └───┤ 2 │
	//        └───┘
	test('have more than an edge in common', () => {
		const boxes: readonly Bounds[] = [
			[0, 2, 4, 4],
			[3, 1, 7, 3],
			[7, 0, 11, 2],
		];
		expect(listMeeting(boxes)).toEqual([[0, 1]]);
	});

	test('are few among hundreds of districts, each of which reaches a little into its neighbours', () => {
		const side = 20;
		const boxes = Array.from({ length: side * side }, (_, index): Bounds => {
			const [x, y] = [index % side, Math.floor(index / side)];
			return [x, y, x + 1.1, y + 1.1];
		});
		const beside = 2 * side * (side - 1);
		const acrossCorners = 2 * (side - 1) ** 2;
		expect(listMeeting(boxes)).toHaveLength(beside + acrossCorners);
	});
});
