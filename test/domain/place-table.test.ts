import { expect, test } from 'vitest';
import type { Ground } from '../../src/domain/ground.ts';
import { groupRows, listRows } from '../../src/domain/place-table.ts';
import { FRI, MON, says, saysOf, TUE, toDay, toyGround } from './toy.ts';

const rowsOf = (ground: Ground, day = FRI) => listRows(ground.on(toDay(day)), toDay(day), ground.touches);

/** One line a group: its place, then its rows, each with those inside it. */
function groupsOf(ground: Ground, hidden: readonly string[] = []): readonly string[] {
	const rows = rowsOf(ground).filter(({ place }) => !hidden.includes(place));
	return groupRows(rows, ground.dataset).map(({ parent, members }) => {
		const told = members.map(({ row, inside }) =>
			[row.place, ...inside.map(({ place }) => `(${place})`)].join(' '),
		);
		return `${parent}: ${told.join(', ')}`;
	});
}

const ground = toyGround([
	says('c1', MON, { place: 't' }),
	says('c2', TUE, { place: 'p', reachesDistricts: true }),
	saysOf('b', 'c3', FRI, { place: 'k' }),
]);

test('districts stand under the place around them, after it, and places inside a district follow it', () => {
	expect(groupsOf(ground)).toEqual(['p: p, n (t), e, s, w', 'null: f', 'k: k']);
});

test('a place inside a district that is not listed stands for itself, under the place around the district', () => {
	expect(groupsOf(ground, ['n'])).toEqual(['p: p, e, s, w, t', 'null: f', 'k: k']);
});

test('a row counts the claims that reach its place by the day or are lent to it', () => {
	const counts = (day: string) =>
		Object.fromEntries(rowsOf(ground, day).map(({ place, claims }) => [place, claims]));
	expect(counts(MON)).toMatchObject({ n: 1, t: 1, p: 0, w: 0, k: 0 });
	expect(counts(FRI)).toMatchObject({ n: 2, t: 2, p: 1, w: 1, k: 1 });
});
