/** What does the page show? One state, changed by one reducer, mirrored to the address. */

import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import { type Dataset, listDays } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';

export interface View {
	readonly account: AccountChoice;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
	/** The place whose card is open. */
	readonly place: PlaceId | null;
}

export type Action =
	| { readonly type: 'account'; readonly account: AccountChoice }
	| { readonly type: 'day'; readonly day: Day }
	| { readonly type: 'place'; readonly place: PlaceId | null }
	/** The address changed from outside: Back, Forward. */
	| { readonly type: 'address'; readonly view: View };

export function reduceView(view: View, action: Action): View {
	switch (action.type) {
		case 'account':
			return { ...view, account: action.account };
		case 'day':
			return { ...view, day: action.day };
		case 'place':
			return { ...view, place: action.place };
		case 'address':
			return action.view;
	}
}

/** All sides, so that none comes first, on the last day on which something was said (or else published). */
export function initialView(dataset: Dataset): View {
	const published = [...dataset.sources.values()].map((source) => source.published).sort();
	const day = listDays(dataset).at(-1) ?? published.at(-1);
	if (day === undefined) throw new Error('A dataset needs a source; the loader refuses one without');
	return { account: BOTH, day, place: null };
}
