import { describe, expect, it } from 'vitest';
import { BOTH } from '../../src/domain/account-choice.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { aDataset, aParty, aPlace, partyId } from '../build.ts';
import { SUN, saysOf, toDay } from '../domain/toy.ts';

const PLACES = [
	aPlace({ id: 'p', level: 'province', labelAt: [0, 0] }),
	aPlace({ id: 'n', parent: 'p' }),
	aPlace({ id: 't', level: 'town', parent: 'n', point: { position: [0, 0], certainty: 'certain' } }),
	aPlace({ id: 'x', level: 'crossing', parent: 'p', point: { position: [0, 0], certainty: 'certain' } }),
];

function show(claims: readonly Claim[], choices: Parameters<typeof showPlaces>[1] = [BOTH]) {
	const parties = ['a', 'b', 'c'].map((id) => aParty(id));
	const ground = new Ground(aDataset({ places: PLACES, scope: ['n'], parties, claims }));
	return showPlaces(ground.on(toDay(SUN)), choices, ground);
}

describe('what a map shows', () => {
	it('is districts, dots, and around them labels; what has room for no label is a dot there, too', () => {
		const { districts, dots, around } = show([
			saysOf('a', 'c1', SUN, { place: 'p' }, { place: 't' }, { place: 'x' }),
		]);
		expect([districts, dots, around].map((list) => list.map(({ place }) => place))).toEqual([
			['n'],
			['t', 'x'],
			['p'],
		]);
	});

	it('compares two of three parties with each other alone, also inside a district', () => {
		const claims = [
			saysOf('a', 'c1', SUN, { place: 't' }),
			saysOf('c', 'c2', SUN, { place: 't', holder: 'c' }),
		];
		const relation = (...choices: readonly string[]) =>
			show(claims, choices.map(partyId)).districts.map(({ comparison: { kind, inside } }) => ({
				kind,
				inside,
			}));
		expect(relation('a', 'c')).toEqual([{ kind: 'partly-contradict', inside: ['t'] }]);
		expect(relation('a', 'b')).toEqual([{ kind: 'one-sided', inside: [] }]);
	});
});
