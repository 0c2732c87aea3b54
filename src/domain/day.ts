/** What is a day, and when does one statement count as later than another? */

import { countWhile } from './count-while.ts';

declare const brand: unique symbol;

/** A calendar day at the place of the conflict, `YYYY-MM-DD`; compares as a string. */
export type Day = string & { readonly [brand]: 'Day' };

/** Days from `first` to `last`, both included; `null` where the source leaves an end open. */
export interface Span {
	readonly first: Day | null;
	readonly last: Day | null;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/** The text as a day, or undefined if it is not one (`2021-02-30` is not, nor is any of a year 0). */
export function parseDay(text: string): Day | undefined {
	const match = DAY.exec(text);
	if (!match) return undefined;
	const [, year, month, date] = match.map(Number);
	if (year === undefined || month === undefined || date === undefined) return undefined;
	if (year < 1 || month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return undefined;
	return text as Day;
}

/**
 * An EDTF date or interval as a span, or undefined if it is none: `2021-09-06`, `2021-09`, `2021`,
 * `2021-09-05/2021-09-06`, `../2021-09-06`. Qualifiers (`?`, `~`) and open right ends are not taken:
 * a statement counts from its last day, so it needs one.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseSpan(edtf: string): (Span & { readonly last: Day }) | undefined {
	const [left, right, ...rest] = edtf.split('/');
	if (left === undefined || rest.length > 0) return undefined;
	const end = parsePeriod(right ?? left);
	if (!end) return undefined;
	if (left === '..' && right !== undefined) return { first: null, last: end.last };
	const start = parsePeriod(left);
	if (!start || start.first > end.last) return undefined;
	return { first: start.first, last: end.last };
}

/** Negative if `a` is the earlier, positive if `b` is. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Instead of a day by number: before every day, and after every day. */
export const OPEN = 0;
export const EVER = 2 ** 31 - 1;

/** A day as a number, in the order of the days: 20210906. The rules compare days by the million, and text takes longer. */
export function toDayNumber(day: Day): number {
	let number = 0;
	for (let at = 0; at < day.length; at++) {
		const digit = day.charCodeAt(at) - ZERO;
		if (digit >= 0) number = number * 10 + digit;
	}
	return number;
}

/** '-' comes before it. */
const ZERO = 48;

/** The day `count` days after `day` (before it, if negative). */
export function addDays(day: Day, count: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10) as Day;
}

/** How many of the days, which are in order, are not after `day`. */
export function countUntil<T extends Day | number>(days: ArrayLike<T>, day: T): number {
	return countWhile(days, (one) => one <= day);
}

function parsePeriod(text: string): { first: Day; last: Day } | undefined {
	const day = parseDay(text);
	if (day) return { first: day, last: day };
	const month = MONTH.exec(text);
	const [year, first, last] = month
		? [Number(month[1]), Number(month[2]), Number(month[2])]
		: YEAR.test(text)
			? [Number(text), 1, 12]
			: [0, 0, 0];
	if (first < 1 || last > 12) return undefined;
	return { first: isoDay(year, first, 1), last: isoDay(year, last, lengthOfMonth(year, last)) };
}

function lengthOfMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, date: number): Day {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;
}
