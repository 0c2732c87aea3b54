/** Which words does a language have to supply? Whole sentences, never fragments to be joined. */

import type { Basis } from '../domain/bearing.ts';
import type { Channel, Portion, Predicate } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';

/** A party's names in the catalogue's language. */
export interface PartyWords {
	/** With its article: "the NRF". */
	readonly inSentence: string;
	/** "NRF". */
	readonly short: string;
}

/** What an account says, with names instead of ids. */
export interface AccountWords {
	readonly party: PartyWords;
	readonly kind: Predicate | 'mixed' | 'silent';
	readonly place: string;
	readonly holder?: PartyWords;
	readonly portion?: Portion;
	readonly basis?: Basis;
	/** The places through whose naming it reaches this one. */
	readonly through: readonly string[];
	readonly carriedFrom?: Day;
}

export interface SummaryWords {
	readonly party: PartyWords;
	readonly groups: readonly {
		readonly predicate: Predicate;
		readonly holder: PartyWords;
		readonly items: readonly {
			readonly place: string;
			readonly extent: 'itself' | 'districts' | 'other-districts';
			readonly portion: Portion;
			readonly carriedFrom?: Day;
		}[];
	}[];
	readonly mixed: readonly string[];
}

export interface Catalogue {
	/** BCP 47 tag of the interface language. */
	readonly lang: string;
	/** "Monday 6 September 2021". */
	longDay(day: Day): string;
	/** "6 September". */
	shortDay(day: Day): string;

	readonly appName: string;
	readonly promise: string;
	summary(words: SummaryWords): string;

	readonly whoseAccount: string;
	bothSides(partyCount: number): string;
	readonly day: string;
	asSaidBy(day: Day): string;
	readonly previousDay: string;
	readonly nextDay: string;
	readonly play: string;
	readonly pause: string;
	/** A tick of the day control. */
	claimsOnDay(party: PartyWords, count: number, day: Day): string;

	readonly map: string;
	/** One party's account of a place, a whole sentence. */
	account(words: AccountWords): string;
	/** The same for a label under a place's name, as short as can be. */
	accountLabel(words: AccountWords): string;
	/** How the accounts relate, as a sentence and as a label of one to three words. */
	readonly comparison: Readonly<Record<ComparisonKind, string>>;
	readonly comparisonLabel: Readonly<Record<ComparisonKind, string>>;
	/** Accessible name of a district's button: place, then what the map shows. */
	placeButton(place: string, sentences: readonly string[]): string;
	/** A sign as a sentence. */
	sign(predicate: 'denies' | 'present' | 'advancing', holder: PartyWords): string;

	/** Whose words a quote prints, where they are not the speaker's own. */
	readonly words: Readonly<Record<'own' | 'partly-own' | 'reported' | 'publisher', string>>;
	notVerified(publisher: string): string;
	speakerAndRole(speaker: string, role: string | undefined): string;
	/** Channel, day and publisher of a quote: "tweet, Monday 6 September 2021, printed by CNN". */
	provenance(channel: Channel, said: Day | undefined, publisher: string): string;
	readonly earlier: string;
	readonly alsoSaid: string;
	readonly alsoReported: string;
	/** What another careful reader could take the words to say. */
	otherReading(note: string): string;
	readonly close: string;
	readonly doubts: string;
	noPassages(place: string): string;
	meant(place: string, reason: string): string;

	readonly legend: string;
	readonly legendHolder: string;
	readonly legendPortion: Readonly<Record<Portion, string>>;
	readonly legendLanes: string;
	readonly legendInferred: string;
	readonly legendSilent: string;
	readonly legendNamed: string;
	readonly legendInherited: string;
	readonly legendSurroundings: string;
	readonly legendAxis: string;
	readonly legendSigns: Readonly<Record<'denies' | 'present' | 'advancing', string>>;
	readonly legendMore: string;
	readonly legendRules: readonly string[];
	readonly legendColours: string;

	/** Accessible name of a point: "Kabul, city". */
	pointButton(place: string, level: string): string;
	/** A kind of place as data names it; the word itself where the catalogue has none. */
	level(level: string): string;
	within(level: string, parents: readonly string[]): string;

	readonly tilesFailed: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly inset: string;
	passLabel(name: string, elevationM: number | undefined): string;

	readonly loading: string;
	readonly datasetProblems: string;
	problemCount(count: number): string;
	readonly tryAgain: string;
	/** An address value that is not known; the default is shown instead. */
	unknownInAddress(name: string, value: string): string;
	readonly dismiss: string;

	readonly sources: string;
	publishedOn(day: Day): string;
}
