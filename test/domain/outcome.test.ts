import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/domain/account.ts';
import { type Bearing, indexGround } from '../../src/domain/bearing.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';
import { extentOf, listOutcomes } from '../../src/domain/outcome.ts';
import { type anAssertion, placeId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyShuffled, DAYS, exchange } from './arbitrary.ts';
import { MON, SUN, says, saysOf, THU, TUE, toDay, toyGround, WED } from './toy.ts';

type AssertionParts = NonNullable<Parameters<typeof anAssertion>[0]>;

/** "p n: stands; e: overtaken by c2, clash": one line per assertion of the claim. */
function outcomesIn(dataset: Dataset, id: string, day: string = SUN): string[] {
	const claim = dataset.claims.find((one) => one.id === id);
	if (!claim) throw new Error(`no claim "${id}"`);
	return listOutcomes(claim, toDay(day), indexGround(dataset)).map(({ fates }) =>
		fates.map(({ places, bearing }) => `${places.join(' ')}: ${toFate(bearing)}`).join('; '),
	);
}

/** What became of the first of these claims. */
function outcomesOf(claims: readonly Claim[], day: string = SUN): string[] {
	return outcomesIn(toyGround(claims), claims[0]?.id ?? 'none', day);
}

function toFate({ cuts, overtaken }: Bearing): string {
	if (overtaken) return `overtaken by ${overtaken.by.id}, ${overtaken.because}`;
	return ['stands', ...cuts.map(({ by, to }) => `cut to ${to} by ${by.id}`)].join(', ');
}

describe('how an assertion reaches districts', () => {
	const rows: readonly (readonly [title: string, extent: string, AssertionParts])[] = [
		['one that names a district speaks of it', 'district', { place: 'n' }],
		['so does a denial', 'district', { place: 'n', predicate: 'denies' }],
		[
			'words that cover all districts within a district speak of it alone',
			'district',
			{ reachesDistricts: true },
		],
		['words that cover all districts reach them', 'districts', { place: 'p', reachesDistricts: true }],
		[
			'so does a denial in such words',
			'districts',
			{ place: 'p', predicate: 'denies', portion: 'part', reachesDistricts: true },
		],
		['a denial of the whole denies no part', 'denial', { place: 'p', predicate: 'denies' }],
		['nor does one of most', 'denial', { place: 'p', predicate: 'denies', portion: 'most' }],
		[
			'a denial of a part denies every part, but is not read as covering each district',
			'unmarked',
			{ place: 'p', predicate: 'denies', portion: 'part' },
		],
		['the whole of ground around, not read as covering each district', 'unmarked', { place: 'p' }],
		['a part of ground around is unnamed', 'unnamed', { place: 'p', portion: 'part' }],
		['so is most of it', 'unnamed', { place: 'p', portion: 'most' }],
		['so is presence in it', 'unnamed', { place: 'p', predicate: 'present' }],
		['so is an advance on it', 'unnamed', { place: 'k', predicate: 'advancing', portion: 'part' }],
		['a town lies within a district', 'within', { place: 't' }],
		['so does a bazaar in a town', 'within', { place: 'u', portion: 'part' }],
		['a denial of a town stays within, too', 'within', { place: 't', predicate: 'denies' }],
	];
	test.each(rows)('%s: %s', (_, extent, assertion) => {
		const dataset = toyGround([says('c1', MON, assertion)]);
		const index = indexGround(dataset);
		const extents = dataset.claims.flatMap(({ assertions }) => assertions.map((one) => extentOf(one, index)));
		expect(extents).toEqual([extent]);
	});
});

