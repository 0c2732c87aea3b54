import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { listPolygons } from '../../src/domain/bounds.ts';
import { type Area, areaKm2, listRingFaults } from '../../src/domain/geometry.ts';
import { readBoundaryFile } from '../../src/gather/boundaries/boundary-file.ts';
import { generalise } from '../../src/gather/boundaries/generalise.ts';
import { ostermark } from './ostermark.ts';

const published = readBoundaryFile(ostermark(), {}).units.map(({ outline }) => outline);

const keysOf = (outline: Area) =>
	new Set(listPolygons(outline).flatMap((rings) => rings.flatMap((ring) => ring.map(String))));
const countOf = (outlines: readonly (Area | undefined)[]) =>
	outlines.reduce((sum, outline) => sum + (outline ? keysOf(outline).size : 0), 0);

/** Positions as longitude and latitude with a comma between. */
function area(positions: string): Area {
	return { type: 'Polygon', coordinates: [positions.split(', ').map((one) => one.split(' ').map(Number))] };
}

describe('generalised outlines', () => {
	const { outlines, movedMetres } = generalise(published, [], 4000);

	it('have fewer positions, and lie near the published lines', () => {
		expect(countOf(outlines)).toBeLessThan(countOf(published) / 2);
		expect(movedMetres).toBeGreaterThan(0);
		expect(movedMetres).toBeLessThan(4000);
	});

	it('have sound rings that run as GeoJSON wants, also where the file has them the other way round', () => {
		expect(published.flatMap(listRingFaults).map(({ fault }) => fault)).toContain(
			'the outer ring runs clockwise',
		);
		for (const outline of outlines) expect(outline && listRingFaults(outline)).toEqual([]);
	});

	it('share the positions of their common border', () => {
		const [northvale, alder] = outlines;
		if (!northvale || !alder) throw new Error('two outlines');
		const alongBorder = (outline: Area) =>
			[...keysOf(outline)].filter((key) => Math.abs(Number(key.split(',')[0]) - 21) < 0.05).toSorted();
		expect(alongBorder(northvale)).toEqual(alongBorder(alder));
		expect(alongBorder(northvale).length).toBeGreaterThan(2);
	});

	it('are the published ones where the tolerance is below their bends', () => {
		const exact = generalise(published, [], 1);
		expect(countOf(exact.outlines)).toBe(countOf(published));
		expect(exact.movedMetres).toBe(0);
	});
});

it('an islet below the tolerance is left out, and counted', () => {
	const { outlines, leftOut } = generalise(published, [], 200);
	expect(leftOut).toBe(1);
	expect(published[2]?.type).toBe('MultiPolygon');
	expect(outlines[2]?.type).toBe('Polygon');
});

it('no outline vanishes, however small it is', () => {
	const speck = area('5 5, 5.002 5, 5.002 5.002, 5 5.002, 5 5');
	const [outline] = generalise([speck], [], 50_000).outlines;
	expect(outline && areaKm2(outline)).toBeGreaterThan(0.02);
});

// A narrow strip that winds: where bends of one bank go before those of the other, the two cross.
it('lines that would cross keep more of their bends', () => {
	const winding: Position[] = [];
	for (let x = 0; x <= 40; x++) winding.push([x / 40, x % 2 === 0 ? 0.2 : 0.05]);
	for (let x = 40; x >= 0; x--) winding.push([x / 40, x % 2 === 0 ? 0.215 : 0.065]);
	const snake: Area = { type: 'Polygon', coordinates: [[...winding, [0, 0.2]]] };
	expect(listRingFaults(snake)).toEqual([]);
	for (const tolerance of [1000, 3000, 9000, 27_000]) {
		const [outline] = generalise([snake], [], tolerance).outlines;
		expect(outline && listRingFaults(outline)).toEqual([]);
	}
});

it('what crosses itself in the file is left out, not drawn', () => {
	const bow = area('0 0, 1 1, 1 0, 0 1, 0 0');
	expect(generalise([bow], [], 100).outlines).toEqual([undefined]);
});

it('lines that only divide the ground beside it are coarser', () => {
	const [first, ...others] = published;
	if (!first) throw new Error('a unit');
	const alone = generalise([first], others, 1500);
	const all = generalise(published, [], 1500);
	expect(alone.outlines[0]).toEqual(all.outlines[0]);
	expect(countOf(alone.outlines)).toBeLessThan(countOf(all.outlines));
});
