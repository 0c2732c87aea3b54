import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bearing } from '../../src/domain/bearing.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { extentOf, listOutcomes } from '../../src/domain/outcome.ts';
import { placeId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyReordered, DAYS, exchange } from './arbitrary.ts';
import {
	type AssertionParts,
	MON,
	SUN,
	says,
	saysOf,
	TUE,
	toDay,
	toyDataset,
	toyGround,
	WED,
} from './toy.ts';

/** "p n: stands, whole; e: overtaken by c2, clash": one line per assertion of the claim. */
function outcomesIn(ground: Ground, id: string, day: string = SUN): string[] {
	const claim = ground.dataset.claims.find((one) => one.id === id);
	if (!claim) throw new Error(`no claim "${id}"`);
	return listOutcomes(claim, toDay(day), ground).map(({ fates }) =>
		fates.map(({ places, bearing }) => `${places.join(' ')}: ${toFate(bearing)}`).join('; '),
	);
}

/** What became of the first of these claims. */
function outcomesOf(claims: readonly Claim[], day: string = SUN): string[] {
	return outcomesIn(toyGround(claims), claims[0]?.id ?? 'none', day);
}

function toFate({ portion, cuts, lessenedBy, overtaken }: Bearing): string {
	if (overtaken) return `overtaken by ${overtaken.by.id}, ${overtaken.because}`;
	const less = lessenedBy ? [`lessened by ${lessenedBy.claim.id} on ${lessenedBy.place}`] : [];
	const cut = cuts.map(({ by, to }) => `cut to ${to} by ${by.id}`);
	return ['stands', ...(portion ? [portion] : []), ...less, ...cut].join(', ');
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
		['so is fighting for it', 'unnamed', { place: 'p', predicate: 'fighting' }],
		['so is an advance on it', 'unnamed', { place: 'k', predicate: 'advancing' }],
		['the whole of it lost is unmarked', 'unmarked', { place: 'p', predicate: 'lost' }],
		['a part of it lost is unnamed', 'unnamed', { place: 'p', predicate: 'lost', portion: 'part' }],
		['so is most of it lost', 'unnamed', { place: 'p', predicate: 'lost', portion: 'most' }],
		['a town lies inside a district', 'inside', { place: 't' }],
		['so does a bazaar in a town', 'inside', { place: 'u', portion: 'part' }],
		['a denial of a town stays inside, too', 'inside', { place: 't', predicate: 'denies' }],
	];
	test.each(rows)('%s: %s', (_, extent, assertion) => {
		const ground = toyGround([says('c1', MON, assertion)]);
		const said = ground.dataset.claims.flatMap(({ assertions }) => assertions);
		const extents = said.map((one) => extentOf(one, ground));
		expect(extents).toEqual([extent]);
	});
});

