// Unit squares; a degree of latitude is about 111 km.
//
//   1 ┌───┬───┐
//     │ a │ b │
//   0 └───┴───┘
//     0   1   2
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
	areaKm2,
	contains,
	dissolve,
	distanceKm,
	listRingFaults,
	positionWithin,
	sharedAreaKm2,
} from '../../src/domain/geometry.ts';
import { unitSquare } from '../build.ts';

const a = unitSquare(0, 0);
const b = unitSquare(1, 0);
const apart: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [a.coordinates, unitSquare(5, 5).coordinates],
};

describe('rings', () => {
	test('a closed counterclockwise ring has no fault', () => {
		expect(listRingFaults(a)).toEqual([]);
		expect(listRingFaults(apart)).toEqual([]);
	});
});

describe('what lies where', () => {
	test('a position on the edge lies within', () => {
		expect([contains(a, [0.5, 0.5]), contains(a, [1, 0.5]), contains(a, [1.1, 0.5])]).toEqual([
			true,
			true,
			false,
		]);
	});

	test('distance is in kilometres from the edge, and not above 0 within', () => {
		expect(distanceKm(a, [0.5, 1.1])).toBeCloseTo(11.1, 0);
		expect(distanceKm(a, [0.5, 0.5])).toBeLessThanOrEqual(0);
	});

	test('some position within is within, even of parts apart', () => {
		expect(contains(apart, positionWithin(apart))).toBe(true);
	});
});

describe('ground', () => {
	test('neighbours with a common border share none', () => {
		expect(sharedAreaKm2(a, b)).toBe(0);
	});

	test('an outline shares all its ground with itself', () => {
		expect(sharedAreaKm2(a, a)).toBeCloseTo(areaKm2(a), 3);
	});

	test('a degree square at the equator has about 12,364 km²', () => {
		expect(areaKm2(a)).toBeCloseTo(12_364, -1);
	});
});

describe('outlines together', () => {
	test('the common border is gone', () => {
		const together = dissolve([a, b]);
		expect(together?.type).toBe('Polygon');
		expect(together && areaKm2(together)).toBeCloseTo(areaKm2(a) + areaKm2(b), 3);
	});

	test('one alone is itself, and none is nothing', () => {
		expect(dissolve([a])).toBe(a);
		expect(dissolve([])).toBeUndefined();
	});
});
