import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Context } from '../../src/domain/claim.ts';
import { type Dataset, listStatements } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { Touch } from '../../src/domain/touch.ts';
import { aClaim, aContext, placeId, statementId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyShuffled, DAYS, exchange } from './arbitrary.ts';
import { MON, SUN, says, saysOf, TUE, toyDataset, WED } from './toy.ts';

const touchesOf = (dataset: Dataset) => new Ground(dataset).touches;
const withContext = (claims: readonly Claim[], context: readonly Context[] = []): Dataset => ({
	...toyDataset(claims),
	context,
});

/** Of every statement. */
function listTouches(dataset: Dataset) {
	const touches = touchesOf(dataset);
	return listStatements(dataset).map(({ id }) => {
		const { asserted = [], lent = [], mentioned = [] } = touches.of(id) ?? {};
		return { id, asserted, lent, mentioned };
	});
}

/** Which places a claim concerns, on the toy ground. */
function touchOf(claim: Claim): Touch | undefined {
	return touchesOf(toyDataset([claim])).of(claim.id);
}

describe('a claim concerns', () => {
	test('each place of which it asserts something, once, in the order of its assertions', () => {
		const claim = says('c1', MON, { place: 's' }, { place: 'n' }, { place: 's', predicate: 'present' });
		expect(touchOf(claim)).toEqual({ asserted: ['s', 'n'], lent: [], mentioned: [] });
	});

	test('the districts in scope that its words cover, in the order of the scope', () => {
		expect(touchOf(says('c1', MON, { place: 'p', reachesDistricts: true }))).toEqual({
			asserted: ['p', 'n', 'e', 's', 'w'],
			lent: [],
			mentioned: [],
		});
	});

	test('no district, if it names ground around and its words do not cover them', () => {
		expect(touchOf(says('c1', MON, { place: 'p' }))).toEqual({ asserted: ['p'], lent: [], mentioned: [] });
	});

	test('what it leaves out, as mentioned only', () => {
		const claim = says('c1', MON, { place: 'p', reachesDistricts: true, except: ['n', 't'] });
		expect(touchOf(claim)).toEqual({ asserted: ['p', 'e', 's', 'w'], lent: [], mentioned: ['n', 't'] });
	});

	test('a place that it asserts and also mentions, as asserted', () => {
		const claim = aClaim({ assertions: [{ place: 'n' }], mentions: ['n', 'e'] });
		expect(touchOf(claim)).toEqual({ asserted: ['n'], lent: [], mentioned: ['e'] });
	});

	test('a district that one assertion leaves out and another names, as asserted', () => {
		const allButN = { place: 'p', reachesDistricts: true, except: ['n'] };
		expect(touchOf(says('c1', MON, allButN, { place: 'n', holder: 'b' }))).toEqual({
			asserted: ['p', 'n', 'e', 's', 'w'],
			lent: [],
			mentioned: [],
		});
	});

	test('a district that it reaches and also mentions, as asserted', () => {
		const claim = aClaim({ assertions: [{ place: 'p', reachesDistricts: true }], mentions: ['w'] });
		expect(touchOf(claim)).toEqual({ asserted: ['p', 'n', 'e', 's', 'w'], lent: [], mentioned: [] });
	});

	test('a place inside, and the district around it, to which it is lent', () => {
		expect(touchOf(says('c1', MON, { place: 't' }))).toEqual({ asserted: ['t'], lent: ['n'], mentioned: [] });
		const left = says('c1', MON, { place: 't' }, { place: 'n', predicate: 'near' });
		expect(touchOf(left)).toEqual({ asserted: ['t', 'n'], lent: [], mentioned: [] });
	});

	test('no district around, if it speaks of forces outside the place inside', () => {
		expect(touchOf(says('c1', MON, { place: 't', predicate: 'near' }))).toEqual({
			asserted: ['t'],
			lent: [],
			mentioned: [],
		});
	});

	test('asserted places inside its district to which it is lent, and no others', () => {
		const speaking = saysOf('b', 'c2', MON, { place: 't' }, { place: 'u', predicate: 'near' });
		const touchBeside = (claim: Claim) => touchesOf(toyDataset([claim, speaking])).of(claim.id);
		expect(touchBeside(says('c1', MON, {}))).toEqual({ asserted: ['n'], lent: ['t', 'u'], mentioned: [] });
		expect(touchBeside(says('c1', MON, { except: ['t'] }))).toEqual({
			asserted: ['n'],
			lent: [],
			mentioned: ['t'],
		});
		expect(touchBeside(says('c1', MON, { portion: 'most' }))?.lent).toEqual([]);
		expect(touchBeside(says('c1', MON, { place: 'k', reachesDistricts: true }))?.lent).toEqual(['t', 'u']);
	});

	test('what it was ever lent to, though it is no longer', () => {
		const claims = [
			says('c1', MON, { place: 't' }),
			says('c2', TUE, { place: 't', holder: 'b' }),
			says('c3', MON, { place: 'e' }),
			says('c4', TUE, { place: 'e', predicate: 'denies' }),
		];
		expect(touchesOf(toyDataset(claims)).of(statementId('c1'))?.lent).toEqual(['n']);
		expect(touchesOf(toyDataset(claims)).of(statementId('c3'))?.lent).toEqual([]);
	});

	test('a place to which it is lent and that it also mentions, as lent to', () => {
		const claim = aClaim({ assertions: [{ place: 't' }], mentions: ['n', 'e'] });
		expect(touchOf(claim)).toEqual({ asserted: ['t'], lent: ['n'], mentioned: ['e'] });
	});

	test('nothing of what another reader could take it to assert', () => {
		const alternatives = [{ note: 'or e', assertions: [{ place: 'e' }] }];
		const claim = aClaim({ assertions: [{ place: 'n' }], alternatives });
		expect(touchOf(claim)).toEqual({ asserted: ['n'], lent: [], mentioned: [] });
	});

	test('no place, if it speaks of none', () => {
		expect(touchOf(aClaim())).toEqual({ asserted: [], lent: [], mentioned: [] });
	});
});