describe('what became of an assertion', () => {
	const allOfP = { place: 'p', reachesDistricts: true };

	test('is not told before the day on which the claim counts', () => {
		const claims = [says('c1', `${TUE}/${WED}`, allOfP)];
		expect(outcomesOf(claims, TUE)).toEqual(['']);
		expect(outcomesOf(claims, WED)).toEqual(['p n e s w: stands, whole']);
	});

	test('is told once, the asserted place first, where it is the same everywhere', () => {
		expect(outcomesOf([says('c1', MON, { place: 'k', reachesDistricts: true })])).toEqual([
			'k n e s w: stands, whole',
		]);
	});

	test('is told of the asserted place alone, where it reaches no district', () => {
		expect(outcomesOf([says('c1', MON, { place: 'p', portion: 'part' })])).toEqual(['p: stands, part']);
		expect(outcomesOf([says('c1', MON, { place: 't', predicate: 'near' })])).toEqual(['t: stands']);
	});

	test('leaves out the districts that the words leave out', () => {
		expect(outcomesOf([says('c1', MON, { ...allOfP, except: ['n', 's'] })])).toEqual([
			'p: stands, most; e w: stands, whole',
		]);
	});

	test('leaves out districts out of scope, but for one that is asserted', () => {
		const inScope = (claim: Claim) => new Ground({ ...toyDataset([claim]), scope: [placeId('e')] });
		expect(outcomesIn(inScope(says('c1', MON, allOfP)), 'c1')).toEqual(['p e: stands, whole']);
		expect(outcomesIn(inScope(says('c1', MON, { place: 't' })), 'c1')).toEqual(['t: stands, whole']);
		expect(outcomesIn(inScope(says('c1', MON, { place: 'n' })), 'c1')).toEqual(['n: stands, whole']);
	});

	test('is told of the district to which a place inside lends, and apart, since it says less there', () => {
		expect(outcomesOf([says('c1', MON, { place: 't' })])).toEqual(['t: stands, whole; n: stands, part']);
		const part = says('c1', MON, { place: 't', portion: 'part' });
		expect(outcomesOf([part])).toEqual(['t: stands, part; n: stands, part']);
		expect(outcomesOf([says('c1', MON, { place: 't', predicate: 'fighting' })])).toEqual([
			't: stands; n: stands',
		]);
	});

	test('is told of the asserted places inside to which a district lends, and apart', () => {
		const asserted = saysOf(
			'b',
			'c9',
			MON,
			{ place: 't', predicate: 'near' },
			{ place: 'u', predicate: 'near' },
		);
		expect(outcomesOf([says('c1', MON, { place: 'n' }), asserted])).toEqual([
			'n: stands, whole; t u: stands, whole',
		]);
		expect(outcomesOf([says('c1', MON, allOfP), asserted])).toEqual([
			'p n e s w: stands, whole; t u: stands, whole',
		]);
		expect(outcomesOf([says('c1', MON, { place: 'n', portion: 'most' }), asserted])).toEqual([
			'n: stands, most',
		]);
	});

	test('is not told where a loan has ended', () => {
		const claims = [says('c1', MON, { place: 't' }), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(outcomesOf(claims, MON)).toEqual(['t: stands, whole; n: stands, part']);
		expect(outcomesOf(claims)).toEqual(['t: overtaken by c2, clash']);
	});

	//   c1 "all of p"    c2, later: "n is b's"
	//   ┌───┬───┐        ┌───┬───┐
	//   │███│███│        │   │▒▒▒│     n: overtaken
	//   ├───┼───┤        ├───┼───┤     p: counts as most
	//   │███│███│        │   │   │     e, s, w: stands
	//   └───┴───┘        └───┴───┘
	test('is told apart by place, where it differs', () => {
		const claims = [says('c1', MON, allOfP), says('c2', TUE, { place: 'n', holder: 'b' })];
		expect(outcomesOf(claims)).toEqual([
			'p: stands, most, lessened by c2 on n; n: overtaken by c2, clash; e s w: stands, whole',
		]);
		expect(outcomesOf(claims, MON)).toEqual(['p n e s w: stands, whole']);
	});

	test('is told apart where different words inside lessen it', () => {
		const claims = [
			says('c1', MON, allOfP),
			says('c2', TUE, { place: 'u', holder: 'b' }),
			says('c3', WED, { place: 'e', predicate: 'near' }),
		];
		expect(outcomesOf(claims)).toEqual([
			'p n: stands, most, lessened by c2 on u; e s w: stands, whole; u: overtaken by c2, clash',
		]);
		const two = [
			says('c1', MON, allOfP),
			says('c2', MON, { place: 'u', holder: 'b' }, { place: 'e', holder: 'b' }),
		];
		expect(outcomesOf(two)).toEqual([
			'p: stands, most, lessened by c2 on e; n: stands, most, lessened by c2 on u; e s w: stands, whole',
		]);
	});

	test('is told apart where other claims did the same to it', () => {
		const claims = [
			says('c1', MON, allOfP),
			says('c2', TUE, { place: 'n' }, { place: 'e' }),
			says('c3', TUE, { place: 's' }),
		];
		expect(outcomesOf(claims)).toEqual([
			'p w: stands, whole; n e: overtaken by c2, repeat; s: overtaken by c3, repeat',
		]);
	});

	test('is told apart where one claim did two things to it', () => {
		const claims = [
			says('c1', MON, { ...allOfP, predicate: 'present' }),
			says('c2', TUE, { place: 'n' }, { place: 'e', predicate: 'present' }),
		];
		expect(outcomesOf(claims)).toEqual([
			'p s w: stands; n: overtaken by c2, outcome; e: overtaken by c2, repeat',
		]);
	});

	test('is told together where the same words overtook it, whatever was left of it', () => {
		const claims = [
			says('c1', MON, { ...allOfP, except: ['t'] }, { place: 'h' }),
			says('c2', TUE, { ...allOfP }),
		];
		expect(outcomesOf(claims)[0]).toBe('p n e s w: overtaken by c2, repeat');
	});

	test('names each claim that cut it', () => {
		const claims = [
			says('c1', MON, { place: 'n' }),
			says('c2', TUE, { place: 'n', holder: 'b', portion: 'part' }),
			says('c3', WED, { place: 'n', holder: 'b', portion: 'most' }),
		];
		expect(outcomesOf(claims, TUE)).toEqual(['n: stands, most, cut to most by c2']);
		expect(outcomesOf(claims)).toEqual(['n: stands, part, cut to most by c2, cut to part by c3']);
	});

	test('is told of each assertion of a claim, in their order', () => {
		const claims = [
			says('c1', MON, { place: 'n' }, { place: 'e' }),
			says('c2', TUE, { place: 'e', holder: 'b' }),
		];
		expect(outcomesOf(claims)).toEqual(['n: stands, whole', 'e: overtaken by c2, clash']);
	});

	test('is told of both assertions of a claim on one place', () => {
		const claims = [says('c1', MON, { place: 'n', portion: 'most' }, { ...allOfP, portion: 'part' })];
		expect(outcomesOf(claims)).toEqual(['n: stands, most', 'p n e s w: stands, part']);
	});

	test('is nothing for a claim that asserts nothing', () => {
		expect(outcomesOf([says('c1', MON)])).toEqual([]);
	});

	test('owes nothing to another voice', () => {
		const claims = [
			says('c1', MON, allOfP),
			saysOf('b', 'c2', TUE, { ...allOfP, holder: 'b' }),
			saysOf('o', 'c3', TUE, { ...allOfP, holder: 'b' }),
		];
		expect(outcomesOf(claims)).toEqual(['p n e s w: stands, whole']);
	});

	test('of an observer is told as well', () => {
		const claims = [saysOf('o', 'c1', MON, {}), saysOf('o', 'c2', TUE, { holder: 'b' })];
		expect(outcomesOf(claims)).toEqual(['n: overtaken by c2, clash']);
	});

	test('carries the bearing on the first of its places', () => {
		const ground = toyGround([says('c1', MON, allOfP)]);
		const [claim] = ground.dataset.claims;
		const [outcome] = claim ? listOutcomes(claim, toDay(SUN), ground) : [];
		expect(outcome?.fates.map(({ bearing }) => [bearing.reach.basis, bearing.portion])).toEqual([
			['named', 'whole'],
		]);
	});
});

describe('of any dataset', () => {
	const anyDay = fc.constantFrom(...DAYS);

	test('each place that an assertion bears on is told once, from the day on which the claim counts', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const ground = new Ground(dataset);
				for (const claim of dataset.claims) {
					for (const { assertion, fates } of listOutcomes(claim, day, ground)) {
						const borne = ground.accountPlaces.filter((place) =>
							ground
								.account(place, claim.claimant, day)
								.bearings.some(({ reach }) => reach.claim === claim && reach.assertion === assertion),
						);
						const told = fates.flatMap(({ places }) => places);
						expect([...told].sort()).toEqual(borne.sort());
						expect(told[0]).toBe(claim.said.last <= day ? assertion.place : undefined);
					}
				}
			}),
		);
	});

	test('what is told of a place is what the account of that place makes of the assertion', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const ground = new Ground(dataset);
				for (const claim of dataset.claims) {
					for (const { assertion, fates } of listOutcomes(claim, day, ground)) {
						for (const { places, bearing } of fates) {
							for (const place of places) {
								const { bearings } = ground.account(place, claim.claimant, day);
								const there = bearings.find(
									({ reach }) => reach.claim === claim && reach.assertion === assertion,
								);
								expect(there && toFate(there)).toBe(toFate(bearing));
							}
						}
					}
				}
			}),
		);
	});

	test('exchanging two parties leaves every outcome as it was', () => {
		const listAll = (dataset: Dataset, day: Day) => {
			const ground = new Ground(dataset);
			return dataset.claims.map(({ id }) => [id, ...outcomesIn(ground, id, day)]);
		};
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				expect(listAll(exchange(dataset), day)).toEqual(listAll(dataset, day));
			}),
		);
	});

	test('the order of records never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyReordered(dataset)));
		fc.assert(
			fc.property(anyTwo, anyDay, ([dataset, reordered], day) => {
				expect(listEveryFate(reordered, day)).toEqual(listEveryFate(dataset, day));
			}),
		);
	});
});

