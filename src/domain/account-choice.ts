/** Whose account is shown: one voice's, or that of every party? */

import type { Account } from './account.ts';
import type { Dataset } from './dataset.ts';
import type { PlaceAccounts } from './day-accounts.ts';
import type { VoiceId } from './observer.ts';

/** Reserved: nobody may have this id. */
export const BOTH = 'both';

export type AccountChoice = VoiceId | typeof BOTH;

/** Each has a map of its own, in this order: an observer only when it is chosen, since it is no side. */
export function shownVoices(
	account: AccountChoice,
	{ parties }: Pick<Dataset, 'parties'>,
): readonly VoiceId[] {
	return account === BOTH ? parties.map(({ id }) => id) : [account];
}

/** What a voice says of a place. @throws if nobody has that id. */
export function accountOf({ place, accounts, observed }: PlaceAccounts, voice: VoiceId): Account {
	const isIts = (one: Account) => one.voice === voice;
	const account = accounts.find(isIts) ?? observed.find(isIts);
	if (!account) throw new Error(`No account of ${place} by "${voice}"`);
	return account;
}
