/** Which words does a language have to supply? Whole sentences, never fragments to be joined. */

import type { Basis, Overtaking } from '../domain/bearing.ts';
import type { Channel, Portion, Predicate } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { Precedence } from '../domain/derivation.ts';
import type { Extent } from '../domain/outcome.ts';
import type { AboutWords } from './about-words.ts';

/** A party's names in the catalogue's language. */
export interface PartyWords {
	/** With its article: "the NRF". */
	readonly inSentence: string;
	/** "NRF". */
	readonly short: string;
}

/** One thing that an account says, with names instead of ids. */
export interface SayingWords {
	readonly kind: Predicate | 'mixed' | 'silent';
	readonly holder?: PartyWords;
	readonly portion?: Portion;
	/** The words name no holder. */
	readonly isInferred?: boolean;
}

/** What an account says of a place. */
export interface AccountWords extends SayingWords {
	readonly party: PartyWords;
	readonly place: string;
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
			readonly isInferred?: boolean;
			readonly carriedFrom?: Day;
		}[];
	}[];
	readonly mixed: readonly string[];
}

/** Who said something and when; `id` is that of the claim. */
export interface ClaimWords {
	readonly id: string;
	readonly speaker: string;
	readonly party: PartyWords;
	readonly said: Day;
}

export interface AssertionWords {
	readonly predicate: Predicate;
	readonly holder: PartyWords;
	readonly place: string;
	readonly portion: Portion;
	readonly except: readonly string[];
	readonly isInferred?: boolean;
	/** Which part, in the words of the source. */
	readonly detail?: string;
}

/** What became of an assertion. */
export interface FateWords {
	/** Where; empty if the same became of it everywhere. */
	readonly places: readonly string[];
	readonly day: Day;
	readonly cuts: readonly { readonly by: ClaimWords; readonly to: Portion }[];
	readonly overtaken?: { readonly by: ClaimWords; readonly because: Overtaking };
}

/** One step from claims to the account of `place`. */
export type StepWords = { readonly place: string } & (
	| {
			readonly kind: 'says';
			readonly claim: ClaimWords;
			readonly assertion: AssertionWords;
			readonly basis: Basis;
			/** False if the claim names ground around the place. */
			readonly isNamed: boolean;
	  }
	| { readonly kind: 'excepts'; readonly except: readonly string[] }
	| { readonly kind: 'cut'; readonly by: ClaimWords; readonly to: Portion }
	| { readonly kind: 'overtaken'; readonly by: ClaimWords; readonly because: Overtaking }
	| { readonly kind: 'stands'; readonly day: Day }
	| {
			readonly kind: 'passes';
			readonly claim: ClaimWords;
			readonly assertion: AssertionWords;
			readonly because: 'excepted' | Exclude<Extent, 'district'>;
	  }
	| { readonly kind: 'clashes'; readonly one: SaidWords; readonly other: SaidWords }
	| {
			readonly kind: 'leads';
			readonly claim: ClaimWords;
			readonly over: ClaimWords;
			readonly by: Precedence;
	  }
);

export interface SaidWords {
	readonly claim: ClaimWords;
	readonly assertion: AssertionWords;
}

/** What a party says in one or more claims. */
export interface ClashWords {
	readonly party: PartyWords;
	readonly ids: readonly string[];
	readonly assertion: AssertionWords;
}

/** Accounts of one party that went from one headline to another. */
export interface ChangeWords {
	readonly party: PartyWords;
	readonly places: readonly string[];
	/** The headlines; alike if only what stands beside them differs. */
	readonly before: SayingWords;
	readonly after: SayingWords;
	/** What stands beside the headline after and did not before, and the other way round. */
	readonly added: readonly SayingWords[];
	readonly dropped: readonly SayingWords[];
}

/** From which state of which dataset something is cited. */
export interface CitedData {
	/** The title of the dataset. */
	readonly dataset: string;
	readonly version: string;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
}

/** A quote to be cited. */
export interface CitationWords extends CitedData {
	readonly id: string;
	/** As it stands in the source, to the letter. */
	readonly exact: string;
	/** Absent where nobody's spokesman speaks. */
	readonly claim?: {
		readonly speaker: string;
		readonly role: string | undefined;
		readonly party: PartyWords;
		readonly said: Day;
	};
	readonly channel: Channel;
	readonly words: keyof Catalogue['words'];
	readonly isUnverified: boolean;
	readonly publisher: string;
	/** Of the source. */
	readonly title: string;
	readonly published: Day;
}