describe('what became of an assertion', () => {
	const allOfP = { place: 'p', reachesDistricts: true };

	test('is not told before the day on which the claim counts', () => {
		const claims = [says('c1', `${TUE}/${WED}`, allOfP)];
		expect(outcomesOf(claims, TUE)).toEqual(['']);
		expect(outcomesOf(claims, WED)).toEqual(['p n e s w: stands']);
	});

	test('is told once, the asserted place first, where it is the same everywhere', () => {
		expect(outcomesOf([says('c1', MON, { place: 'k', reachesDistricts: true })])).toEqual([
			'k n e s w: stands',
		]);
	});

	test('is told of the asserted place alone, where it reaches no district', () => {
		expect(outcomesOf([says('c1', MON, { place: 'p', portion: 'part' })])).toEqual(['p: stands']);
		expect(outcomesOf([says('c1', MON, { place: 't' })])).toEqual(['t: stands']);
	});

	test('leaves out the districts that the words leave out', () => {
		expect(outcomesOf([says('c1', MON, { ...allOfP, except: ['n', 's'] })])).toEqual(['p e w: stands']);
	});

	test('leaves out districts out of scope', () => {
		const dataset = { ...toyGround([says('c1', MON, allOfP)]), scope: [placeId('e')] };
		expect(outcomesIn(dataset, 'c1')).toEqual(['p e: stands']);
	});

	//   c1 "all of p"    c2, later: "n is b's"
	//   ┌───┬───┐        ┌───┬───┐
	//   │███│███│        │   │▒▒▒│     n: overtaken
	//   ├───┼───┤        ├───┼───┤     p: most is left
	//   │███│███│        │   │   │     e, s, w: stands
	//   └───┴───┘        └───┴───┘
	test('is told apart by place, where it differs', () => {
		const claims = [says('c1', MON, allOfP), says('c2', TUE, { place: 'n', holder: 'b' })];
		expect(outcomesOf(claims)).toEqual([
			'p: stands, cut to most by c2; n: overtaken by c2, clash; e s w: stands',
		]);
		expect(outcomesOf(claims, MON)).toEqual(['p n e s w: stands']);
	});

	test('is told apart where other claims did the same to it', () => {
		const claims = [
			says('c1', MON, allOfP),
			says('c2', TUE, { place: 'n' }, { place: 'e' }),
			says('c3', TUE, { place: 's' }),
		];
		expect(outcomesOf(claims)).toEqual([
			'p w: stands; n e: overtaken by c2, repeat; s: overtaken by c3, repeat',
		]);
	});

	test('is told apart where one claim did two things to it', () => {
		const claims = [
			says('c1', MON, { ...allOfP, predicate: 'present' }),
			says('c2', TUE, { place: 'n' }, { place: 'e', predicate: 'present' }),
		];
		expect(outcomesOf(claims)).toEqual([
			'p s w: stands; n: overtaken by c2, holding; e: overtaken by c2, repeat',
		]);
	});

	test('names each claim that cut it', () => {
		const claims = [
			says('c1', MON, { place: 'n' }),
			says('c2', TUE, { place: 'n', holder: 'b', portion: 'part' }),
			says('c3', WED, { place: 'n', holder: 'b', portion: 'most' }),
		];
		expect(outcomesOf(claims, TUE)).toEqual(['n: stands, cut to most by c2']);
		expect(outcomesOf(claims)).toEqual(['n: stands, cut to most by c2, cut to part by c3']);
	});

	test('is told of each assertion of a claim, in their order', () => {
		const claims = [
			says('c1', MON, { place: 'n' }, { place: 'e' }),
			says('c2', TUE, { place: 'e', holder: 'b' }),
		];
		expect(outcomesOf(claims)).toEqual(['n: stands', 'e: overtaken by c2, clash']);
	});

	test('is told of both assertions of a claim on one place', () => {
		const claims = [says('c1', MON, { place: 'n', portion: 'most' }, { ...allOfP, portion: 'part' })];
		expect(outcomesOf(claims)).toEqual(['n: stands', 'p n e s w: stands']);
	});

	test('is nothing for a claim that asserts nothing', () => {
		expect(outcomesOf([says('c1', MON)])).toEqual([]);
	});

	test('owes nothing to another party', () => {
		const claims = [says('c1', MON, allOfP), saysOf('b', 'c2', TUE, { ...allOfP, holder: 'b' })];
		expect(outcomesOf(claims)).toEqual(['p n e s w: stands']);
	});

	test('carries the bearing on the first of its places, whatever portion is left on the others', () => {
		const claim = says('c1', MON, { ...allOfP, except: ['t'] });
		const [outcome] = listOutcomes(claim, toDay(THU), indexGround(toyGround([claim])));
		expect(outcome?.fates.map(({ places, bearing }) => [places, bearing.basis, bearing.portion])).toEqual([
			[['p', 'n', 'e', 's', 'w'], 'named', 'most'],
		]);
	});
});

