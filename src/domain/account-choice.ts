/** Whose account is shown: one party's, or all of them at once? */

import type { Account } from './account.ts';
import type { Dataset } from './dataset.ts';
import type { PlaceAccounts } from './day-accounts.ts';
import type { PartyId } from './party.ts';

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
export function shownAccounts({ accounts }: PlaceAccounts, choice: AccountChoice): readonly Account[] {
	return choice === BOTH ? accounts : accounts.filter(({ voice }) => voice === choice);
}
