import { describe, expect, test } from 'vitest';
import { AssertionTable } from '../../src/domain/assertion-table.ts';
import { MON, says, TUE } from './toy.ts';

describe('assertions by number', () => {
	test('follow each other as in their claim', () => {
		const table = new AssertionTable();
		const claim = says('c1', MON, { place: 't' }, { place: 'h' });
		const first = table.add(claim);
		expect([first, first + 1].map((number) => table.assertionOf(number))).toEqual(claim.assertions);
		expect(() => table.assertionOf(first + 2)).toThrow('No assertion of number 2');
	});

	test('compare by id, c9 before c12, in whatever order they come', () => {
		const ids = ['c12', 'c9', 'c100', 'c1'];
		const table = new AssertionTable();
		const numbers = ids.map((id) => table.add(says(id, MON, {})));
		const sorted = numbers.toSorted((a, b) => table.compare(a, b)).map((number) => table.claimOf(number).id);
		expect(sorted).toEqual(['c1', 'c9', 'c12', 'c100']);
	});

	test('are later if all of them was said after all of the other; with an open beginning, never', () => {
		const table = new AssertionTable();
		const [monday = 0, tuesday = 0, open = 0] = [MON, TUE, `../${TUE}`].map((said, i) =>
			table.add(says(`c${i}`, said, {})),
		);
		expect(table.isLater(tuesday, monday)).toBe(true);
		expect(table.isLater(monday, tuesday)).toBe(false);
		expect(table.isLater(open, monday)).toBe(false);
	});

	test('are to be numbered anew once most claims that came are gone', () => {
		const table = new AssertionTable();
		const claims = [says('c1', MON, {})];
		for (let i = 0; i < 1_002; i++) table.add(says('c1', MON, {}));
		expect(table.isWorn({ claims })).toBe(false);
		table.add(says('c1', MON, {}));
		expect(table.isWorn({ claims })).toBe(true);
	});
});
