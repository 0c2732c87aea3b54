import { describe, expect, test } from 'vitest';
import { listRows } from '../../src/domain/place-table.ts';
import { compareRows, nextSort, type Sort } from '../../src/panel/row-order.ts';
import { groupPieces, listLines } from '../../src/panel/table-lines.ts';
import { en } from '../../src/text/en.ts';
import { createNaming } from '../../src/text/naming.ts';
import { partyId } from '../build.ts';
import { FRI, MON, says, saysOf, toDay, toyGround } from '../domain/toy.ts';

// Town t lies in district n, which with e, s and w lies in province p; district f lies beyond. An observer speaks of w.
const ground = toyGround([
	says('c1', MON, { place: 't' }),
	says('c2', MON, { place: 'e', portion: 'most' }),
	saysOf('b', 'c3', MON, { place: 'e' }),
	saysOf('o', 'c4', MON, { place: 'w' }),
]);
const { dataset } = ground;
const rows = listRows(ground.on(toDay(FRI)), toDay(FRI), ground.touches);

const linesOf = (sort?: Sort, most?: number) =>
	listLines(rows, dataset, compareRows(rows, sort, en, createNaming(dataset, en)), most);
/** The place of each line: after "-" if those that lie in it follow, in brackets if observers speak of it. */
const told = (sort?: Sort, most?: number) =>
	linesOf(sort, most)
		.map(({ kind, place }) => ({ around: `-${place}`, place, reported: `(${place})` })[kind])
		.join(' ');
const upBy = (key: Sort['key']): Sort => ({ key, isDescending: false });

test('a group has its place first, a district those inside it after it, a place what observers say of it', () => {
	expect(told()).toBe('-p n t e s w (w) f');
});

describe('of the first places alone', () => {
	test('the last has what observers say of it', () => {
		expect(told(undefined, 5)).toBe('-p n t e s w (w)');
	});

	test('no group is told of without a place in it', () => {
		const apart = [...rows].reverse();
		const lines = listLines(apart, dataset, () => 0, 1);
		expect(lines.map(({ place }) => place)).toEqual(['f']);
	});

	test('there are as many as are asked for, in the order that is asked for', () => {
		for (const most of [0, 1, 2, 5, 6, 7]) {
			const places = linesOf(undefined, most).filter(({ kind }) => kind === 'place');
			expect(places).toHaveLength(Math.min(most, rows.length));
		}
		expect(told({ key: 'place', isDescending: true }, 2)).toBe('-p w (w) s');
	});
});

describe('within their groups rows go by', () => {
	test('the names of their places, up and down', () => {
		expect(told(upBy('place'))).toBe('-p e n t s w (w) f');
		expect(told({ key: 'place', isDescending: true })).toBe('-p w (w) s n t e f');
	});

	test('how many claims there are', () => {
		expect(told(upBy('claims'))).toBe('-p s n t w (w) e f');
	});

	test('how the accounts compare', () => {
		expect(told(upBy('comparison'))).toBe('-p e n t s w (w) f');
	});

	test('what a voice says', () => {
		// Nothing of s, w and f; a part of n, as lent by t; most of e.
		expect(told({ key: `voice ${partyId('a')}`, isDescending: true })).toBe('-p s w (w) n t e f');
	});
});

test('a column is asked for up, then down, then no longer', () => {
	const up = nextSort({ key: 'place', isDescending: true }, 'claims');
	const down = nextSort(up, 'claims');
	expect([up, down, nextSort(down, 'claims')]).toEqual([
		{ key: 'claims', isDescending: false },
		{ key: 'claims', isDescending: true },
		undefined,
	]);
});

test('what is drawn stands in the groups of its lines, a gap with what is before it', () => {
	const at = (index: number) => ({ key: `${index}`, index });
	const [above, below] = [
		{ key: 'above', gap: 10 },
		{ key: 'below', gap: 20 },
	];
	expect(groupPieces([above, at(4), below, at(7)], linesOf())).toEqual([
		{ key: 'above', pieces: [above] },
		{ key: 'around p', pieces: [at(4), below] },
		{ key: 'around nothing', pieces: [at(7)] },
	]);
});
