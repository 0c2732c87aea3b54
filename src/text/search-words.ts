/** Which words does a language need for what a search finds? */

import type { FoundKind } from '../domain/search.ts';

export interface SearchWords {
	/** Kinds of what a search finds, each with how many, as a heading. */
	readonly found: Readonly<Record<FoundKind, (count: number) => string>>;
	/** How many of each kind a search has found, or that it has found nothing. */
	foundInAll(counts: Readonly<Record<FoundKind, number>>): string;
	/** How often the texts of the sources name a place. */
	timesNamed(count: number): string;
	claimCount(count: number): string;
	/** Leads to the list of claims, filtered by the words sought. */
	readonly listFound: string;
}