test('districts out of scope are not reached', () => {
	const claim = says('c1', MON, { place: 'p', reachesDistricts: true });
	const dataset = { ...toyDataset([claim]), scope: [placeId('e'), placeId('n')] };
	expect(touchesOf(dataset).of(claim.id)?.asserted).toEqual(['p', 'e', 'n']);
	const inside = { ...toyDataset([says('c1', MON, { place: 't' })]), scope: [placeId('e')] };
	expect(touchesOf(inside).of(claim.id)?.lent).toEqual([]);
});

test('context only mentions', () => {
	const context = aContext({ id: 'x1', mentions: ['n', 'p'] });
	expect(touchesOf(withContext([], [context])).of(context.id)).toEqual({
		asserted: [],
		lent: [],
		mentioned: ['n', 'p'],
	});
});

describe('a place is concerned by', () => {
	const dataset = withContext(
		[
			says('c1', MON, { place: 'p', reachesDistricts: true, except: ['n'] }),
			saysOf('b', 'c2', SUN, { place: 'n' }),
			aClaim({ id: 'c3', mentions: ['e'] }),
			says('c4', SUN, { place: 'h', predicate: 'present' }),
			says('c5', WED, { place: 's' }),
		],
		[aContext({ id: 'a1', mentions: ['n', 'e'] })],
	);
	const on = (place: string) =>
		touchesOf(dataset)
			.on(placeId(place))
			.map(({ id }) => id);

	test('what asserts it, reaches it, is lent to it, leaves it out or mentions it: claims first, then context', () => {
		expect(on('n')).toEqual(['c1', 'c2', 'c4', 'a1']);
		expect(on('h')).toEqual(['c2', 'c4']);
		expect(on('e')).toEqual(['c1', 'c3', 'a1']);
		expect(on('s')).toEqual(['c1', 'c5']);
		expect(on('p')).toEqual(['c1']);
	});

	test('nothing, if nobody speaks of it', () => {
		expect(on('t')).toEqual([]);
		expect(on('f')).toEqual([]);
	});
});

