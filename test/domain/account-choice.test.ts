import { expect, test } from 'vitest';
import { accountOf, BOTH, shownVoices } from '../../src/domain/account-choice.ts';
import { partyId, placeId } from '../build.ts';
import { MON, says, saysOf, toDay, toyDataset, toyGround } from './toy.ts';

test('all parties are shown side by side, in the order of the data, and no observer with them', () => {
	expect(shownVoices(BOTH, toyDataset([], ['b', 'a', 'c']))).toEqual(['b', 'a', 'c']);
});

test('one voice is shown alone, be it a party or an observer', () => {
	expect(shownVoices(partyId('b'), toyDataset([]))).toEqual(['b']);
	expect(shownVoices(partyId('o'), toyDataset([]))).toEqual(['o']);
});

test('in addresses, all of them are "both"', () => {
	expect(BOTH).toBe('both');
});

test('the account of a place is that of the voice asked for; of a voice that is not there it is an error', () => {
	const ground = toyGround([says('c1', MON, {}), saysOf('o', 'c2', MON, { place: 'n' })]);
	const on = ground.on(toDay(MON)).get(placeId('n'));
	if (!on) throw new Error('Nothing on n');
	expect(accountOf(on, partyId('a')).claims.map(({ id }) => id)).toEqual(['c1']);
	expect(accountOf(on, partyId('o')).claims.map(({ id }) => id)).toEqual(['c2']);
	expect(() => accountOf(on, partyId('z'))).toThrow('No account of n by "z"');
});
