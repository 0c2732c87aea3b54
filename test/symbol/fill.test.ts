import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { edgeOf } from '../../src/symbol/edge.ts';
import { fillKey, fillOf, hatchesOf, INKED } from '../../src/symbol/fill.ts';
import { listPatterns, paintOf } from '../../src/symbol/paint.ts';
import { SIGNED } from '../../src/symbol/sign.ts';
import type { AssertionParts } from '../domain/toy.ts';
import { accountsAfter } from './accounts-after.ts';

/** Party a's account of district n once it has said so, each in a claim of its own. */
function accountAfter(...assertions: readonly AssertionParts[]): Account {
	const [account] = accountsAfter(...assertions.map((one) => ({ claimant: 'a', assertions: [one] })));
	if (!account) throw new Error('The toy ground has a party a');
	return account;
}

const fillAfter = (...assertions: readonly AssertionParts[]) => fillOf(accountAfter(...assertions));

describe('a fill', () => {
	it('is solid for the whole, densely hatched for most and sparsely for a part, in the holder’s colour', () => {
		expect(fillAfter({ holder: 'b' })).toEqual({ tone: 'solid', holders: ['b'] });
		expect(fillAfter({ holder: 'b', portion: 'most' })).toEqual({ tone: 'dense', holders: ['b'] });
		expect(fillAfter({ holder: 'b', portion: 'part' })).toEqual({ tone: 'sparse', holders: ['b'] });
	});

	it('is never paler for more of the ground, and palest where the holder is inferred', () => {
		const { solid, dense, sparse, tint, bare } = INKED;
		expect([solid, dense, sparse, tint, bare]).toEqual(
			[solid, dense, sparse, tint, bare].sort((a, b) => b - a),
		);
		expect(sparse).toBeLessThan(dense);
		expect(sparse).toBeGreaterThanOrEqual(0.2);
	});

	it.each(['whole', 'most', 'part'] as const)(
		'is a tint where the holder of %s of it is inferred',
		(portion) => {
			expect(fillAfter({ portion, inferred: true })).toEqual({ tone: 'tint', holders: ['a'] });
		},
	);

	it('crosses the hatches of all holders that a mixed account names', () => {
		const fill = fillAfter({ holder: 'b' }, { holder: 'a' });
		expect(fill.tone).toBe('crossed');
		expect(hatchesOf(fill).map(({ holder, turn }) => [holder, turn])).toEqual([
			[fill.holders[0], 45],
			[fill.holders[1], 135],
		]);
		expect(new Set(fill.holders)).toEqual(new Set(['a', 'b']));
	});

	it('is no solid colour where the voice also denies it', () => {
		expect(fillAfter({}, { predicate: 'denies' })).toEqual({ tone: 'crossed', holders: ['a'] });
	});

	it.each(SIGNED)('inks nothing for "%s"', (predicate) => {
		expect(fillAfter({ predicate })).toEqual({ tone: 'bare', holders: [] });
	});

	it('is bare where only a place inside is held: that has a dot of its own', () => {
		expect(accountAfter({ place: 't' })).toMatchObject({ kind: 'holds', portion: 'part', basis: 'within' });
		expect(fillAfter({ place: 't' }).tone).toBe('bare');
	});

	it('shows what was said of the district itself, beside stronger words on a place inside', () => {
		const said = [{ portion: 'part' as const, holder: 'b', inferred: true }, { place: 't' }];
		expect(accountAfter(...said)).toMatchObject({ holder: 'a', basis: 'within' });
		expect(fillAfter(...said)).toEqual({ tone: 'tint', holders: ['b'] });
	});

	it('is painted plain, with a pattern, or not at all', () => {
		expect(paintOf(fillAfter({}))).toBe('var(--party-a)');
		expect(paintOf(fillAfter({ inferred: true }))).toBe('var(--party-a)');
		expect(paintOf(fillAfter({ portion: 'most' }))).toBe('url(#ground-dense_a)');
		expect(paintOf(fillAfter())).toBe('none');
	});

	it('needs one pattern for equal fills and none for plain or bare ones', () => {
		const fills = [{ portion: 'part' }, { portion: 'part' }, {}, { inferred: true }] as const;
		expect(listPatterns([...fills.map((one) => fillAfter(one)), fillAfter()]).map(fillKey)).toEqual([
			'sparse_a',
		]);
	});
});

describe('an edge', () => {
	it('is strong where the account names the district', () => {
		expect(edgeOf(accountAfter({ portion: 'part' }))).toBe('named');
		expect(edgeOf(accountAfter({}, { holder: 'b' }))).toBe('named');
	});

	it('is dashed where the holder is inferred', () => {
		expect(edgeOf(accountAfter({ inferred: true }))).toBe('inferred');
	});

	it('is thin where only words on ground around it or on a place inside reach it, and where there are none', () => {
		expect(edgeOf(accountAfter({ place: 'p', reachesDistricts: true }))).toBe('plain');
		expect(edgeOf(accountAfter({ place: 't' }))).toBe('plain');
		expect(edgeOf(accountAfter())).toBe('plain');
	});
});
