import { describe, expect, it } from 'vitest';
import { COMPARISONS } from '../../src/domain/comparison.ts';
import { PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import {
	clashSignOf,
	listSigns,
	SIGN_SHAPES,
	SIGNED,
	type SignName,
	signsOf,
} from '../../src/symbol/sign.ts';
import { accountsOn, type Said } from './accounts-after.ts';

describe('the table of signs', () => {
	const names = Object.keys(SIGN_SHAPES) as SignName[];

	it('has one for each predicate but those of control, in the order of the predicates', () => {
		expect(SIGNED).toEqual(PREDICATES.filter((predicate) => TRAITS[predicate].sort !== 'control'));
	});

	it('has no two alike', () => {
		expect(new Set(names.map((name) => JSON.stringify(SIGN_SHAPES[name]))).size).toBe(names.length);
	});

	it.each(names)('keeps that of "%s" within its box', (name) => {
		const numbers = SIGN_SHAPES[name].d
			.match(/[A-Z][^A-Za-z]*/g)
			?.join(' ')
			.match(/\d+(\.\d+)?/g);
		expect(numbers?.every((one) => Number(one) <= 12)).toBe(true);
	});

	it('has one for accounts that contradict each other, a thinner one where they do in part, none for others', () => {
		const widths = COMPARISONS.map((kind) => {
			const sign = clashSignOf(kind);
			return sign && SIGN_SHAPES[sign.name].width;
		});
		const [whole = 0, partly = 0, ...others] = widths;
		expect(whole).toBeGreaterThan(partly);
		expect(partly).toBeGreaterThan(0);
		expect(others).toEqual(others.map(() => undefined));
	});
});

const signsAfter = (place: string, ...said: readonly Said[]) => accountsOn(place, ...said).map(signsOf);

describe('signs', () => {
	it('show forces, loss and denial once each, in the order of the table, in the holder’s colour', () => {
		const said = (...assertions: Said['assertions']) => ({ claimant: 'b', assertions });
		const [ours, theirs] = signsAfter(
			'n',
			said({ predicate: 'advancing', holder: 'b' }, { predicate: 'fighting' }),
			said({ predicate: 'near', holder: 'a' }, { predicate: 'lost', holder: 'a', portion: 'part' }),
			said({ predicate: 'advancing', holder: 'b' }),
		);
		expect(ours).toEqual([]);
		expect(theirs).toEqual([
			{ name: 'lost', holder: 'a' },
			{ name: 'fighting' },
			{ name: 'advancing', holder: 'b' },
			{ name: 'near', holder: 'a' },
		]);
	});

	it('are none for ground that is held', () => {
		expect(signsAfter('n', { claimant: 'a', assertions: [{ holder: 'a' }] })).toEqual([[], []]);
	});

	it('stand at the place of which it was said, not at what borrows from it', () => {
		const said = { claimant: 'a', assertions: [{ predicate: 'fighting' as const, place: 't' }] };
		const other = { claimant: 'b', assertions: [{ predicate: 'lost' as const, holder: 'b' }] };
		expect(signsAfter('t', said, other)).toEqual([[{ name: 'fighting' }], []]);
		expect(signsAfter('n', said, other)).toEqual([[], [{ name: 'lost', holder: 'b' }]]);
	});

	it('of an account by itself are of what it borrows, too', () => {
		const said = { claimant: 'b', assertions: [{ predicate: 'denies' as const, holder: 'a', place: 't' }] };
		const lent = accountsOn('n', said).map(({ standing }) => listSigns(standing));
		expect(lent).toEqual([[], [{ name: 'denies', holder: 'a' }]]);
	});
});
