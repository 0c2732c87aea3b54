import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { makeGround } from '../../src/domain/ground-in-steps.ts';
import { finish } from '../../src/domain/steps.ts';
import { anyDataset, DAYS } from './arbitrary.ts';
import { MON, says, toRecord, toyDataset } from './toy.ts';

function listAll(ground: Ground) {
	return DAYS.map((day) =>
		[...ground.on(day).values()].map(({ accounts, observed, comparison }) => ({
			accounts: [...accounts, ...observed].map(toRecord),
			comparison: comparison.kind,
		})),
	);
}

test('a ground that is worked out in steps is the same', () => {
	fc.assert(
		fc.property(anyDataset, (dataset) => {
			expect(listAll(finish(makeGround(dataset, undefined, DAYS.slice(0, 2))))).toEqual(
				listAll(new Ground(dataset)),
			);
		}),
		{ numRuns: 40 },
	);
});

test('there is a step for each account, and for no more than a thousand claims', () => {
	const claims = Array.from({ length: 1_001 }, (_, i) => says(`c${i}`, MON, {}));
	const dataset = toyDataset(claims);
	const { accountPlaces, voices } = new Ground(dataset);
	// Two for the claims, one for the place of which they speak; then one for each account.
	expect([...makeGround(dataset, undefined, [])]).toHaveLength(3 + accountPlaces.length * voices.length);
});

test('what an earlier ground has worked out is taken over', () => {
	const dataset = toyDataset([says('c1', MON, {})]);
	const later = finish(makeGround(structuredClone(dataset), new Ground(dataset), []));
	expect(later.dataset.claims[0]).toBe(dataset.claims[0]);
});
