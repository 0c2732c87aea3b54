import { describe, expect, test } from 'vitest';
import { AssertionTable } from '../../src/domain/assertion-table.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { PORTIONS } from '../../src/domain/predicate.ts';
import { indexReaches, listReached, patchReaches, type Reaches } from '../../src/domain/reach.ts';
import { finish } from '../../src/domain/steps.ts';
import { aClaim, placeId } from '../build.ts';
import { MON, says, saysOf, TUE, toyDataset, toyGround } from './toy.ts';

/** What a place's own words are, without what is lent to it: `c1 whole named`, `c1 whole inherited, with exception`. */
function ownOn(place: string, ...claims: readonly Claim[]): string[] {
	const reaches = toyGround(claims).reachesOn(placeId(place));
	return reaches.map(({ claim, portion, basis, hasException }) => {
		const words = [claim.id, portion, basis].filter((word) => word !== undefined).join(' ');
		return hasException ? `${words}, with exception` : words;
	});
}

describe('an assertion bears on', () => {
	test('the place it names', () => {
		expect(ownOn('n', says('c1', MON, { place: 'n', portion: 'most' }))).toEqual(['c1 most named']);
		expect(ownOn('n', says('c1', MON, { place: 'n', predicate: 'near' }))).toEqual(['c1 named']);
	});

	test('no district within, unless its words cover them all', () => {
		const claim = says('c1', MON, { place: 'p', portion: 'most' });
		expect(ownOn('p', claim)).toEqual(['c1 most named']);
		expect(ownOn('n', claim)).toEqual([]);
	});

	test.each(PORTIONS)('each district with the same portion, %s, if its words cover them all', (portion) => {
		const claim = says('c1', MON, { place: 'p', portion, reachesDistricts: true });
		expect(ownOn('p', claim)).toEqual([`c1 ${portion} named`]);
		for (const district of ['n', 'e', 's', 'w']) {
			expect(ownOn(district, claim)).toEqual([`c1 ${portion} inherited`]);
		}
	});

	test('each district, whatever is said', () => {
		for (const predicate of ['fighting', 'present', 'near'] as const) {
			expect(ownOn('n', says('c1', MON, { place: 'p', predicate, reachesDistricts: true }))).toEqual([
				'c1 inherited',
			]);
		}
	});

	test('districts more than one level down', () => {
		expect(ownOn('n', says('c1', MON, { place: 'k', reachesDistricts: true }))).toEqual([
			'c1 whole inherited',
		]);
	});

	test('districts alone: no province between, no town, no district elsewhere', () => {
		const claim = says('c1', MON, { place: 'k', reachesDistricts: true });
		for (const place of ['p', 't', 'u', 'h', 'f']) expect(ownOn(place, claim)).toEqual([]);
	});

	test('a district that it names once, as named', () => {
		expect(ownOn('n', says('c1', MON, { place: 'n', reachesDistricts: true }))).toEqual(['c1 whole named']);
	});

	test('no district of itself, if it names a town, and no province, if it names a district', () => {
		expect(ownOn('n', says('c1', MON, { place: 't' }))).toEqual([]);
		expect(ownOn('p', says('c1', MON, { place: 'n' }))).toEqual([]);
	});

	test('a place twice, if two assertions of one claim reach it', () => {
		const claim = says(
			'c1',
			MON,
			{ place: 'n', portion: 'most' },
			{ place: 'p', portion: 'part', reachesDistricts: true },
		);
		expect(ownOn('n', claim)).toEqual(['c1 most named', 'c1 part inherited']);
		expect(ownOn('e', claim)).toEqual(['c1 part inherited']);
	});

	test('no place that is only mentioned, or that another reader could take it to mean', () => {
		expect(ownOn('n', aClaim({ mentions: ['n'] }))).toEqual([]);
		const alternatives = [{ note: 'or n', assertions: [{ place: 'n' }] }];
		expect(ownOn('n', aClaim({ assertions: [{ place: 'e' }], alternatives }))).toEqual([]);
	});
});

test('words that name no holder stay inferred, on the place named and on those reached', () => {
	const claim = says('c1', MON, { place: 'p', inferred: true, reachesDistricts: true });
	expect(ownOn('p', claim)).toEqual(['c1 whole inferred']);
	expect(ownOn('n', claim)).toEqual(['c1 whole inferred']);
});

