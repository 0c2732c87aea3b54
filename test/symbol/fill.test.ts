import { describe, expect, it } from 'vitest';
import { edgeOf } from '../../src/symbol/edge.ts';
import { fillKey, fillOf, isBlank, solidHolder } from '../../src/symbol/fill.ts';
import { listPatterns, paintOf } from '../../src/symbol/paint.ts';
import { SIGNED } from '../../src/symbol/sign.ts';
import { accountsAfter } from './accounts-after.ts';

describe('a fill', () => {
	it('gives each party one lane, in party order', () => {
		const fill = fillOf(
			accountsAfter(
				{ claimant: 'b', assertions: [{ holder: 'b', portion: 'part' }] },
				{ claimant: 'a', assertions: [{ holder: 'a' }] },
			),
		);
		expect(fill).toEqual([
			{ holders: ['a'], inked: 1, isBroken: false },
			{ holders: ['b'], inked: 0.35, isBroken: false },
		]);
	});

	it('takes its colour from the holder named, not from who speaks', () => {
		const [lane] = fillOf(accountsAfter({ claimant: 'a', assertions: [{ holder: 'b', portion: 'most' }] }));
		expect(lane).toEqual({ holders: ['b'], inked: 0.7, isBroken: false });
	});

	it('leaves the lane of a silent party empty', () => {
		const [, lane] = fillOf(accountsAfter({ claimant: 'a', assertions: [{ holder: 'a' }] }));
		expect(lane).toEqual({ holders: [], inked: 0, isBroken: false });
	});

	it('is broken where the holder is inferred', () => {
		const [lane] = fillOf(accountsAfter({ claimant: 'a', assertions: [{ holder: 'a', inferred: true }] }));
		expect(lane?.isBroken).toBe(true);
	});

	it('splits the lane of a mixed account among its holders', () => {
		const [lane] = fillOf(
			accountsAfter(
				{ claimant: 'a', assertions: [{ holder: 'b' }] },
				{ claimant: 'a', assertions: [{ holder: 'a' }] },
			),
		);
		expect(new Set(lane?.holders)).toEqual(new Set(['a', 'b']));
		expect(lane?.inked).toBe(1);
	});

	it('leaves bare what a mixed account also denies: it is never one solid colour', () => {
		const fill = fillOf(
			accountsAfter(
				{ claimant: 'a', assertions: [{ holder: 'a' }] },
				{ claimant: 'a', assertions: [{ holder: 'a', predicate: 'denies' }] },
			),
		);
		expect(fill[0]).toEqual({ holders: ['a'], inked: 0.5, isBroken: false });
		expect(solidHolder(fill)).toBeUndefined();
	});

	it.each(SIGNED)('inks nothing for "%s"', (predicate) => {
		expect(isBlank(fillOf(accountsAfter({ claimant: 'a', assertions: [{ predicate }] })))).toBe(true);
	});

	it('is bare where only a place inside is held: that has a dot of its own', () => {
		const [first] = accountsAfter({ claimant: 'a', assertions: [{ place: 't' }] });
		expect(first).toMatchObject({ kind: 'holds', portion: 'part', basis: 'within' });
		expect(isBlank(fillOf(first ? [first] : []))).toBe(true);
	});

	it('shows what was said of the district itself, beside stronger words on a place inside', () => {
		const [first] = accountsAfter({
			claimant: 'a',
			assertions: [{ portion: 'part', holder: 'b', inferred: true }, { place: 't' }],
		});
		expect(first).toMatchObject({ holder: 'a', basis: 'within' });
		expect(fillOf(first ? [first] : [])).toEqual([{ holders: ['b'], inked: 0.35, isBroken: true }]);
	});

	it('is one solid colour where all name the same holder of the whole', () => {
		const both = ['a', 'b'].map((claimant) => ({ claimant, assertions: [{ holder: 'a' }] }));
		const fill = fillOf(accountsAfter(...both));
		expect(solidHolder(fill)).toBe('a');
		expect(paintOf(fill)).toBe('var(--party-a)');
	});

	it('is striped where one of them only infers it', () => {
		const fill = fillOf(
			accountsAfter(
				{ claimant: 'a', assertions: [{ holder: 'a' }] },
				{ claimant: 'b', assertions: [{ holder: 'a', inferred: true }] },
			),
		);
		expect(solidHolder(fill)).toBeUndefined();
		expect(paintOf(fill)).toBe('url(#ground-a-100_a-100b)');
	});

	it('is bare where nobody spoke', () => {
		expect(paintOf(fillOf(accountsAfter()))).toBe('none');
	});

	it('needs one pattern for equal fills and none for solid or bare ones', () => {
		const striped = fillOf(accountsAfter({ claimant: 'a', assertions: [{ holder: 'a', portion: 'part' }] }));
		const solid = [{ holders: striped[0]?.holders ?? [], inked: 1, isBroken: false }];
		expect(listPatterns([striped, [...striped], solid, []]).map(fillKey)).toEqual(['a-35_none-0']);
	});
});

describe('an edge', () => {
	it('is strong where anybody shown names the district', () => {
		expect(edgeOf(accountsAfter({ claimant: 'a', assertions: [{ portion: 'part' }] }))).toBe('named');
	});

	it('is thin where words on ground around it or on a place inside reach it, and where the holder is inferred', () => {
		const inherited = { place: 'p', reachesDistricts: true };
		expect(edgeOf(accountsAfter({ claimant: 'a', assertions: [inherited] }))).toBe('inherited');
		expect(edgeOf(accountsAfter({ claimant: 'a', assertions: [{ place: 't' }] }))).toBe('inherited');
		expect(edgeOf(accountsAfter({ claimant: 'a', assertions: [{ inferred: true }] }))).toBe('inherited');
	});

	it('is blank where nobody spoke', () => {
		expect(edgeOf(accountsAfter())).toBe('blank');
	});
});
