// Two outlines with a sliver of a hundred metres between them:
//
//   1 ┌──────┐┌──────┐
//     │ one  │·other │
//   0 └──────┘└──────┘
//     0      1       2
import { expect, it } from 'vitest';
import { type Area, listRingFaults } from '../../src/domain/geometry.ts';
import { joinBorders } from '../../src/gather/boundaries/join-borders.ts';

function area(positions: string): Area {
	return { type: 'Polygon', coordinates: [positions.split(', ').map((one) => one.split(' ').map(Number))] };
}

const ONE = area('0 0, 1 0, 1 0.5, 1 1, 0 1, 0 0');
const OTHER = area('1 0, 2 0, 2 1, 1 1, 1.0009 0.4, 1 0');

const hasPosition = ({ coordinates }: Area, position: string) =>
	String(coordinates).split(',').length > 0 && JSON.stringify(coordinates).includes(`[${position}]`);

it('positions beside a border become those of both', () => {
	const [one, other] = joinBorders([ONE, OTHER], 2);
	if (!one || !other) throw new Error('two outlines');
	expect(hasPosition(one, '1.0009,0.4')).toBe(true);
	expect(hasPosition(other, '1,0.5')).toBe(true);
	expect([one, other].flatMap(listRingFaults)).toEqual([]);
});

it('outlines that fit stay as they are', () => {
	const fitting = [ONE, area('1 0, 2 0, 2 1, 1 1, 1 0.5, 1 0')];
	expect(joinBorders(fitting, 2)).toBe(fitting);
});

it('what lies around need not fit', () => {
	const outlines = [ONE, OTHER];
	expect(joinBorders(outlines, 1)).toBe(outlines);
});
