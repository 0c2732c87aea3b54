import { describe, expect, test, vi } from 'vitest';
import { remember, rememberLast } from '../../src/domain/remember.ts';

describe('what follows from one thing', () => {
	test('is made once for each object, even if it is undefined', () => {
		const make = vi.fn(({ name }: { readonly name?: string }) => name);
		const nameOf = remember(make);
		const [named, nameless] = [{ name: 'n' }, {}];
		expect([named, nameless, named, nameless].map(nameOf)).toEqual(['n', undefined, 'n', undefined]);
		expect(make).toHaveBeenCalledTimes(2);
	});

	test('is made for each of two objects that are alike', () => {
		const make = vi.fn(() => 'n');
		const nameOf = remember(make);
		nameOf({});
		nameOf({});
		expect(make).toHaveBeenCalledTimes(2);
	});
});

describe('what follows from several things', () => {
	test('is made anew only once one of them is another than last time', () => {
		const make = vi.fn((one: number, other: number) => one + other);
		const sum = rememberLast(make);
		expect([sum(1, 2), sum(1, 2), sum(1, 3), sum(1, 2)]).toEqual([3, 3, 4, 3]);
		expect(make).toHaveBeenCalledTimes(3);
	});
});
