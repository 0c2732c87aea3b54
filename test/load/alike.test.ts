import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PORTIONS, PREDICATES } from '../../src/domain/predicate.ts';
import type { Outline } from '../../src/load/outline.ts';
import { claimSchema } from '../../src/load/schema/statement.ts';

const PLACES = ['n', 'e', 'p'];

const outline: Outline = {
	colouredLevel: 'district',
	scope: ['n', 'e'],
	parties: ['a', 'b'],
	observers: ['o'],
	places: new Map(
		PLACES.map((id) => [id, { level: id === 'p' ? 'province' : 'district', parent: id === 'p' ? '' : 'p' }]),
	),
	placeIds: PLACES,
	boundaries: ['n', 'e'],
	sources: ['paper'],
	claims: [],
	context: [],
};

const often = <T>(...values: readonly T[]) => fc.constantFrom(...values, ...values);

/** Sound or not: with what it must not have, or without what it must. */
const anyAssertion = fc.record(
	{
		predicate: fc.constantFrom(...PREDICATES),
		holder: often('a', 'b', 'o'),
		place: often(...PLACES, 'nowhere'),
		portion: often<unknown>(...PORTIONS, 7),
		except: fc.subarray(['n', 'e']),
		reachesDistricts: fc.boolean(),
		inferred: fc.boolean(),
		detail: fc.constant('a part'),
	},
	{ requiredKeys: ['predicate', 'place'] },
);

/** Of few kinds, so that many are alike but for one thing. */
const soundAssertion = fc.record({
	predicate: fc.constantFrom('holds', 'lost'),
	holder: fc.constantFrom('a', 'b'),
	place: fc.constantFrom('n', 'p'),
	portion: fc.constantFrom('whole', 'most'),
	inferred: fc.boolean(),
});

const reaching = soundAssertion.chain((one) =>
	fc.boolean().map((reachesDistricts) => ({ ...one, place: 'p', reachesDistricts })),
);

const anyClaim = fc.record({
	id: fc.constant('c1'),
	source: fc.constant('paper'),
	exact: fc.constant('Words'),
	claimant: fc.constant('a'),
	speaker: fc.constant('A speaker'),
	channel: fc.constant('statement'),
	words: fc.constant('own'),
	said: often<unknown>('2021-01-03', '2021-01', '../2021-01-03', '2021-01-02', '2021-13', 2021),
	assertions: fc.oneof(
		fc.array(anyAssertion, { maxLength: 2 }),
		fc.tuple(soundAssertion),
		fc.tuple(reaching),
	),
});

test('what is read of a claim does not depend on the claims that were read before it', () => {
	fc.assert(
		fc.property(fc.array(anyClaim, { minLength: 2, maxLength: 30 }), (claims) => {
			const schema = claimSchema(outline);
			for (const claim of claims) {
				const [together, alone] = [v.safeParse(schema, claim), v.safeParse(claimSchema(outline), claim)];
				expect([together.output, together.success]).toEqual([alone.output, alone.success]);
				expect(together.issues?.map(({ message }) => message)).toEqual(
					alone.issues?.map(({ message }) => message),
				);
			}
		}),
	);
});