/** What became of every assertion on every place, sorted. */
function listEveryFate(dataset: Dataset, day: Day): string[] {
	const ground = new Ground(dataset);
	const fates = dataset.claims.flatMap((claim) =>
		listOutcomes(claim, day, ground).flatMap(({ assertion, extent, fates }) =>
			fates.flatMap(({ places, bearing }) => {
				const { predicate, holder, place, portion } = assertion;
				const words = [claim.id, predicate, holder, portion, place, extent].join(' ');
				return places.map((on) => `${words} ${on} ${toFate(bearing)}`);
			}),
		),
	);
	return fates.sort();
}

describe('in the article', () => {
	const ground = new Ground(article.dataset);
	const all = 'panjshir shutul anaba rokha bazarak dara khenj paryan';

	test.each([
		['c07', [`${all}: stands, whole`]],
		['c11', ['panjshir: stands, part']],
		['c12', ['bazarak: stands, most', `${all}: stands, part`]],
		['c13', ['panjshir: stands, whole']],
		['c14', ['panjshir-valley: stands']],
		['c20', ['panjshir shutul anaba dara khenj paryan: overtaken by c07, repeat']],
		['c21', ['bazarak: overtaken by c07, clash', 'rokha: overtaken by c07, clash']],
		['c27', ['rokha: overtaken by c07, outcome', 'bazarak: overtaken by c07, outcome']],
		['c28', ['paryan: stands, whole']],
	])('by 6 September, of %s: %s', (id, outcomes) => {
		expect(outcomesIn(ground, id, '2021-09-06')).toEqual(outcomes);
	});

	test('“other areas”, the denial and “all strategic positions” reach no district, each for its reason', () => {
		const extents = ['c11', 'c13', 'c14'].map((id) =>
			ground.dataset.claims.find((claim) => claim.id === id)?.assertions.map((one) => extentOf(one, ground)),
		);
		expect(extents).toEqual([['unnamed'], ['denial'], ['unnamed']]);
	});
});
