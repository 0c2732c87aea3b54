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

/** Pixels. */
const APART = 2;

/** The first that stands clear of the frame and of all in the list. */
function takeOfList(list: Box[], frame: typeof FRAME | null, some: readonly Box[]): Box | undefined {
	const isClear = (a: Box, b: Box) =>
		Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height) >= APART;
	const isWithin = ({ x, y, width, height }: Box) =>
		!frame || Math.min(x, y, frame.width - x - width, frame.height - y - height) >= APART;
	const found = some.find((box) => isWithin(box) && list.every((other) => isClear(box, other)));
	if (found) list.push(found);
	return found;
}

describe('a grid of boxes', () => {
	test('leaves the same room as a list of them, in a frame and without one', () => {
		fc.assert(
			fc.property(fc.array(boxes, { maxLength: 30 }), fc.constantFrom(FRAME, null), (asked, frame) => {
				const grid = new BoxGrid();
				const list: Box[] = [];
				const byGrid = asked.map((some) => takeSpot({ frame, taken: grid }, some));
				expect(byGrid).toEqual(asked.map((some) => takeOfList(list, frame, some)));
			}),
		);
	});

	test('knows which boxes hold a point, as a list of them does', () => {
		fc.assert(
			fc.property(
				boxes,
				fc.integer({ min: -100, max: 600 }),
				fc.integer({ min: -100, max: 400 }),
				(some, x, y) => {
					const grid = new BoxGrid();
					for (const box of some) grid.push(box);
					const holds = (box: Box) =>
						x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
					expect(grid.listAt([x, y])).toEqual(some.filter(holds));
				},
			),
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
