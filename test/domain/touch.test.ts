import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexGround, listBearings } from '../../src/domain/bearing.ts';
import type { Claim, Context } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { indexTouches, reachesDistrict, type Touch } from '../../src/domain/touch.ts';
import { aClaim, aContext, placeId, statementId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyShuffled, DAYS, exchange } from './arbitrary.ts';
import { MON, SUN, says, saysOf, toDay, toyGround } from './toy.ts';

const touchesOf = (dataset: Dataset) => indexTouches(indexGround(dataset));
const ground = (claims: readonly Claim[], context: readonly Context[] = []): Dataset => ({
	...toyGround(claims),
	context,
});

/** Which places a claim concerns, on the toy ground. */
function touchOf(claim: Claim): Touch | undefined {
	return touchesOf(ground([claim])).of.get(claim.id);
}

describe('a claim concerns', () => {
	test('each place of which it asserts something, once, in the order of its assertions', () => {
		const claim = says('c1', MON, { place: 's' }, { place: 'n' }, { place: 's', predicate: 'present' });
		expect(touchOf(claim)).toEqual({ asserted: ['s', 'n'], mentioned: [] });
	});

	test('the districts in scope that its words cover, in the order of the scope', () => {
		expect(touchOf(says('c1', MON, { place: 'p', reachesDistricts: true }))).toEqual({
			asserted: ['p', 'n', 'e', 's', 'w'],
			mentioned: [],
		});
	});

	test('no district, if it names ground around and its words do not cover them', () => {
		expect(touchOf(says('c1', MON, { place: 'p' }))).toEqual({ asserted: ['p'], mentioned: [] });
	});

	test('what it leaves out, as mentioned only', () => {
		const claim = says('c1', MON, { place: 'p', reachesDistricts: true, except: ['n', 't'] });
		expect(touchOf(claim)).toEqual({ asserted: ['p', 'e', 's', 'w'], mentioned: ['n', 't'] });
	});

	test('a place that it asserts and also mentions, as asserted', () => {
		const claim = aClaim({ assertions: [{ place: 'n' }], mentions: ['n', 'e'] });
		expect(touchOf(claim)).toEqual({ asserted: ['n'], mentioned: ['e'] });
	});

	test('a district that one assertion leaves out and another names, as asserted', () => {
		const allButN = { place: 'p', reachesDistricts: true, except: ['n'] };
		expect(touchOf(says('c1', MON, allButN, { place: 'n', holder: 'b' }))).toEqual({
			asserted: ['p', 'n', 'e', 's', 'w'],
			mentioned: [],
		});
	});

	test('a district that it reaches and also mentions, as asserted', () => {
		const claim = aClaim({ assertions: [{ place: 'p', reachesDistricts: true }], mentions: ['w'] });
		expect(touchOf(claim)).toEqual({ asserted: ['p', 'n', 'e', 's', 'w'], mentioned: [] });
	});

	test('a town without the district around it', () => {
		expect(touchOf(says('c1', MON, { place: 't' }))).toEqual({ asserted: ['t'], mentioned: [] });
	});

	test('nothing of what another reader could take it to assert', () => {
		const alternatives = [{ note: 'or e', assertions: [{ place: 'e' }] }];
		const claim = aClaim({ assertions: [{ place: 'n' }], alternatives });
		expect(touchOf(claim)).toEqual({ asserted: ['n'], mentioned: [] });
	});

	test('no place, if it speaks of none', () => {
		expect(touchOf(aClaim())).toEqual({ asserted: [], mentioned: [] });
	});
});

test('districts out of scope are not reached', () => {
	const claim = says('c1', MON, { place: 'p', reachesDistricts: true });
	const dataset = { ...toyGround([claim]), scope: [placeId('e'), placeId('n')] };
	expect(touchesOf(dataset).of.get(claim.id)?.asserted).toEqual(['p', 'e', 'n']);
});

test('context only mentions', () => {
	const context = aContext({ id: 'x1', mentions: ['n', 'p'] });
	expect(touchesOf(ground([], [context])).of.get(context.id)).toEqual({
		asserted: [],
		mentioned: ['n', 'p'],
	});
});

