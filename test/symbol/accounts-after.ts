/** What do the parties say of a toy place once these claims, all of one day, are made? */

import type { Account } from '../../src/domain/account.ts';
import { placeId } from '../build.ts';
import { type AssertionParts, SUN, saysOf, toDay, toyGround } from '../domain/toy.ts';

export interface Said {
	readonly claimant: string;
	readonly assertions: readonly AssertionParts[];
}

/** The accounts of parties a and b on district n. */
export function accountsAfter(...said: readonly Said[]): readonly Account[] {
	return accountsOn('n', ...said);
}

/** Their accounts on a place of the toy ground. */
export function accountsOn(place: string, ...said: readonly Said[]): readonly Account[] {
	const claims = said.map(({ claimant, assertions }, i) => saysOf(claimant, `c${i + 1}`, SUN, ...assertions));
	return toyGround(claims, ['a', 'b']).placeOn(placeId(place), toDay(SUN)).accounts;
}
