import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, BoxGrid, takeSpot } from '../../src/symbol/spots.ts';

const FRAME = { width: 400, height: 300 };
const boxes = fc.array(
	fc.record({
		x: fc.integer({ min: -100, max: 400 }),
		y: fc.integer({ min: -100, max: 300 }),
		width: fc.integer({ min: 0, max: 200 }),
		height: fc.integer({ min: 0, max: 40 }),
	}),
	{ minLength: 1, maxLength: 4 },
);

describe('a grid of boxes', () => {
	test('leaves the same room as a list of them, in a frame and without one', () => {
		fc.assert(
			fc.property(fc.array(boxes, { maxLength: 30 }), fc.constantFrom(FRAME, null), (asked, frame) => {
				const grid = new BoxGrid();
				const list: Box[] = [];
				const byGrid = asked.map((some) => takeSpot({ frame, taken: grid }, some));
				expect(byGrid).toEqual(asked.map((some) => takeSpot({ frame, taken: list }, some)));
			}),
		);
	});

	test('has room again where a box has gone', () => {
		const grid = new BoxGrid();
		const box = { x: 60, y: 60, width: 100, height: 20 };
		const take = () => takeSpot({ frame: null, taken: grid }, [{ ...box }]);
		grid.push(box);
		expect(take()).toBeUndefined();
		grid.delete(box);
		expect(take()).toEqual(box);
	});
});