describe('of any dataset', () => {
	const anyMentioning = fc
		.tuple(anyDataset, fc.array(fc.subarray(['p', 'n', 'e', 't', 'f'].map(placeId)), { maxLength: 9 }))
		.map(([dataset, mentions]) => ({
			...dataset,
			claims: dataset.claims.map((claim, i) => ({ ...claim, mentions: mentions[i] ?? [] })),
			context: mentions.map((places, i) => ({ ...aContext({ id: `x${i}` }), mentions: places })),
		}));

	test('a statement concerns a place if and only if the place is concerned by it', () => {
		fc.assert(
			fc.property(anyMentioning, (dataset) => {
				const touches = touchesOf(dataset);
				const there = listTouches(dataset).flatMap(({ id, asserted, lent, mentioned }) =>
					[...asserted, ...lent, ...mentioned].map((place) => `${id} ${place}`),
				);
				const places = [...dataset.places.keys()];
				const back = places.flatMap((place) => touches.on(place).map(({ id }) => `${id} ${place}`));
				const spoken = places.filter((place) => touches.on(place).length > 0);
				expect([...touches.listPlaces()].sort()).toEqual(spoken.sort());
				expect(back.sort()).toEqual(there.sort());
				expect(new Set(there).size).toBe(there.length);
			}),
		);
	});

	test('it asserts or is lent to a place that carries accounts if and only if it bears on it some day', () => {
		fc.assert(
			fc.property(anyMentioning, (dataset) => {
				const ground = new Ground(dataset);
				for (const claim of dataset.claims) {
					const { asserted = [], lent = [] } = ground.touches.of(claim.id) ?? {};
					const borne = ground.accountPlaces.filter((place) =>
						DAYS.some((day) =>
							ground
								.account(place, claim.claimant, day)
								.bearings.some(({ reach }) => reach.claim.id === claim.id),
						),
					);
					const touched = ground.accountPlaces.filter((place) => [...asserted, ...lent].includes(place));
					expect(touched).toEqual(borne);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('neither the order of records nor an exchange of parties changes what a statement concerns', () => {
		const sorted = (dataset: Dataset) =>
			listTouches(dataset)
				.map(({ id, asserted, lent, mentioned }) =>
					[[id], asserted, lent, mentioned].map((list) => [...list].sort()),
				)
				.sort();
		const anyTwo = anyMentioning.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		fc.assert(
			fc.property(anyTwo, ([dataset, shuffled]) => {
				expect(sorted(shuffled)).toEqual(sorted(dataset));
				expect(sorted(exchange(dataset))).toEqual(sorted(dataset));
			}),
		);
	});
});

describe('in the article', () => {
	const { dataset } = article;
	const touches = touchesOf(dataset);

	test('“other areas”, the denial and “all strategic positions” reach no district; all others that assert do', () => {
		const without = dataset.claims.filter(({ id, assertions }) => {
			const asserted = touches.of(id)?.asserted ?? [];
			return assertions.length > 0 && !asserted.some((place) => dataset.scope.includes(place));
		});
		expect(without.map(({ id }) => id)).toEqual(['c11', 'c13', 'c14']);
	});

	test('“all districts … except” asserts five and mentions two', () => {
		expect(touches.of(statementId('c20'))).toEqual({
			asserted: ['panjshir', 'shutul', 'anaba', 'dara', 'khenj', 'paryan'],
			lent: [],
			mentioned: ['bazarak', 'rokha'],
		});
	});

	test('Andarab is concerned by one claim, Kabul by one passage', () => {
		expect(touches.on(placeId('andarab'))?.map(({ id }) => id)).toEqual(['c17']);
		expect(touches.on(placeId('kabul'))?.map(({ id }) => id)).toEqual(['c32']);
	});
});