test('what bears on a place comes by id, whoever says it', () => {
	const claims = [says('c12', MON, {}), saysOf('o', 'c2', MON, {}), saysOf('b', 'c1', MON, {})];
	expect(ownOn('n', ...claims)).toEqual(['c1 whole named', 'c2 whole named', 'c12 whole named']);
});

//   "all of p but n", "all of p but bazaar u in n":
//
//   ┌───┬───┐     ┌───┬─────┐
//   │ w │ n │     │ w │  n  │
//   │███│   │     │███│█[u]█│
//   ├───┼───┤     ├───┼─────┤
//   │ s │ e │     │ s │ e   │
//   │███│███│     │███│█████│
//   └───┴───┘     └───┴─────┘
describe('an exception', () => {
	const allBut = (...except: string[]) => says('c1', MON, { place: 'p', reachesDistricts: true, except });

	test('that is a district is not reached, and leaves the others whole', () => {
		expect(ownOn('n', allBut('n'))).toEqual([]);
		expect(ownOn('e', allBut('n'))).toEqual(['c1 whole inherited']);
		expect(ownOn('p', allBut('n'))).toEqual(['c1 whole named, with exception']);
	});

	test.each(['t', 'u'])('within a district, %s, is one of that district and of no other', (place) => {
		expect(ownOn('n', allBut(place))).toEqual(['c1 whole inherited, with exception']);
		expect(ownOn('e', allBut(place))).toEqual(['c1 whole inherited']);
		expect(ownOn('p', allBut(place))).toEqual(['c1 whole named, with exception']);
	});

	test('that is a district goes before a place within it', () => {
		expect(ownOn('n', allBut('n', 't'))).toEqual([]);
		expect(ownOn('n', allBut('t', 'n'))).toEqual([]);
	});

	test('that is a province leaves out its districts', () => {
		const claim = says('c1', MON, { place: 'k', reachesDistricts: true, except: ['p'] });
		expect(ownOn('n', claim)).toEqual([]);
		expect(ownOn('f', claim)).toEqual([]);
		expect(ownOn('k', claim)).toEqual(['c1 whole named, with exception']);
	});

	test('of a district named is one of that district', () => {
		expect(ownOn('n', says('c1', MON, { except: ['t'] }))).toEqual(['c1 whole named, with exception']);
	});

	test('outside the place is none of it', () => {
		expect(ownOn('e', says('c1', MON, { place: 'e', except: ['t'] }))).toEqual(['c1 whole named']);
	});

	test('of words of forces leaves out districts, and lessens nothing', () => {
		const claim = says('c1', MON, {
			place: 'p',
			predicate: 'present',
			reachesDistricts: true,
			except: ['e', 't'],
		});
		expect(ownOn('e', claim)).toEqual([]);
		expect(ownOn('n', claim)).toEqual(['c1 inherited']);
	});
});

test('an index that is brought up to date has what it would have afresh, and nothing where nothing is left', () => {
	const gone = [says('c2', MON, { place: 'f' }), saysOf('b', 'c3', MON, {})];
	const stays = [says('c1', TUE, {}), saysOf('b', 'c4', MON, { place: 's' })];
	const come = [
		says('c5', MON, { place: 'p', reachesDistricts: true }),
		saysOf('b', 'c6', TUE, { place: 't' }),
	];
	const layout = toyDataset([]);
	const index = (table: AssertionTable, claims: readonly Claim[]) =>
		finish(indexReaches(claims, layout, table));
	const table = new AssertionTable();
	const earlier = index(table, [...gone, ...stays]);
	const reached = listReached([...gone, ...come], layout);
	const patched = patchReaches(earlier, gone, come, reached, layout, table);
	const freshTable = new AssertionTable();
	expect(toIds(patched, table)).toEqual(toIds(index(freshTable, [...stays, ...come]), freshTable));
});

/** `n a c5 c1`: which claims are on which places, by voice, in their order. */
function toIds(reaches: Reaches, table: AssertionTable): readonly string[] {
	const lines = [...reaches].flatMap(([place, byVoice]) =>
		byVoice.size === 0
			? [`${place} of nobody`]
			: [...byVoice].map(([voice, list]) => {
					const ids = Array.from({ length: list.length }, (_, i) => table.claimOf(list.assertionAt(i)).id);
					return [place, voice, ...ids].join(' ');
				}),
	);
	return lines.sort();
}
