import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { ClaimUnpacker, packClaims } from '../../src/load/pack-claims.ts';
import { aClaim, anAssertion } from '../build.ts';
import { article, twoRivers } from '../datasets.ts';
import { anyDataset } from '../domain/arbitrary.ts';

function send(claims: readonly Claim[]): readonly Claim[] {
	const unpacker = new ClaimUnpacker();
	for (const piece of packClaims(claims)) {
		unpacker.add(structuredClone(piece, { transfer: [piece.numbers.buffer] }));
	}
	return unpacker.claims;
}

test('claims come as they were sent', () => {
	fc.assert(
		fc.property(anyDataset, ({ claims }) => {
			expect(send(claims)).toEqual(claims);
		}),
		{ numRuns: 40 },
	);
	for (const { dataset } of [article, twoRivers]) expect(send(dataset.claims)).toEqual(dataset.claims);
});

test('what one claim does not say it does not say afterwards', () => {
	const [silent, told] = [aClaim({ id: 'c1' }), aClaim({ id: 'c2', note: 'A note.', via: 'An agency' })];
	expect(send([silent, told]).map((claim) => Object.keys(claim).sort())).toEqual(
		[silent, told].map((claim) => Object.keys(claim).sort()),
	);
});

test('what many claims have alike comes once, in however many pieces', () => {
	const one = aClaim({ assertions: [anAssertion({ place: 'n' })] });
	const claims = Array.from({ length: 4_001 }, (_, i) => ({
		...aClaim({ id: `c${i}` }),
		said: one.said,
		assertions: one.assertions,
	}));
	const sent = send(claims);
	expect(sent).toEqual(claims);
	expect(new Set(sent.map(({ said }) => said)).size).toBe(1);
	expect(new Set(sent.map(({ assertions }) => assertions)).size).toBe(1);
	expect(new Set(sent.map(({ alternatives }) => alternatives)).size).toBe(1);
});
