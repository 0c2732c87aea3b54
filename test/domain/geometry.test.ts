// Unit squares; a degree of latitude is about 111 km.
//
//   1 ┌───┬───┐
//     │ a │ b │
//   0 └───┴───┘
//     0   1   2

import { area, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
	contains,
	dissolve,
	distanceKm,
	listRingFaults,
	measure,
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
		expect(sharedAreaKm2(measure(a), measure(b))).toBe(0);
	});

	test('an outline shares all its ground with itself', () => {
		expect(sharedAreaKm2(measure(a), measure(a))).toBeCloseTo(measure(a).areaKm2, 3);
	});

	const ray = fc.integer({ min: 1, max: 9 });
	/** A star with a ray of some length in each of eight directions, around `[x, y]`. */
	const star = fc
		.tuple(
			fc.integer({ min: -9, max: 9 }),
			fc.integer({ min: -9, max: 9 }),
			fc.array(ray, { minLength: 8, maxLength: 8 }),
		)
		.map(([x, y, rays]): Polygon => {
			const ring = rays.map((length, i) => [
				x + length * Math.cos((Math.PI * i) / 4),
				y + length * Math.sin((Math.PI * i) / 4),
			]);
			return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
		});

	test('shared by two outlines of any shape is what Turf finds without a look at their boxes', () => {
		fc.assert(
			fc.property(star, star, (one, other) => {
				const whole = intersect(featureCollection([feature(one), feature(other)]));
				const shared = sharedAreaKm2(measure(one), measure(other));
				expect(shared).toBeCloseTo(whole ? area(whole) / 1e6 : 0, 3);
			}),
			{ numRuns: 50 },
		);
	});

	test('of parts apart is shared where any of them lies', () => {
		const far = { ...apart, coordinates: [...apart.coordinates, unitSquare(20, 0).coordinates] };
		expect(sharedAreaKm2(measure(far), measure(unitSquare(5, 5)))).toBeCloseTo(
			measure(unitSquare(5, 5)).areaKm2,
			3,
		);
	});

	test('a degree square at the equator has about 12,364 km²', () => {
		expect(measure(a).areaKm2).toBeCloseTo(12_364, -1);
	});
});

describe('outlines together', () => {
	test('the common border is gone', () => {
		const together = dissolve([a, b]);
		expect(together?.type).toBe('Polygon');
		expect(together && measure(together).areaKm2).toBeCloseTo(measure(a).areaKm2 + measure(b).areaKm2, 3);
	});

	test('one alone is itself, and none is nothing', () => {
		expect(dissolve([a])).toBe(a);
		expect(dissolve([])).toBeUndefined();
	});
});
