/** What can a panel, a card or the map ask of the page? */

import { createContext, useContext } from 'react';
import type { AccountChoice } from '../domain/account-choice.ts';
import type { StatementId } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import type { FoundWords } from '../domain/search.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { Pointed } from './light.ts';
import type { PanelChoice } from './panel.ts';

/** A passage that was looked up from a card, or words that a search found; looked up again, it is another object. */
export type LookedUp = { readonly claim: StatementId } | { readonly words: FoundWords };

export interface Actions {
	chooseAccount(account: AccountChoice): void;
	chooseDay(day: Day): void;
	choosePanel(panel: PanelChoice): void;
	/** Opens a place's card, or closes the open one. */
	choosePlace(place: PlaceId | null): void;
	/** Opens a passage's card in the panel and shows its places, or closes it. */
	chooseClaim(claim: StatementId | null): void;
	/** Scrolls the article to a passage. */
	read(claim: StatementId): void;
	/** Scrolls the article to words that a search found; no passage is chosen then. */
	readAt(words: FoundWords): void;
	/** Which statements the list of claims shows; it need not be open. */
	filterClaims(filter: StatementFilter): void;
	/** Opens the list of claims with those that fit. */
	listClaims(filter: StatementFilter): void;
	/** Which rows the table of districts shows; all, if null. */
	filterDistricts(comparison: ComparisonKind | null): void;
	/** Lights what belongs to a place or passage while the pointer or focus is on it. */
	point(at: Pointed | null): void;
	/** Draws the ground under another interpretation of the words, or the usual one. @param id of the interpretation. */
	showInterpretation(id: string | null): void;
	/** The address that restores what is seen now, for others; null where the dataset is on this device alone. */
	link(): string | null;
	/** The address of the first view of this dataset. */
	firstView(): string;
	/** The address of a passage in the article, where the article has no room here and opens in a page of its own. */
	readonly addressOf: ((claim: StatementId) => string | null) | null;
}

export const ActionsContext = createContext<Actions | null>(null);

/** @throws outside `<ActionsContext>`, which the page provides. */
export function useActions(): Actions {
	const actions = useContext(ActionsContext);
	if (!actions) throw new Error('useActions() may be used only within <ActionsContext>');
	return actions;
}
