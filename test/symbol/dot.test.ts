import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { type Dot, dotOf, layOutDot, type Sector, sectorsOf } from '../../src/symbol/dot.ts';
import { partyId } from '../build.ts';
import type { AssertionParts } from '../domain/toy.ts';
import { accountsOn } from './accounts-after.ts';

/** What party a's account of town t looks like after its claim. */
function dotAfter(...assertions: readonly AssertionParts[]): Dot {
	const [first] = accountsOn('t', {
		claimant: 'a',
		assertions: assertions.map((one) => ({ place: 't', ...one })),
	});
	return dotOf(first as Account);
}

describe('the dot of a place inside a district', () => {
	it('is solid where all of it is held, in the colour of the holder, whoever says so', () => {
		expect(dotAfter({})).toEqual({ shape: 'solid', holder: 'a' });
		expect(dotAfter({ holder: 'b' })).toEqual({ shape: 'solid', holder: 'b' });
	});

	it.each(['most', 'part'] as const)('is half full where %s of it is held', (portion) => {
		expect(dotAfter({ portion })).toEqual({ shape: 'half', holder: 'a' });
	});

	it('is ringed with dashes where the words name no holder', () => {
		expect(dotAfter({ inferred: true })).toEqual({ shape: 'inferred', holder: 'a' });
		expect(dotAfter({ inferred: true, portion: 'part' })).toEqual({ shape: 'inferred', holder: 'a' });
	});

	it.each(['lost', 'denies'] as const)(
		'is barred in the colour of whom the words deny it: "%s"',
		(predicate) => {
			expect(dotAfter({ predicate, holder: 'b' })).toEqual({ shape: 'barred', holder: 'b' });
			expect(dotAfter({ predicate, holder: 'b', portion: 'part' })).toEqual({ shape: 'barred', holder: 'b' });
		},
	);

	it.each(['fighting', 'surrounds', 'present', 'advancing', 'near'] as const)(
		'is empty where only forces are spoken of: "%s"',
		(predicate) => {
			expect(dotAfter({ predicate })).toEqual({ shape: 'empty' });
		},
	);

	it('is empty where the voice is silent', () => {
		expect(dotAfter()).toEqual({ shape: 'empty' });
	});

	it('shows what the district around lends it', () => {
		const [, other] = accountsOn(
			't',
			{ claimant: 'a', assertions: [{ place: 't' }] },
			{ claimant: 'b', assertions: [{ holder: 'b' }] },
		);
		expect(dotOf(other as Account)).toEqual({ shape: 'solid', holder: 'b' });
	});
});

describe('the dot of a mixed account', () => {
	const sectorsAfter = (...holders: readonly string[]) => {
		const assertions = holders.map((holder) => ({ place: 't', holder }));
		const [first] = accountsOn('t', { claimant: 'a', assertions });
		return sectorsOf(first as Account).map(({ dot, from, to }) => `${dot.holder} ${dot.shape} ${from}-${to}`);
	};

	it('is shared among all that it says; another is whole', () => {
		expect(sectorsAfter('a', 'b')).toEqual(['a solid 0-0.5', 'b solid 0.5-1']);
		expect(sectorsAfter('b')).toEqual(['b solid 0-1']);
	});
});

describe('the drawing of a dot', () => {
	const sector = (shape: Dot['shape'], from = 0, to = 1): Sector => ({
		dot: shape === 'empty' ? { shape } : { shape, holder: partyId('a') },
		from,
		to,
	});
	const shapes = ['solid', 'half', 'inferred', 'barred', 'empty'] as const;

	it('differs from shape to shape, whole or in sectors', () => {
		for (const to of [1, 0.5]) {
			const drawn = shapes.map((shape) => JSON.stringify(layOutDot([sector(shape, 0, to)])));
			expect(new Set(drawn).size).toBe(shapes.length);
		}
	});

	it('stays within its box', () => {
		for (const shape of shapes) {
			for (const { d } of layOutDot([sector(shape, 0, 1 / 3), sector(shape, 1 / 3, 1)])) {
				const numbers = d.match(/\d+(\.\d+)?/g) ?? [];
				expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(16);
			}
		}
	});

	it('parts its sectors by lines', () => {
		const lines = layOutDot([sector('solid', 0, 0.5), sector('solid', 0.5, 1)]).filter(
			({ paint }) => paint === 'faint',
		);
		expect(lines.map(({ d }) => d)).toEqual(['M8 8L8 2', 'M8 8L8 14']);
	});
});
