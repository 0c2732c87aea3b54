/** Any dataset of two or three parties and an observer about a small province, said over five days. */

import fc from 'fast-check';
import { expect } from 'vitest';
import type { Bearing } from '../../src/domain/bearing.ts';
import type { Assertion } from '../../src/domain/claim.ts';
import type { ComparisonKind } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { VoiceId } from '../../src/domain/observer.ts';
import type { PartyId } from '../../src/domain/party.ts';
import { PORTIONS, PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import { aClaim, partyId, placeId } from '../build.ts';
import { type AssertionParts, toDay, toRecord, toyDataset } from './toy.ts';

/** The country, its province, three of the districts, and what lies inside one: nothing singles out s from w. */
export const PLACES = {
	k: placeId('k'),
	p: placeId('p'),
	n: placeId('n'),
	e: placeId('e'),
	w: placeId('w'),
	t: placeId('t'),
	u: placeId('u'),
	h: placeId('h'),
};

/** One day before anything is said, the five days of speech, one after. */
export const DAYS: readonly Day[] = Array.from({ length: 7 }, (_, i) => addDays(toDay('2021-01-03'), i));
const SPOKEN = DAYS.slice(1, -1);

const anySaid = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...SPOKEN) },
	fc.tuple(fc.constantFrom(...SPOKEN), fc.constantFrom(...SPOKEN)).map((days) => days.sort().join('/')),
	fc.constantFrom(...SPOKEN).map((day) => `../${day}`),
);

// District n and what lies inside come up most, so that claims meet.
const anyAssertion = (parties: readonly string[]): fc.Arbitrary<AssertionParts> =>
	fc
		.record(
			{
				predicate: fc.oneof(
					{ weight: 2, arbitrary: fc.constant('holds' as const) },
					fc.constantFrom(...PREDICATES),
				),
				holder: fc.constantFrom(...parties),
				place: fc.constantFrom('k', 'p', 'p', 'n', 'n', 'n', 'e', 't', 't', 'u', 'h'),
				portion: fc.constantFrom('whole' as const, ...PORTIONS),
				reachesDistricts: fc.boolean(),
				except: fc.subarray(['n', 'e', 't', 'u', 'h'], { maxLength: 2 }),
				inferred: fc.boolean(),
				detail: fc.constantFrom('the hills', 'the road'),
			},
			{ requiredKeys: ['predicate', 'holder', 'place', 'portion'] },
		)
		.map(({ holder, portion, ...parts }) => {
			const { hasHolder, portions } = TRAITS[parts.predicate];
			return { ...parts, ...(hasHolder && { holder }), ...(portions.length > 0 && { portion }) };
		});

// Party a speaks most, since what one voice says never changes what another's account says.
const anyClaims = (parties: readonly string[]) =>
	fc
		.array(
			fc.record({
				claimant: fc.constantFrom('a', 'a', ...parties, 'o'),
				said: anySaid,
				assertions: fc.array(anyAssertion(parties), { minLength: 1, maxLength: 3 }),
			}),
			{ maxLength: 12 },
		)
		.map((list) => list.map((parts, i) => aClaim({ id: `c${i + 1}`, ...parts })));

export const anyDataset: fc.Arbitrary<Dataset> = fc
	.constantFrom(['a', 'b'], ['a', 'b', 'c'])
	.chain((parties) => anyClaims(parties).map((claims) => toyDataset(claims, parties)));

/** The same claims in another order. */
export function anyReordered(dataset: Dataset): fc.Arbitrary<Dataset> {
	const { claims } = dataset;
	return fc
		.shuffledSubarray([...claims], { minLength: claims.length })
		.map((reordered) => ({ ...dataset, claims: reordered }));
}

/** The same claims in another order, each with its assertions in another order. */
export function anyShuffled(dataset: Dataset): fc.Arbitrary<Dataset> {
	const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
	const claims = fc.tuple(
		...dataset.claims.map((claim) => all(claim.assertions).map((assertions) => ({ ...claim, assertions }))),
	);
	return claims.chain(all).map((shuffled) => ({ ...dataset, claims: shuffled }));
}

/** The first two parties in each other's place everywhere: as claimant, as holder, and in the list. */
export function exchange(dataset: Dataset): Dataset {
	return {
		...dataset,
		parties: dataset.parties.map((party) => ({ ...party, id: exchanged(party.id) })),
		claims: dataset.claims.map((claim) => ({
			...claim,
			claimant: exchanged(claim.claimant),
			assertions: claim.assertions.map(exchangeHolder),
		})),
	};
}

function exchangeHolder({ holder, ...rest }: Assertion): Assertion {
	return { ...rest, ...(holder !== undefined && { holder: exchanged(holder) }) };
}

/** Party b for a, and the other way round; any other voice is itself. */
export function exchanged<T extends VoiceId>(id: T): T | PartyId {
	if (id === 'a') return partyId('b');
	return id === 'b' ? partyId('a') : id;
}

/** Every account on every place and day, as plain data, with what is left of each assertion; by voice. */
export function listEveryAccount(dataset: Dataset, days = DAYS) {
	return readEvery(dataset, days).flatMap(({ accounts, observed }) =>
		[...accounts, ...observed].map((account) => ({
			...toRecord(account),
			left: account.bearings.map(toRemainder).sort(),
		})),
	);
}

type AccountRecord = ReturnType<typeof listEveryAccount>[number];

/** The account with the first two parties in each other's place. */
export function exchangeAccount({ holder, ...account }: AccountRecord): AccountRecord {
	return {
		...account,
		voice: exchanged(account.voice),
		...(holder !== undefined && { holder: exchanged(holder) }),
	};
}

/** How the accounts of every place and day compare. */
export function listEveryComparison(dataset: Dataset, days = DAYS): readonly ComparisonKind[] {
	return readEvery(dataset, days).map(({ comparison }) => comparison.kind);
}

/** The same dataset, in which any change throws. */
export function freezeDeep<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	if (value instanceof Map) {
		for (const change of ['set', 'delete', 'clear'] as const) {
			Object.defineProperty(value, change, { value: () => expect.unreachable(`Map.${change}`) });
		}
		for (const entry of value) freezeDeep(entry);
	}
	for (const inner of Object.values(value)) freezeDeep(inner);
	return Object.freeze(value);
}

function readEvery(dataset: Dataset, days: readonly Day[]) {
	const ground = new Ground(dataset);
	return Object.values(PLACES).flatMap((place) => days.map((day) => ground.placeOn(place, day)));
}

function toRemainder({ reach, portion, overtaken }: Bearing): string {
	const { claim, assertion, basis, lent = 'own' } = reach;
	const left = overtaken ? 'nothing' : portion;
	return `${claim.id} ${assertion.predicate} ${assertion.portion} of ${assertion.place} ${basis} ${lent}: ${left}`;
}
