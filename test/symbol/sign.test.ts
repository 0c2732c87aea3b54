import { describe, expect, it } from 'vitest';
import { PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import { SIGN_PATH, SIGNED, signsOf } from '../../src/symbol/sign.ts';
import { accountsAfter, accountsOn } from './accounts-after.ts';

describe('the table of signs', () => {
	it('has one for each predicate but those of control, in the order of the predicates', () => {
		const uncoloured = PREDICATES.filter((predicate) => TRAITS[predicate].sort !== 'control');
		expect(SIGNED).toEqual(uncoloured);
		expect(Object.keys(SIGN_PATH).sort()).toEqual([...uncoloured].sort());
	});

	it('has no two alike', () => {
		const shapes = Object.values(SIGN_PATH).map(({ d }) => d);
		expect(new Set(shapes).size).toBe(shapes.length);
	});

	it.each(SIGNED)('keeps that of "%s" within its box', (predicate) => {
		const numbers = SIGN_PATH[predicate].d
			.match(/[A-Z][^A-Za-z]*/g)
			?.join(' ')
			.match(/\d+(\.\d+)?/g);
		expect(numbers?.every((one) => Number(one) <= 12)).toBe(true);
	});
});

describe('signs', () => {
	it('show forces, loss and denial once each, in the order of the table, whoever says so', () => {
		const signs = signsOf(
			accountsAfter(
				{ claimant: 'b', assertions: [{ predicate: 'advancing', holder: 'b' }, { predicate: 'fighting' }] },
				{ claimant: 'a', assertions: [{ predicate: 'present', holder: 'b' }] },
				{
					claimant: 'b',
					assertions: [
						{ predicate: 'present', holder: 'b' },
						{ predicate: 'lost', holder: 'a' },
					],
				},
			),
		);
		expect(signs).toEqual([
			{ predicate: 'lost', holder: 'a' },
			{ predicate: 'fighting' },
			{ predicate: 'present', holder: 'b' },
			{ predicate: 'advancing', holder: 'b' },
		]);
	});

	it('are none for ground that is held', () => {
		expect(signsOf(accountsAfter({ claimant: 'a', assertions: [{ holder: 'a' }] }))).toEqual([]);
	});

	it('stand at the place of which it was said, not at what borrows from it', () => {
		const said = { claimant: 'a', assertions: [{ predicate: 'fighting' as const, place: 't' }] };
		const other = { claimant: 'b', assertions: [{ predicate: 'lost' as const, holder: 'b' }] };
		expect(signsOf(accountsOn('t', said, other))).toEqual([{ predicate: 'fighting' }]);
		expect(signsOf(accountsOn('n', said, other))).toEqual([{ predicate: 'lost', holder: 'b' }]);
	});
});
