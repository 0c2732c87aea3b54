/** How does what the page shows begin, and change? By one reducer; it is mirrored to the address. */

import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import type { StatementId } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import { type Dataset, listDays } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { NO_PANEL, type PanelChoice } from '../panel/panel.ts';
import type { View } from '../panel/view.ts';

export type Action =
	| { readonly type: 'account'; readonly account: AccountChoice }
	| { readonly type: 'day'; readonly day: Day }
	/** A place's card is opened before whatever panel there is, or closed. */
	| { readonly type: 'place'; readonly place: PlaceId | null }
	| { readonly type: 'panel'; readonly panel: PanelChoice }
	/** A passage is chosen in a panel. */
	| { readonly type: 'claim'; readonly claim: StatementId | null }
	/** A quote is looked up in the article. */
	| { readonly type: 'read'; readonly claim: StatementId }
	| { readonly type: 'interpretation'; readonly interpretation: string | null }
	| { readonly type: 'filter'; readonly filter: StatementFilter }
	/** The claims are listed that fit, in their panel. */
	| { readonly type: 'list'; readonly filter: StatementFilter }
	| { readonly type: 'comparison'; readonly comparison: ComparisonKind | null }
	/** The address changed from outside: Back, Forward. */
	| { readonly type: 'address'; readonly view: View };

export function reduceView(view: View, action: Action): View {
	switch (action.type) {
		case 'account':
			return { ...view, account: action.account };
		case 'day':
			return { ...view, day: action.day };
		case 'place':
			return action.place ? { ...view, place: action.place, claim: null } : { ...view, place: null };
		case 'panel':
			// The card of a passage stands in a panel.
			return {
				...view,
				panel: action.panel,
				place: null,
				claim: hasPassages(action.panel) ? view.claim : null,
			};
		case 'claim':
			return action.claim
				? {
						...view,
						claim: action.claim,
						panel: hasPassages(view.panel) ? view.panel : 'article',
						place: null,
					}
				: { ...view, claim: null };
		case 'read':
			return { ...view, claim: action.claim, panel: 'article', place: null };
		case 'interpretation':
			return { ...view, interpretation: action.interpretation };
		case 'filter':
			return { ...view, filter: action.filter };
		case 'list':
			return { ...view, filter: action.filter, panel: 'claims', place: null };
		case 'comparison':
			return { ...view, comparison: action.comparison };
		case 'address':
			return action.view;
	}
}

/** Whether the card of a passage can stand beneath it. */
export function hasPassages(panel: PanelChoice): boolean {
	return panel !== null && panel !== NO_PANEL && panel !== 'overview';
}

/** All sides, so that none comes first, on the last day on which something was said (or else published). */
export function initialView(dataset: Dataset): View {
	const published = [...dataset.sources.values()].map((source) => source.published).sort();
	const day = listDays(dataset).at(-1) ?? published.at(-1);
	if (day === undefined) throw new Error('A dataset needs a source; the loader refuses one without');
	return {
		account: BOTH,
		day,
		place: null,
		panel: null,
		claim: null,
		interpretation: null,
		filter: {},
		comparison: null,
	};
}