/** The map to be cited. */
export interface MapCitationWords extends CitedData {
	/** Whose accounts it shows; where it is split, the left one first. */
	readonly parties: readonly PartyWords[];
	readonly publishers: readonly string[];
	/** Claims that it shows another reading of. */
	readonly otherReadings: readonly string[];
}

/** What a reader sends to tell of an error. */
export interface ReportWords extends Pick<CitedData, 'dataset' | 'version'> {
	/** Absent if it concerns the whole map. */
	readonly passage?: { readonly id: string; readonly exact: string };
	readonly link: string;
}

/** What the page copies for its readers. */
export type Copied = 'link' | 'snippet' | 'citation' | 'report';

export interface Catalogue {
	/** BCP 47 tag of the interface language. */
	readonly lang: string;
	/** Which way it is written. */
	readonly dir: 'ltr' | 'rtl';
	/** "Monday 6 September 2021". */
	longDay(day: Day): string;
	/** "6 September". */
	shortDay(day: Day): string;

	readonly appName: string;
	readonly promise: string;
	/** Leads to what the page says of itself. */
	readonly about: string;
	/** The words of it, which are fetched when asked for; rejects if they cannot be. */
	aboutWords(): Promise<AboutWords>;
	summary(words: SummaryWords): string;
	/** Where there is no room for the summaries: to see all of them, and only their beginning again. */
	readonly showInFull: string;
	readonly showLess: string;

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
	/** Whose accounts the map shows, and of which day. */
	shownNow(parties: readonly PartyWords[], day: Day): string;
	readonly skipToMap: string;
	readonly skipToPanels: string;
	/** From a chosen passage to its card. */
	readonly skipToCard: string;
	/** One party's account of a place, a whole sentence. */
	account(words: AccountWords): string;
	/** The same for a label under a place's name, as short as can be. */
	accountLabel(words: SayingWords): string;
	/** How the accounts relate, as a sentence and as a label of one to three words. */
	readonly comparison: Readonly<Record<ComparisonKind, string>>;
	readonly comparisonLabel: Readonly<Record<ComparisonKind, string>>;
	/** Accessible name of a district's button: place, then what the map shows. */
	placeButton(place: string, sentences: readonly string[]): string;
	/** One thing that an account says of its place, for a cell of the table: "All held by the NRF". */
	saying(words: SayingWords): string;
	lastSaid(day: Day): string;
	/** What an account rests on, for a line beneath its label; empty if nothing needs saying. */
	accountNote(words: AccountWords): string;
	/** What a party says beside its account of a place; on the map, its signs. A whole sentence. */
	besides(party: PartyWords, sayings: readonly SayingWords[]): string;

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
	/** Some passage speaks of the place, but none by that day. */
	noPassagesYet(place: string, day: Day): string;
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
	/** A place told apart from another of the same name: "Bazarak (town)". */
	nameAndLevel(name: string, level: string): string;
	/** Heads a list of places that the map shows without accounts. */
	readonly alsoOnMap: string;

	readonly why: string;
	/** One step of the way from claims to an account, one sentence. */
	step(words: StepWords): string;
	nothingBears(party: PartyWords, place: string): string;
	readonly whereTheyClash: string;
	/** Why accounts of two parties contradict each other: what each says that clashes, and in which claims. */
	clash(one: ClashWords, other: ClashWords): string;

	/** What a claim asserts, a whole sentence. */
	assertion(words: AssertionWords): string;
	readonly asserts: string;
	readonly assertsNothing: string;
	/** How far an assertion reaches beyond its own place. `reached`: the districts, if it reaches more than one. */
	extent(extent: Extent, place: string, reached: readonly string[]): string;
	fate(words: FateWords): string;
	notYetSaid(day: Day): string;
	readonly isContext: string;
	readonly reachesNoDistrict: string;
	/** Accessible name of a passage's mark: "c12, claim by Nazary, NRF". */
	passage(id: string, claim: ClaimWords | undefined): string;

	/** What would come of another reading of the words. */
	/** Claims whose other readings hang together. */
	readTogether(ids: readonly string[]): string;
	readonly wouldAssert: string;
	wouldChange(day: Day): string;
	wouldNotChange(day: Day): string;
	readonly showReading: string;
	shownReading(ids: readonly string[]): string;
	readonly leaveReading: string;

	change(words: ChangeWords): string;
	changesSince(day: Day, count: number): string;

	readonly split: string;
	readonly divider: string;
	dividerValue(left: PartyWords, right: PartyWords, percent: number): string;
	readonly leftSide: string;
	readonly rightSide: string;
	accountOf(party: PartyWords): string;

