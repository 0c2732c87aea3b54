import { describe, expect, it, test } from 'vitest';
import { cutHatch, cutToFrame, isInside } from '../../src/export/picture/hatch.ts';
import type { Ring } from '../../src/export/picture/projection.ts';
import { partyId } from '../build.ts';

/** Lines 2 wide, 5 apart. @param turn degrees clockwise from upright. */
const aHatch = (turn: number, offset = 0) => ({ holder: partyId('a'), turn, gap: 5, offset, width: 2 });

const box = (x: number, y: number, size: number): Ring => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
];

/** Of ground within an odd number of the rings, which may run either way but must not cross. */
function areaOf(rings: readonly Ring[]): number {
	const areas = rings.map((ring) => {
		const sum = ring.reduce((total, [x, y], i) => {
			const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y];
			return total + x * toY - toX * y;
		}, 0);
		const [first = [0, 0]] = ring;
		const depth = rings.filter((other) => other !== ring && isInside([other], first)).length;
		return (depth % 2 === 0 ? 1 : -1) * Math.abs(sum / 2);
	});
	return areas.reduce((sum, area) => sum + area, 0);
}

describe('the lines of a hatch', () => {
	it('cover their share of the ground, whichever way it and they run', () => {
		for (const ring of [box(0, 0, 100), box(0, 0, 100).toReversed()])
			for (const turn of [0, 90]) expect(areaOf(cutHatch([ring], aHatch(turn)))).toBeCloseTo(4000);
		expect(areaOf(cutHatch([box(0, 0, 100)], aHatch(45))) / 10_000).toBeCloseTo(0.4, 1);
	});

	it('begin anew at each gap, counted from the origin, so that they run on in ground beside', () => {
		const left = cutHatch([box(0, 0, 8)], aHatch(0, 1));
		const right = cutHatch([box(8, 0, 8)], aHatch(0, 1));
		const edges = (rings: readonly Ring[]) =>
			rings.map((ring) => [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))]);
		expect(edges(left)).toEqual([
			[1, 3],
			[6, 8],
		]);
		expect(edges(right)).toEqual([[11, 13]]);
	});

	it('leave out holes, whichever way these run', () => {
		for (const hole of [box(20, 20, 60), box(20, 20, 60).toReversed()])
			expect(areaOf(cutHatch([box(0, 0, 100), hole], aHatch(0)))).toBeCloseTo(4000 - 0.4 * 3600);
	});

	it('do not hang together across ground that is not there', () => {
		//  ██  ██
		//  ██████   two towers on one foot
		const towers: Ring = [
			[0, 0],
			[10, 0],
			[10, 20],
			[20, 20],
			[20, 0],
			[30, 0],
			[30, 30],
			[0, 30],
		];
		const pieces = cutHatch([towers], { ...aHatch(90), gap: 100, offset: 5, width: 5 });
		expect(pieces).toHaveLength(2);
		expect(areaOf(pieces)).toBeCloseTo(100);
		for (const piece of pieces) expect(piece).toHaveLength(4);
	});

	it('are none of an outline without extent', () => {
		expect(cutHatch([], aHatch(45))).toEqual([]);
	});
});

test('ground is cut to the frame', () => {
	const cut = cutToFrame([box(-50, 10, 100)], { width: 40, height: 30 });
	expect(areaOf(cut)).toBeCloseTo(40 * 20);
	expect(cutToFrame([box(50, 50, 10)], { width: 40, height: 30 })).toEqual([]);
});

test('a point in a hole is not inside', () => {
	const rings = [box(0, 0, 30), box(10, 10, 10)];
	expect([isInside(rings, [5, 5]), isInside(rings, [15, 15]), isInside(rings, [40, 5])]).toEqual([
		true,
		false,
		false,
	]);
});
