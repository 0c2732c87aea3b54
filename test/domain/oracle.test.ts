import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { anyDataset, DAYS, PLACES } from './arbitrary.ts';
import { Oracle, toStanding } from './oracle.ts';
import { toRecord } from './toy.ts';

/** What an account says, and what stands behind it. */
function toSaid(account: Account) {
	const { place: _, voice: __, ...record } = toRecord(account);
	const standing = account.standing.map(({ reach: { claim, assertion, basis }, portion }) =>
		toStanding(claim.id, assertion.predicate, portion, basis),
	);
	return { ...record, standing };
}

/** The latest day first, since an account does not depend on which was asked for before. */
function readAll(dataset: Dataset) {
	const ground = new Ground(dataset);
	return DAYS.toReversed().flatMap((day) =>
		Object.values(PLACES).map((place) => ({
			place,
			day,
			accounts: ground.voices.map((voice) => toSaid(ground.account(place, voice, day))),
			comparison: ground.placeOn(place, day).comparison.kind,
		})),
	);
}

function readByTheRules(dataset: Dataset) {
	const oracle = new Oracle(dataset, DAYS);
	const voices = [...dataset.parties, ...dataset.observers];
	return DAYS.toReversed().flatMap((day) =>
		Object.values(PLACES).map((place) => ({
			place,
			day,
			accounts: voices.map(({ id }) => oracle.account(place, id, day)),
			comparison: oracle.compare(place, day),
		})),
	);
}

test('accounts and comparisons are what the rules say, taken one by one and day by day', () => {
	fc.assert(
		fc.property(anyDataset, (dataset) => {
			expect(readAll(dataset)).toEqual(readByTheRules(dataset));
		}),
		{ numRuns: 150 },
	);
});
