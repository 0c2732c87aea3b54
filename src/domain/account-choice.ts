/** Whose account is shown: one party's, or all of them at once? */

import type { Account } from './account.ts';
import type { Dataset } from './dataset.ts';
import type { PartyId } from './party.ts';
import type { PlaceReading } from './reading.ts';

/** Reserved: no party may have this id. */
export const BOTH = 'both';

export type AccountChoice = PartyId | typeof BOTH;

/** Two parties' accounts on one map: the first to the left of its divider, the second to the right. */
export type Split = readonly [left: PartyId, right: PartyId];

/** Whose accounts are shown, in the order in which they are. */
export function shownParties(
	{ account, split }: { readonly account: AccountChoice; readonly split: Split | null },
	{ parties }: Pick<Dataset, 'parties'>,
): readonly PartyId[] {
	return split ?? (account === BOTH ? parties.map(({ id }) => id) : [account]);
}

/** The accounts to draw, in party order. */
export function shownAccounts(reading: PlaceReading, choice: AccountChoice): readonly Account[] {
	return choice === BOTH ? reading.accounts : reading.accounts.filter((account) => account.party === choice);
}
