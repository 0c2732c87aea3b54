/** What does the page show? One state, changed by one reducer, mirrored to the address. */

import { type AccountChoice, BOTH, type Split } from '../domain/account-choice.ts';
import type { StatementId } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import { type Dataset, listDays } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { Panel } from '../panel/panel.ts';

/** Percent of the map's width. */
const MIDDLE = 50;

export interface View {
	readonly account: AccountChoice;
	/** Whose accounts lie left and right of the divider; then `account` is that of all. */
	readonly split: Split | null;
	/** Where the divider stands: percent of the map's width from the left; in the middle while there is none. */
	readonly divider: number;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
	/** The place whose card is open. */
	readonly place: PlaceId | null;
	/** The panel beside the map. */
	readonly panel: Panel | null;
	/** The passage that is chosen; its card stands in the panel. */
	readonly claim: StatementId | null;
	/** Another interpretation of the words that the map is drawn under, by id. */
	readonly interpretation: string | null;
	/** Which statements the list of claims shows. */
	readonly filter: StatementFilter;
	/** Which rows the table of districts shows; all, if null. */
	readonly comparison: ComparisonKind | null;
}

export type Action =
	| { readonly type: 'account'; readonly account: AccountChoice }
	| { readonly type: 'split'; readonly split: Split | null }
	/** The divider has come to rest. */
	| { readonly type: 'divider'; readonly percent: number }
	| { readonly type: 'day'; readonly day: Day }
	/** `isAlone`: there is room for a card or a panel, not for both. */
	| { readonly type: 'place'; readonly place: PlaceId | null; readonly isAlone: boolean }
	| { readonly type: 'panel'; readonly panel: Panel | null; readonly isAlone: boolean }
	/** A passage is chosen in a panel; the open card makes way, since it may hide what the passage lights. */
	| { readonly type: 'claim'; readonly claim: StatementId | null }
	/** A quote is looked up in the article, from the card of a place. */
	| { readonly type: 'read'; readonly claim: StatementId; readonly isAlone: boolean }
	| { readonly type: 'interpretation'; readonly interpretation: string | null }
	| { readonly type: 'filter'; readonly filter: StatementFilter }
	| { readonly type: 'comparison'; readonly comparison: ComparisonKind | null }
	/** The address changed from outside: Back, Forward. */
	| { readonly type: 'address'; readonly view: View };

export function reduceView(view: View, action: Action): View {
	switch (action.type) {
		case 'account':
			return { ...view, account: action.account, split: null, divider: MIDDLE };
		case 'split':
			return {
				...view,
				split: action.split,
				divider: action.split ? view.divider : MIDDLE,
				account: action.split ? BOTH : view.account,
			};
		case 'divider':
			// To tenths, as the address spells it.
			return view.split ? { ...view, divider: Math.round(action.percent * 10) / 10 } : view;
		case 'day':
			return { ...view, day: action.day };
		case 'place':
			if (action.place === null) return { ...view, place: null };
			return { ...view, place: action.place, claim: null, panel: action.isAlone ? null : view.panel };
		case 'panel':
			return {
				...view,
				panel: action.panel,
				// Its card stands in a panel.
				claim: action.panel ? view.claim : null,
				place: action.isAlone && action.panel ? null : view.place,
			};
		case 'claim':
			return action.claim
				? { ...view, claim: action.claim, panel: view.panel ?? 'article', place: null }
				: { ...view, claim: null };
		case 'read':
			return { ...view, claim: action.claim, panel: 'article', place: action.isAlone ? null : view.place };
		case 'interpretation':
			return { ...view, interpretation: action.interpretation };
		case 'filter':
			return { ...view, filter: action.filter };
		case 'comparison':
			return { ...view, comparison: action.comparison };
		case 'address':
			return action.view;
	}
}

/** All sides, so that none comes first, on the last day on which something was said (or else published). */
export function initialView(dataset: Dataset): View {
	const published = [...dataset.sources.values()].map((source) => source.published).sort();
	const day = listDays(dataset).at(-1) ?? published.at(-1);
	if (day === undefined) throw new Error('A dataset needs a source; the loader refuses one without');
	return {
		account: BOTH,
		split: null,
		divider: MIDDLE,
		day,
		place: null,
		panel: null,
		claim: null,
		interpretation: null,
		filter: {},
		comparison: null,
	};
}
