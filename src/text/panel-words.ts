/** Which words does a language need for panels and cards, beyond those of the first view? How claims bear on ground: by which steps, how far, what became of them, and what if they were taken otherwise; and what heads the article and the list of claims. */

import type { ClashingWords } from '../domain/clash-pair.ts';
import type { Day } from '../domain/day.ts';
import type { Step } from '../domain/derivation.ts';
import type { Extent, Fate } from '../domain/outcome.ts';
import type { PlaceId } from '../domain/place.ts';
import type { StatementOrder } from '../domain/statement-order.ts';
import type { Catalogue, CitationWords } from './catalogue.ts';
import type { Naming, VoiceWords } from './naming.ts';

/** Words of the first view that a citation has, too. */
export type CitingText = Pick<
	Catalogue,
	'appName' | 'asSaidBy' | 'notVerified' | 'provenance' | 'speakerAndRole' | 'words'
>;

export interface PanelWords {
	/** Label of the choice how the list of claims is ordered. */
	readonly order: string;
	readonly orders: Readonly<Record<StatementOrder, string>>;
	readonly noneFit: string;
	/** How many of the passages listed are by the party whose account alone the map shows. */
	listedOf(voice: VoiceWords, count: number): string;
	readonly listOnlyThese: string;
	/** The same where no others are listed. */
	listedOnly(voice: VoiceWords): string;
	readonly listAll: string;

	/** A quote with all that a reader needs to find it again, but for the links, which follow on lines of their own. */
	citation(words: CitationWords, names: Naming, text: CitingText): string;

	/** Folds notes, other interpretations, steps and doubts. */
	readonly howRead: string;
	/** Heads passages on a place that no account takes up. */
	readonly otherPassages: string;
	/** Before the places inside a district that are spoken of. */
	readonly placesInside: string;
	readonly noArticle: string;
	readonly articleKey: string;
	/** How accounts of observers stand to those of the sides. */
	readonly observerNote: string;
	noPassages(place: string): string;
	/** Some passage speaks of the place, but none by that day. */
	noPassagesYet(place: string, day: Day, names: Naming): string;
	/** One step of the way from claims to an account, one sentence. */
	step(step: Step, place: PlaceId, names: Naming): string;
	nothingBears(voice: VoiceWords, place: string): string;
	/** Why accounts of two parties contradict each other: what each says that clashes, and in which claims. */
	clash(one: ClashingWords, other: ClashingWords, names: Naming): string;

	/** Heads what a claim asserts. */
	readonly asserts: string;
	/** How far an assertion reaches beyond its own place. `reached`: the districts, if it reaches more than one. */
	extent(extent: Extent, place: string, reached: readonly string[]): string;
	/** What became of an assertion. @param isOnly true if the same became of it everywhere, so that the places need not be told. */
	fate(fate: Fate, isOnly: boolean, day: Day, names: Naming): string;
	notYetSaid(day: Day, names: Naming): string;

	/** Claims whose other interpretations hang together. */
	readTogether(ids: readonly string[]): string;
	readonly wouldAssert: string;
	wouldChange(day: Day, names: Naming): string;
	wouldNotChange(day: Day, names: Naming): string;
	readonly showInterpretation: string;
}
