import { kinks, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../src/domain/crossing.ts';
import { aRound } from '../build.ts';

const line = (positions: string) => positions.split(', ').map((position) => position.split(' ').map(Number));

describe('lines cross', () => {
	test('where a ring does, at the first of its sides', () => {
		expect(findCrossing([line('0 0, 2 2, 2 0, 0 2, 0 0')])).toEqual([1, 1]);
	});

	test('where two rings do', () => {
		const [outer, hole] = [line('0 0, 4 0, 4 4, 0 4, 0 0'), line('1 1, 5 1, 5 2, 1 2, 1 1')];
		expect(findCrossing([outer, hole])).toEqual([4, 1]);
	});

	test('where they touch', () => {
		expect(findCrossing([line('0 0, 4 0, 4 4, 0 4, 0 0'), line('1 0, 2 1, 1 2, 1 0')])).toEqual([1, 0]);
	});

	test('not where sides follow each other, also from the end of a ring to its beginning', () => {
		expect(findCrossing([line('0 0, 1 0, 1 1, 0 0')])).toBeUndefined();
		expect(findCrossing([])).toBeUndefined();
		expect(findCrossing([[]])).toBeUndefined();
	});

	test('if and only if Turf says so, which compares each side with each', () => {
		const position = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
		fc.assert(
			fc.property(fc.uniqueArray(position, { minLength: 3, maxLength: 8, selector: String }), (open) => {
				const ring = [...open, ...open.slice(0, 1)];
				const all = kinks(polygon([ring])).features.map(({ geometry }) => geometry.coordinates);
				const found = findCrossing([ring]);
				if (all.length === 0) expect(found).toBeUndefined();
				else expect(found).toEqual(all[0]);
			}),
			{ numRuns: 1000 },
		);
	});
});

test('of a tangle the first crossing is enough', () => {
	const tangle = Array.from({ length: 20_000 }, (_, i) => [(i * 7919) % 20_011, (i * 104_729) % 20_021]);
	expect(findCrossing([tangle])).toBeDefined();
});

test('a round of as many positions as a ring may have crosses nowhere', () => {
	expect(findCrossing(aRound(20_000).coordinates)).toBeUndefined();
});
