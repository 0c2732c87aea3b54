import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { listLooseBorders } from '../../src/domain/loose-border.ts';
import { findNearestOnSide } from '../../src/domain/side.ts';

/** Written as `0 0, 1 0, …`, closed. */
function ring(text: string): number[][] {
	const open = text.split(', ').map((position) => position.split(' ').map(Number));
	return [...open, open[0] ?? []];
}
const area = (...rings: readonly string[]): Polygon => ({ type: 'Polygon', coordinates: rings.map(ring) });

//  1 ┌───┬───┐
//    │ w │ e │
//  0 └───┴───┘
//    0   1   2
const WEST = area('0 0, 1 0, 1 1, 0 1');
const east = (border: string) => area(`${border}, 2 1, 2 0`);

describe('two outlines fit', () => {
	test.each([
		['with the same positions along their border', WEST, east('1 0, 1 1')],
		['a third of a kilometre apart', WEST, east('1.003 0, 1.003 1')],
		['where one touches the other in a corner alone', WEST, area('1 1, 2 1, 2 2, 1 2')],
		['where they part and go on near each other', WEST, area('1 0, 1 1, 1.5 1.0015, 2 1, 2 0')],
	])('%s', (_, one, other) => {
		expect(listLooseBorders([one, other])).toEqual([]);
	});

	test('at a position that a third outline has, too: there the three meet', () => {
		const parts = [area('1 0, 1 0.5, 2 0.5, 2 0'), area('1 0.5, 1 1, 2 1, 2 0.5')];
		expect(listLooseBorders([WEST, ...parts]).map(({ of, beside }) => [of, beside])).toEqual([]);
	});
});

describe('two outlines do not fit', () => {
	test('where one has a position that the other lacks', () => {
		const loose = { position: [1, 0.5], path: [0, 1], count: 1 };
		expect(listLooseBorders([WEST, east('1 0, 1 0.5, 1 1')])).toEqual([{ ...loose, of: 1, beside: 0 }]);
		expect(listLooseBorders([east('1 0, 1 0.5, 1 1'), WEST])).toEqual([{ ...loose, of: 0, beside: 1 }]);
	});

	test('where they run a hundred metres apart: the first position is told, and how many there are', () => {
		expect(listLooseBorders([WEST, east('1.001 0.1, 1.001 0.9')])).toEqual([
			{ position: [1.001, 0.1], path: [0, 0], of: 1, beside: 0, count: 2 },
		]);
	});

	test('near the pole, where degrees of longitude are short', () => {
		const [one, other] = [area('0 80, 1 80, 1 81, 0 81'), area('1.005 80.2, 1.005 80.8, 2 81, 2 80')];
		expect(listLooseBorders([one, other])).toMatchObject([{ of: 1, beside: 0, count: 2 }]);
	});

	test('along a hole, and in a part of several', () => {
		const around = area('0 0, 4 0, 4 4, 0 4', '1 1, 1 3, 3 3, 3 1');
		const within: MultiPolygon = {
			type: 'MultiPolygon',
			coordinates: [[ring('8 8, 9 8, 9 9')], [ring('1 1, 3 1, 3 2, 3 3, 1 3')]],
		};
		expect(listLooseBorders([around, within])).toEqual([
			{ position: [3, 2], path: [1, 0, 2], of: 1, beside: 0, count: 1 },
		]);
	});
});

test.each([
	['within it', [0.25, 1], 0.25, 1],
	['before its start', [-3, 4], 0, 5],
	['beyond its end', [4, -4], 1, 5],
	['on it', [0.5, 0], 0.5, 0],
])('nearest on a side is a point %s', (_, position, along, distance) => {
	// Near the equator, where degrees are about as long both ways.
	const [lng = 0, lat = 0] = position;
	const found = findNearestOnSide([lng / 1000, lat / 1000], [0, 0], [0.001, 0]);
	expect(found.along).toBeCloseTo(along, 6);
	expect(found.distance).toBeCloseTo(distance / 1000, 8);
});

test('of a side without length, its position is nearest', () => {
	expect(findNearestOnSide([0, 2], [0, 1], [0, 1])).toEqual({ along: 0, distance: 1 });
});
