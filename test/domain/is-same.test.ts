import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame } from '../../src/domain/is-same.ts';

describe('two values are the same', () => {
	test('if they say the same, whichever objects they are, in any depth', () => {
		expect(isSame({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] })).toBe(true);
		expect(isSame(new Map([['a', [1]]]), new Map([['a', [1]]]))).toBe(true);
		expect(isSame([], [])).toBe(true);
		expect(isSame(null, null)).toBe(true);
	});

	test('whatever the order of keys', () => {
		expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
	});

	test.each([
		['another value', { a: 1 }, { a: 2 }],
		['another key', { a: 1 }, { b: 1 }],
		['a key more', { a: 1 }, { a: 1, b: 2 }],
		['a key less', { a: 1, b: 2 }, { a: 1 }],
		['a key without a value for another', { a: undefined, b: 1 }, { c: undefined, b: 1 }],
		['a value deeper down', { a: { b: [1] } }, { a: { b: [2] } }],
		['an item more', [1], [1, 2]],
		['another order of items', [1, 2], [2, 1]],
		['a list for a record', ['x'], { 0: 'x' }],
		['a record for a list', { 0: 'x' }, ['x']],
		['a map for a record', new Map([['a', 1]]), { a: 1 }],
		['a record for a map', {}, new Map([['a', 1]])],
		['a map of other values', new Map([['a', 1]]), new Map([['a', 2]])],
		['a text for a number', '1', 1],
		['nothing for a record', null, {}],
		['a record for nothing', {}, null],
		['nothing for null', undefined, null],
	])('but not with %s', (_, one, other) => {
		expect(isSame(one, other)).toBe(false);
	});

	test('as long as a copy has not been changed', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(isSame(value, structuredClone(value))).toBe(true);
				expect(isSame([value], [[value]])).toBe(false);
			}),
		);
	});
});
