import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds } from '../../src/domain/compare-ids.ts';

describe('ids', () => {
	test.each([
		['count by the number they hold', ['c9', 'c12', 'c100']],
		['count digits at any place by value', ['day2-c10', 'day10-c2']],
		['begin with the shorter of two that begin alike', ['c', 'c1', 'c1-a']],
		['hold numbers of any length', ['c2', 'c10000000000000000000000', 'c10000000000000000000001']],
		['that differ in zeros alone have one order, too', ['c01', 'c1']],
		['count zeros before a number for nothing', ['c12', 'c013', 'c14']],
		['go by the number before what follows it', ['c12-b', 'c13-a']],
		['go by their letters where but one has a number', ['c--', 'c1']],
		['without digits go by their letters', ['delta', 'guild', 'mill']],
	])('%s', (_, inOrder) => {
		expect(inOrder.toReversed().sort(compareIds)).toEqual(inOrder);
	});

	const id = fc.stringMatching(/^[a-c0-2-]{0,6}$/);

	test('are equal only if they are the same, and otherwise one comes first', () => {
		fc.assert(
			fc.property(id, id, (one, other) => {
				const order = compareIds(one, other);
				expect(Math.sign(compareIds(other, one))).toBe(-Math.sign(order) + 0);
				expect(order === 0).toBe(one === other);
			}),
		);
	});

	test('have one order, whichever two are compared first', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(['c1', 'c01', 'c9', 'c-9', 'c12', 'c1-2', 'c', '9', '12', 'b', '']),
				(ids) => {
					const sorted = ids.toSorted(compareIds);
					for (const [i, one] of sorted.entries()) {
						for (const later of sorted.slice(i + 1)) expect(compareIds(one, later)).toBeLessThan(0);
					}
				},
			),
		);
	});
});
