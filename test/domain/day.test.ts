import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	compareDays,
	countUntil,
	type Day,
	EVER,
	OPEN,
	parseDay,
	parseSpan,
	toDayNumber,
} from '../../src/domain/day.ts';

const day = (text: string) => text as Day;

test('the tests run in a zone where the machine would call 6 September the 5th', () => {
	expect(new Date('2021-09-06').getDate()).toBe(5);
});

describe('a day', () => {
	test.each(['2021-09-06', '2020-02-29', '2000-02-29', '2021-12-31'])('%s is one', (text) => {
		expect(parseDay(text)).toBe(text);
	});

	test.each([
		'2021-02-30',
		'2021-02-29',
		'1900-02-29',
		'2021-13-01',
		'2021-00-10',
		'2021-09-00',
		'2021-04-31',
	])('%s is not in the calendar', (text) => {
		expect(parseDay(text)).toBeUndefined();
	});

	test.each(['', '2021-9-6', '2021-09', '06.09.2021', '2021-09-06T00:00', ' 2021-09-06', '2021-09-06\n'])(
		'%j is not written as one',
		(text) => {
			expect(parseDay(text)).toBeUndefined();
		},
	);
});

describe('a span', () => {
	test('of one day begins and ends on it', () => {
		expect(parseSpan('2021-09-06')).toEqual({ first: '2021-09-06', last: '2021-09-06' });
	});

	test('of a month has its first and last day, in a leap year too', () => {
		expect(parseSpan('2021-09')).toEqual({ first: '2021-09-01', last: '2021-09-30' });
		expect(parseSpan('2020-02')).toEqual({ first: '2020-02-01', last: '2020-02-29' });
	});

	test('of a year goes from January to December', () => {
		expect(parseSpan('2021')).toEqual({ first: '2021-01-01', last: '2021-12-31' });
	});

	test('between two dates includes both', () => {
		expect(parseSpan('2021-09-05/2021-09-06')).toEqual({ first: '2021-09-05', last: '2021-09-06' });
	});

	test('between a month and a day goes from the first of that month', () => {
		expect(parseSpan('2021-08/2021-09-06')).toEqual({ first: '2021-08-01', last: '2021-09-06' });
	});

	test('may be open at its start', () => {
		expect(parseSpan('../2021-09-06')).toEqual({ first: null, last: '2021-09-06' });
	});

	test('may not be open at its end, since a statement counts from its last day', () => {
		expect(parseSpan('2021-09-06/..')).toBeUndefined();
	});

	test('may not end before it begins', () => {
		expect(parseSpan('2021-09-06/2021-09-05')).toBeUndefined();
	});

	test.each([
		'',
		'..',
		'/',
		'2021-09-06?',
		'2021-09-06~',
		'2021-09-04/2021-09-05/2021-09-06',
		'2021-13',
		'2021-02-30',
	])('%j is none', (text) => {
		expect(parseSpan(text)).toBeUndefined();
	});
});

describe('the day some days after another', () => {
	test('is in the next month after its last day', () => {
		expect(addDays(day('2021-08-31'), 1)).toBe('2021-09-01');
	});

	test('is in the month before, counted backwards', () => {
		expect(addDays(day('2021-09-01'), -1)).toBe('2021-08-31');
	});

	test('is the leap day in a leap year', () => {
		expect(addDays(day('2020-02-28'), 1)).toBe('2020-02-29');
	});

	test.each(['2021-03-14', '2021-11-07'])(
		'does not lose %s, when the clocks change where the tests run',
		(text) => {
			expect(addDays(day(text), 0)).toBe(text);
			expect(addDays(addDays(day(text), 1), -1)).toBe(text);
		},
	);

	test('is in the next year after 31 December', () => {
		expect(addDays(day('2021-12-31'), 1)).toBe('2022-01-01');
	});
});

describe('how many days are not after another', () => {
	const days = ['2021-01-04', '2021-01-05', '2021-01-08'].map(day);

	test.each([
		['2021-01-03', 0],
		['2021-01-04', 1],
		['2021-01-05', 2],
		['2021-01-06', 2],
		['2021-01-08', 3],
		['2022-01-01', 3],
	])('%s: %i', (text, count) => {
		expect(countUntil(days, day(text))).toBe(count);
	});

	test('are none of none', () => {
		expect(countUntil([], day('2021-01-04'))).toBe(0);
	});

	test('are as many as a look at each of them counts', () => {
		const anyDay = fc.integer({ min: 0, max: 40 }).map((count) => addDays(day('2021-01-01'), count));
		fc.assert(
			fc.property(fc.uniqueArray(anyDay), anyDay, (some, one) => {
				expect(countUntil(some.sort(), one)).toBe(some.filter((other) => other <= one).length);
			}),
		);
	});
});

test('days by number come in the order of the days, after an open beginning and before what never comes', () => {
	const days = ['0001-01-01', '2020-12-31', '2021-01-01', '2021-10-09', '9999-12-31'].map(day);
	const numbers = days.map(toDayNumber);
	expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
	expect(days.toSorted(compareDays)).toEqual(days);
	expect(numbers[0]).toBeGreaterThan(OPEN);
	expect(numbers.at(-1)).toBeLessThan(EVER);
});