describe('of any dataset', () => {
	const anyDay = fc.constantFrom(...DAYS);

	test('each place that an assertion bears on is told once, from the day on which the claim counts', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const index = indexGround(dataset);
				for (const claim of dataset.claims) {
					for (const { assertion, fates } of listOutcomes(claim, day, index)) {
						const borne = [...index.on].flatMap(([place, reaches]) =>
							reaches.some((one) => one.claim === claim && one.assertion === assertion) ? [place] : [],
						);
						const told = fates.flatMap(({ places }) => places);
						expect([...told].sort()).toEqual(claim.said.last <= day ? borne.sort() : []);
						if (told.length > 0) expect(told[0]).toBe(assertion.place);
					}
				}
			}),
		);
	});

	test('what is told of a place is what the account of that place makes of the assertion', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const index = indexGround(dataset);
				for (const claim of dataset.claims) {
					for (const { assertion, fates } of listOutcomes(claim, day, index)) {
						for (const { places, bearing } of fates) {
							for (const place of places) {
								const { bearings } = accountOf(place, claim.claimant, day, index);
								const there = bearings.find((one) => one.claim === claim && one.assertion === assertion);
								expect(there && toFate(there)).toBe(toFate(bearing));
							}
						}
					}
				}
			}),
		);
	});

	test('exchanging two parties leaves every outcome as it was', () => {
		const listAll = (dataset: Dataset, day: Day) =>
			dataset.claims.map(({ id }) => [id, ...outcomesIn(dataset, id, day)]);
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				expect(listAll(exchange(dataset), day)).toEqual(listAll(dataset, day));
			}),
		);
	});

	test('the order of records never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		fc.assert(
			fc.property(anyTwo, anyDay, ([dataset, shuffled], day) => {
				expect(listEveryFate(shuffled, day)).toEqual(listEveryFate(dataset, day));
			}),
		);
	});
});

/**
 * What became of every assertion on every place, sorted. Two claims of one day may overtake it alike, and then the
 * first in order is named: so here, only its day.
 */
function listEveryFate(dataset: Dataset, day: Day): string[] {
	const index = indexGround(dataset);
	const fates = dataset.claims.flatMap((claim) =>
		listOutcomes(claim, day, index).flatMap(({ assertion, extent, fates }) =>
			fates.flatMap(({ places, bearing: { cuts, overtaken } }) => {
				const { predicate, holder, place } = assertion;
				const left = cuts
					.map(({ by, to }) => `${to} by ${by.id}`)
					.sort()
					.join(', ');
				const end = overtaken ? `overtaken on ${overtaken.by.said.last}` : 'stands';
				return places.map((on) => [claim.id, predicate, holder, place, extent, on, left, end].join(' '));
			}),
		),
	);
	return fates.sort();
}

describe('in the article', () => {
	const { dataset } = article;
	const all = 'panjshir shutul anaba rokha bazarak dara khenj paryan';

	test.each([
		['c07', [`${all}: stands`]],
		['c11', ['panjshir: stands']],
		['c12', ['bazarak: stands', `${all}: stands`]],
		['c13', ['panjshir: stands']],
		['c14', ['panjshir-valley: stands']],
		['c20', ['panjshir shutul anaba dara khenj paryan: overtaken by c07, repeat']],
		['c21', ['bazarak: overtaken by c07, clash', 'rokha: overtaken by c07, clash']],
		['c27', ['rokha: overtaken by c07, holding', 'bazarak: overtaken by c07, holding']],
		['c28', ['paryan: stands']],
	])('by 6 September, of %s: %s', (id, outcomes) => {
		expect(outcomesIn(dataset, id, '2021-09-06')).toEqual(outcomes);
	});

	test('“other areas”, the denial and “all strategic positions” reach no district, each for its reason', () => {
		const index = indexGround(dataset);
		const extents = ['c11', 'c13', 'c14'].map((id) =>
			dataset.claims.find((claim) => claim.id === id)?.assertions.map((one) => extentOf(one, index)),
		);
		expect(extents).toEqual([['unnamed'], ['denial'], ['unnamed']]);
	});
});
