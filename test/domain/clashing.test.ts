import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { listClashPairs } from '../../src/domain/clash-pair.ts';
import { listClashes } from '../../src/domain/clashing.ts';
import { deriveAccount } from '../../src/domain/derivation.ts';
import { listRuleExamples } from '../../src/domain/rule-example.ts';
import { accountOn, MON, saysOf, toDay, toyGround } from './toy.ts';

/** Claims on one place and day; of `a` the odd ones, of `b` the even. */
function listBothSides(count: number, detailOf: (i: number) => string | undefined): readonly Claim[] {
	return Array.from({ length: count }, (_, i) => {
		const voice = i % 2 === 0 ? 'b' : 'a';
		const detail = detailOf(i);
		return saysOf(voice, `c${i}`, MON, { holder: voice, ...(detail && { detail }) });
	});
}

const alike = listBothSides(3000, () => undefined);
const unlike = listBothSides(3000, (i) => `d${i}`);

function read(claims: readonly Claim[]) {
	const ground = toyGround(claims, ['a', 'b']);
	const accounts = ['a', 'b'].map((voice) => accountOn(ground, { voice, day: MON }).standing);
	return { ground, clashes: listClashes(accounts[0] ?? [], accounts[1] ?? []) };
}

describe('words that clash', () => {
	test('are each in some pair, and in no more than a few, where many say the same', () => {
		const { ground, clashes } = read(alike);
		expect(clashes).toHaveLength(2999);
		expect(new Set(clashes.flat().map(({ reach }) => reach.claim.id)).size).toBe(3000);
		expect(
			listClashPairs(toDay(MON), ground).map(({ sides }) => sides.map(({ claims }) => claims.length)),
		).toEqual([[1500, 1500]]);
	});

	test('come in every pair where each says something else', () => {
		const { clashes } = read(listBothSides(20, (i) => `d${i}`));
		expect(clashes).toHaveLength(100);
	});

	test('are told by the strongest kinds of words alone where these are very many', () => {
		const { ground, clashes } = read(unlike);
		expect(clashes).toHaveLength(40 * 40);
		expect(listClashPairs(toDay(MON), ground)).toHaveLength(40 * 40);
		expect(listRuleExamples(ground).map(({ rule }) => rule)).toContain('day');
	});

	test('of one voice make no more steps than a few times its words', () => {
		const mixed = unlike.map((claim) => ({ ...claim, claimant: 'a' as typeof claim.claimant }));
		const ground = toyGround(mixed, ['a', 'b']);
		const account = accountOn(ground, { day: MON });
		expect(account.kind).toBe('mixed');
		expect(deriveAccount(account, toDay(MON), ground).length).toBeLessThan(3 * 3000);
	});
});