	readonly panels: string;
	readonly panel: Readonly<Record<'districts' | 'article' | 'claims', string>>;
	readonly closePanel: string;
	readonly panelFailed: string;
	/** A part of the page threw while it was drawn. */
	readonly partFailed: string;

	readonly source: string;
	readonly readInArticle: string;
	readonly showOnMap: string;
	whichPlace(toponym: string): string;
	readonly notChecked: string;
	readonly noArticle: string;
	readonly articleKey: string;

	readonly place: string;
	readonly comparisonHeading: string;
	readonly claimsHeading: string;
	readonly filter: string;
	readonly any: string;
	readonly clearFilters: string;
	readonly searchWords: string;
	readonly party: string;
	readonly contextOnly: string;
	readonly speaker: string;
	readonly channelHeading: string;
	channel(channel: Channel): string;
	readonly predicateHeading: string;
	readonly predicate: Readonly<Record<Predicate, string>>;
	readonly saidOn: string;
	/** A count by itself, in the numerals of the language. */
	number(count: number): string;
	shown(count: number, total: number): string;
	showMore(count: number): string;
	readonly noneFit: string;

	readonly tilesFailed: string;
	/** A length in metres, in kilometres from 1,000 on: "20 km". */
	distance(metres: number): string;
	/**
	 * Of a newer version of the page: it is stored and waits; it could not be stored; the site does not answer with the
	 * page, and what is stored is all there is.
	 */
	readonly versionNews: Readonly<Record<'ready' | 'not-kept' | 'kept-only', string>>;
	/** Label of the button that shows the stored newer version. */
	readonly reload: string;
	/** Label of the button that shows the one that could not be stored. */
	readonly showFromNetwork: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly inset: string;
	passLabel(name: string, elevationM: number | undefined): string;

	/** Label of the choice of language. */
	readonly language: string;
	readonly languageFailed: string;
	/** Without its style the page shows no map. */
	readonly styleFailed: string;
	readonly loading: string;
	/** All that the page says where no script runs. */
	readonly needsScript: string;
	/** Said of the page itself, where what draws it does not come. */
	readonly notLoaded: string;
	readonly datasetProblems: string;
	problemCount(count: number): string;
	/** The page threw while it was drawn. */
	readonly pageFailed: string;
	/** Said of what is still on its way after a while. */
	readonly takesLong: string;
	readonly tryAgain: string;
	/** Leads to the page as it is without a view in its address. */
	readonly firstView: string;
	/** An address value that is not known; the default is shown instead. */
	unknownInAddress(name: string, value: string): string;
	/** The same of several; the values follow as a list. */
	unknownValues(count: number): string;
	readonly dismiss: string;

	/** Heads the list of files that the data can be saved as. */
	readonly takeData: string;
	readonly formats: Readonly<
		Record<'accounts' | 'globe' | 'accountsByDay' | 'claims' | 'annotations' | 'gazetteer', string>
	>;
	/** The present view of the map, among the files. */
	readonly picture: string;
	readonly pictureFailed: string;
	/** Which data this is. */
	datasetVersion(dataset: string, version: string): string;
	/** Heads the credits of outlines and lines. */
	readonly baseMap: string;
	readonly sources: string;
	publishedOn(day: Day): string;

	/** Heads what gives the page to others. */
	readonly share: string;
	readonly copy: Readonly<Record<Copied, string>>;
	readonly copied: Readonly<Record<Copied, string>>;
	/**
	 * What the code to embed must not bring to pages of the map's own origin, and what it takes without; `flag` is a word
	 * of the code, `header` a line that a server sends.
	 */
	sameOriginFrame(flag: string, header: string): string;
	/** Label of a text that the reader has to copy by hand. */
	readonly copyByHand: string;
	/** A quote with all that a reader needs to find it again, but for the link, which follows on a line of its own. */
	citation(words: CitationWords): string;
	mapCitation(words: MapCitationWords): string;
	/** Lines; the first one says what it is and serves as the subject of a letter. */
	errorReport(words: ReportWords): string;
	readonly writeToContact: string;
	/** Heads the list of corrections, which may be empty. */
	versionWithCorrections(version: string, corrections: number): string;
	/** The same since the earlier version that a link was made with. */
	linkVersion(made: string, version: string, corrections: number): string;
	correction(version: string, date: Day, note: string): string;
	/** Leads from the frame in another page to the whole page. */
	readonly openFullMap: string;
}
