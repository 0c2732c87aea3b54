import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AssertionTable } from '../../src/domain/assertion-table.ts';
import { findEffect } from '../../src/domain/clash.ts';
import {
	type Acting,
	detailOf,
	Effects,
	isOneOrigin,
	type Left,
	lenderOf,
	NOBODY,
} from '../../src/domain/effects.ts';
import { PORTIONS, PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import type { Reach } from '../../src/domain/reach.ts';
import { aClaim, anAssertion } from '../build.ts';
import { MON, TUE } from './toy.ts';

/** Words on a place, many of one kind: these differ in the place that lends them or the part that is meant, if at all. */
const anyReach: fc.Arbitrary<Reach> = fc
	.record({
		predicate: fc.oneof(
			{ weight: 8, arbitrary: fc.constant('holds' as const) },
			fc.constantFrom(...PREDICATES),
		),
		portion: fc.oneof({ weight: 4, arbitrary: fc.constant('part' as const) }, fc.constantFrom(...PORTIONS)),
		basis: fc.constantFrom('within' as const, 'inferred' as const),
		lent: fc.constantFrom(undefined, undefined, 'outwards' as const, 'inwards' as const),
		place: fc.constantFrom('t', 'h'),
		detail: fc.constantFrom(undefined, 'the mill', 'the bridge'),
	})
	.map(({ predicate, portion, basis, lent, place, detail }) => {
		const { portions } = TRAITS[predicate];
		const said = { predicate, place, ...(portions.length > 0 && { portion }), ...(detail && { detail }) };
		const assertion = anAssertion(said);
		return { claim: aClaim({}), assertion, basis, hasException: false, lent, portion: assertion.portion };
	});

test('what later words make of earlier ones is what the rule says, whatever was asked before', () => {
	fc.assert(
		fc.property(fc.array(anyReach, { minLength: 4, maxLength: 12 }), (reaches) => {
			const table = new AssertionTable();
			const effects = new Effects(table);
			const heard = (reach: Reach, said: string): Acting & Left => {
				const assertion = table.add({ ...aClaim({ said }), assertions: [reach.assertion] });
				const kind = table.kinds.of({ ...reach.assertion, ...reach, holder: reach.assertion.holder });
				return {
					assertion,
					kind,
					actingKind: kind,
					first: table.firstDayOf(assertion),
					last: table.lastDayOf(assertion),
					lender: lenderOf(assertion, kind, table),
					detail: detailOf(assertion, kind, table),
				};
			};
			const wordsOf = ({ assertion, kind }: Left) => table.toReach(assertion, kind);
			for (const one of reaches)
				for (const other of reaches) {
					const [later, earlier] = [heard(one, TUE), heard(other, MON)];
					expect(effects.find(later, earlier)).toEqual(findEffect(wordsOf(later), wordsOf(earlier)));
				}
		}),
	);
});

test('words that are lent go by who lends them, all others by the part they mean', () => {
	const lent = { lender: 1, detail: 0 };
	const own = { lender: NOBODY, detail: 1 };
	expect(isOneOrigin(lent, { ...lent, detail: 5 })).toBe(true);
	expect(isOneOrigin(lent, { ...lent, lender: 2 })).toBe(false);
	expect(isOneOrigin(own, { ...own })).toBe(true);
	expect(isOneOrigin(own, { ...own, detail: 2 })).toBe(false);
	expect(isOneOrigin(lent, { ...own, detail: 0 })).toBe(true);
	expect(isOneOrigin(lent, own)).toBe(false);
});
