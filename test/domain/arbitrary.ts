/** Any dataset of two or three parties about a small province, said over five days. */

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Account, listAccounts } from '../../src/domain/account.ts';
import { type Bearing, indexGround } from '../../src/domain/bearing.ts';
import { PORTIONS, PREDICATES } from '../../src/domain/claim.ts';
import { type ComparisonKind, compareAccounts } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { PartyId } from '../../src/domain/party.ts';
import { aClaim, partyId, placeId } from '../build.ts';
import { toDay, toRecord, toyGround } from './toy.ts';

/** The province, a town within n, and three of the districts: nothing singles out s from w. */
export const PLACES = {
	p: placeId('p'),
	n: placeId('n'),
	e: placeId('e'),
	w: placeId('w'),
	t: placeId('t'),
};

/** One day before anything is said, the five days of speech, one after. */
export const DAYS: readonly Day[] = Array.from({ length: 7 }, (_, i) => addDays(toDay('2021-01-03'), i));
const SPOKEN = DAYS.slice(1, -1);

const anySaid = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...SPOKEN) },
	fc.tuple(fc.constantFrom(...SPOKEN), fc.constantFrom(...SPOKEN)).map((days) => days.sort().join('/')),
	fc.constantFrom(...SPOKEN).map((day) => `../${day}`),
);

// Province and district n come up most, so that claims meet; the holder is as often the claimant as not.
const anyAssertion = (parties: readonly string[]) =>
	fc.record(
		{
			predicate: fc.oneof(
				{ weight: 2, arbitrary: fc.constant('holds' as const) },
				fc.constantFrom(...PREDICATES),
			),
			holder: fc.constantFrom(...parties),
			place: fc.constantFrom('p', 'p', 'p', 'n', 'n', 'e', 't'),
			portion: fc.constantFrom(...PORTIONS),
			reachesDistricts: fc.boolean(),
			except: fc.subarray(['n', 'e', 't'], { maxLength: 2 }),
			inferred: fc.boolean(),
			detail: fc.constantFrom('the hills', 'the road'),
		},
		{ requiredKeys: ['predicate', 'holder', 'place', 'portion'] },
	);

const anyClaims = (parties: readonly string[]) =>
	fc
		.array(
			fc.record({
				claimant: fc.constantFrom(...parties),
				said: anySaid,
				assertions: fc.array(anyAssertion(parties), { minLength: 1, maxLength: 3 }),
			}),
			{ maxLength: 9 },
		)
		.map((list) => list.map((parts, i) => aClaim({ id: `c${i + 1}`, ...parts })));

export const anyDataset: fc.Arbitrary<Dataset> = fc
	.constantFrom(['a', 'b'], ['a', 'b', 'c'])
	.chain((parties) => anyClaims(parties).map((claims) => toyGround(claims, parties)));

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
			assertions: claim.assertions.map((one) => ({ ...one, holder: exchanged(one.holder) })),
		})),
	};
}

function exchanged(id: PartyId): PartyId {
	if (id === 'a') return partyId('b');
	return id === 'b' ? partyId('a') : id;
}

/** Every account on every place and day, as data, with what is left of each assertion; in party order. */
export function listEveryAccount(dataset: Dataset, days = DAYS) {
	return readEvery(dataset, days).flatMap((accounts) =>
		accounts.map((account) => ({ ...toRecord(account), left: account.bearings.map(toRemainder).sort() })),
	);
}

type AccountRecord = ReturnType<typeof listEveryAccount>[number];

/** The account with the first two parties in each other's place. */
export function exchangeAccount(account: AccountRecord): AccountRecord {
	const holder = 'holder' in account ? { holder: exchanged(account.holder) } : {};
	return { ...account, party: exchanged(account.party), ...holder };
}

/** How the accounts of every place and day compare. */
export function listEveryComparison(dataset: Dataset, days = DAYS): readonly ComparisonKind[] {
	return readEvery(dataset, days).map((accounts) => compareAccounts(accounts).kind);
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

function readEvery(dataset: Dataset, days: readonly Day[]): readonly (readonly Account[])[] {
	const index = indexGround(dataset);
	return Object.values(PLACES).flatMap((place) => days.map((day) => listAccounts(place, day, index)));
}

function toRemainder({ claim, assertion, basis, portion, overtaken }: Bearing): string {
	const left = overtaken ? 'nothing' : portion;
	return `${claim.id} ${assertion.predicate} ${assertion.portion} ${basis}: ${left}`;
}
