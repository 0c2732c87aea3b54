/** What does the page show? One state, from which panels and maps are drawn. */

import type { AccountChoice } from '../domain/account-choice.ts';
import type { StatementId } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { PanelChoice } from './panel.ts';

export interface View {
	readonly account: AccountChoice;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
	/** The place whose card is open. */
	readonly place: PlaceId | null;
	readonly panel: PanelChoice;
	/** The passage that is chosen; its card stands in the panel. */
	readonly claim: StatementId | null;
	/** Another interpretation of the words that the maps are drawn under, by id. */
	readonly interpretation: string | null;
	/** Which statements the list of claims shows. */
	readonly filter: StatementFilter;
	/** Which rows the table of districts shows; all, if null. */
	readonly comparison: ComparisonKind | null;
}
