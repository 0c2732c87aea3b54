import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { findNearestDay, listStops, scaleDays } from '../../src/domain/time-scale.ts';

const START = '2021-01-01' as Day;
/** Days after the first of January. */
const scale = (...after: readonly number[]) => scaleDays(after.map((count) => addDays(START, count)));

/*
 *  0  1     3              10 days
 *  |--|-----|---------------|
 */
describe('days on a line', () => {
	it('lie as far apart as they are', () => {
		expect(scale(0, 1, 3, 10).map(({ at }) => at)).toEqual([0, 0.1, 0.3, 1]);
		expect(scale(0, 1, 3, 10).some(({ isAfterBreak }) => isAfterBreak)).toBe(false);
	});

	it('have a break where the time between them is far longer than usual', () => {
		expect(scale(0, 1, 2, 400)).toMatchObject([
			{ at: 0, isAfterBreak: false },
			{ at: 1 / 7, isAfterBreak: false },
			{ at: 2 / 7, isAfterBreak: false },
			{ at: 1, isAfterBreak: true },
		]);
	});

	it('begin with the first, also where that is the only one', () => {
		expect(scale(3)).toEqual([{ day: '2021-01-04', at: 0, isAfterBreak: false }]);
		expect(scale()).toEqual([]);
	});

	it('keep their order, and each is the nearest to where it lies', () => {
		const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(anyDays, (counts) => {
				const days = scale(...counts.sort((a, b) => a - b));
				for (const { day, at } of days) expect(findNearestDay(days, at)).toBe(day);
				expect(days.every(({ at }, i) => i === 0 || at > (days[i - 1]?.at ?? 0))).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});

it('who steps through the days begins before the first word, and also stops on the day shown', () => {
	const days = [START, addDays(START, 4)];
	const before = addDays(START, -1);
	expect(listStops(days, START)).toEqual([before, ...days]);
	expect(listStops(days, addDays(START, 2))).toEqual([before, START, addDays(START, 2), addDays(START, 4)]);
	expect(listStops([], START)).toEqual([START]);
});
