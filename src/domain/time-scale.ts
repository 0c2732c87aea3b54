/** Where do days lie on a line? As far apart as they are, but for breaks, which are marked. */

import { addDays, type Day } from './day.ts';

export interface ScaledDay {
	readonly day: Day;
	/** From 0, the first, to 1, the last. */
	readonly at: number;
	/** More time passed before it than the line is long there. */
	readonly isAfterBreak: boolean;
}

/** A gap that is longer than so many usual ones is drawn no longer than that. */
const LONGEST = 5;

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Where who steps through the days stops: the days on which something was said, and the one before the first, on which
 * all is silent; and the day shown, if it is another. In order.
 * @param days in order.
 */
export function listStops(days: readonly Day[], shown: Day): readonly Day[] {
	const [first] = days;
	const before = first === undefined ? [] : [addDays(first, -1)];
	return [...new Set([...before, ...days, shown])].sort();
}

/** @param days each once, in order; a single one lies at the beginning. */
export function scaleDays(days: readonly Day[]): readonly ScaledDay[] {
	const gaps = days.slice(1).map((day, i) => countDays(days[i] ?? day, day));
	const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1;
	const longest = LONGEST * usual;
	const length = gaps.reduce((sum, gap) => sum + Math.min(gap, longest), 0);
	let passed = 0;
	return days.map((day, i) => {
		const gap = gaps[i - 1] ?? 0;
		passed += Math.min(gap, longest);
		return { day, at: length === 0 ? 0 : passed / length, isAfterBreak: gap > longest };
	});
}

/** The day that is nearest to a point of the line; the earlier of two. @throws without days. */
export function findNearestDay(days: readonly ScaledDay[], at: number): Day {
	const [first, ...others] = days;
	if (!first) throw new Error('A line without days has no nearest');
	return others.reduce(
		(nearest, one) => (Math.abs(one.at - at) < Math.abs(nearest.at - at) ? one : nearest),
		first,
	).day;
}

function countDays(from: Day, to: Day): number {
	return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}