describe('a place is concerned by', () => {
	const dataset = ground(
		[
			says('c1', MON, { place: 'p', reachesDistricts: true, except: ['n'] }),
			saysOf('b', 'c2', SUN, { place: 'n' }),
			aClaim({ id: 'c3', mentions: ['e'] }),
		],
		[aContext({ id: 'a1', mentions: ['n', 'e'] })],
	);
	const on = (place: string) =>
		touchesOf(dataset)
			.on.get(placeId(place))
			?.map(({ id }) => id);

	test('what asserts it, reaches it, leaves it out or mentions it: claims first, then context', () => {
		expect(on('n')).toEqual(['c1', 'c2', 'a1']);
		expect(on('e')).toEqual(['c1', 'c3', 'a1']);
		expect(on('s')).toEqual(['c1']);
		expect(on('p')).toEqual(['c1']);
	});

	test('nothing, if nobody speaks of it', () => {
		expect(on('t')).toBeUndefined();
		expect(on('f')).toBeUndefined();
	});
});

describe('a claim reaches a district', () => {
	const reaches = (claim: Claim) => {
		const dataset = ground([claim]);
		return reachesDistrict(claim, touchesOf(dataset), dataset.scope);
	};

	test.each([
		['by naming it', says('c1', MON, { place: 'n' })],
		['by naming another beside ground around', says('c1', MON, { place: 'p' }, { place: 'f' })],
		['by words that cover all within', says('c1', MON, { place: 'k', reachesDistricts: true })],
		['by denying that somebody holds it', says('c1', MON, { place: 'n', predicate: 'denies' })],
		['by presence in it', says('c1', MON, { place: 'n', predicate: 'present' })],
	])('%s', (_, claim) => expect(reaches(claim)).toBe(true));

	test.each([
		['by naming ground around it', says('c1', MON, { place: 'p' })],
		['by naming a town within it', says('c1', MON, { place: 't' })],
		['by mentioning it', aClaim({ mentions: ['n'] })],
		['by leaving it out', says('c1', MON, { place: 'p', except: ['n'] })],
		['by asserting nothing', aClaim()],
	])('never %s', (_, claim) => expect(reaches(claim)).toBe(false));

	test('only in scope', () => {
		const claim = says('c1', MON, { place: 'n' });
		const dataset = { ...ground([claim]), scope: [placeId('e')] };
		expect(reachesDistrict(claim, touchesOf(dataset), dataset.scope)).toBe(false);
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
				const { of, on } = touchesOf(dataset);
				const there = [...of].flatMap(([id, { asserted, mentioned }]) =>
					[...asserted, ...mentioned].map((place) => `${id} ${place}`),
				);
				const back = [...on].flatMap(([place, statements]) => statements.map(({ id }) => `${id} ${place}`));
				expect(back.sort()).toEqual(there.sort());
				expect(new Set(there).size).toBe(there.length);
			}),
		);
	});

	test('the districts it asserts are those on which it bears in the end', () => {
		const last = DAYS.at(-1) ?? toDay(SUN);
		fc.assert(
			fc.property(anyMentioning, (dataset) => {
				const index = indexGround(dataset);
				const { of } = indexTouches(index);
				for (const claim of dataset.claims) {
					const borne = dataset.scope.filter((place) =>
						listBearings(place, claim.claimant, last, index).some((one) => one.claim === claim),
					);
					const asserted = of.get(claim.id)?.asserted.filter((place) => dataset.scope.includes(place));
					expect([...(asserted ?? [])].sort()).toEqual([...borne].sort());
				}
			}),
		);
	});

	test('neither the order of records nor an exchange of parties changes what a statement concerns', () => {
		const sorted = (dataset: Dataset) =>
			[...touchesOf(dataset).of]
				.map(([id, { asserted, mentioned }]) => [id, [...asserted].sort(), [...mentioned].sort()])
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
		const asserting = dataset.claims.filter(({ assertions }) => assertions.length > 0);
		const without = asserting.filter((claim) => !reachesDistrict(claim, touches, dataset.scope));
		expect(without.map(({ id }) => id)).toEqual(['c11', 'c13', 'c14']);
	});

	test('“all districts … except” asserts five and mentions two', () => {
		expect(touches.of.get(statementId('c20'))).toEqual({
			asserted: ['panjshir', 'shutul', 'anaba', 'dara', 'khenj', 'paryan'],
			mentioned: ['bazarak', 'rokha'],
		});
	});

	test('Andarab is concerned by one claim, Kabul by one passage', () => {
		expect(touches.on.get(placeId('andarab'))?.map(({ id }) => id)).toEqual(['c17']);
		expect(touches.on.get(placeId('kabul'))?.map(({ id }) => id)).toEqual(['c32']);
	});
});
