/** Which words does a language have to supply? Whole sentences, never fragments to be joined. */

import type { Account } from '../domain/account.ts';
import type { Change } from '../domain/change.ts';
import type { Assertion, Channel, Claim, Statement } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { Headline } from '../domain/headline.ts';
import type { Predicate } from '../domain/predicate.ts';
import type { Saying } from '../domain/saying.ts';
import type { Source } from '../domain/source.ts';
import type { Summary } from '../domain/summary.ts';
import type { AboutWords } from './about-words.ts';
import type { HelpWords } from './help-words.ts';
import type { Naming, VoiceWords } from './naming.ts';
import type { OpenWords } from './open-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { SearchWords } from './search-words.ts';
import type { TakeWords } from './take-words.ts';

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
	readonly statement: Statement;
	readonly source: Source;
}

/** The map to be cited. */
export interface MapCitationWords extends CitedData {
	/** Whose accounts it shows. */
	readonly voices: readonly VoiceWords[];
	readonly publishers: readonly string[];
	/** Claims that it shows another interpretation of. */
	readonly otherInterpretations: readonly string[];
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
	/** "6 September", with its year where the data's days are of several. */
	shortDay(day: Day, names: Naming): string;
	/** Over the line of days: of two calendars, in that of the readers alone. */
	tickDay(day: Day, names: Naming): string;

	readonly appName: string;
	readonly promise: string;
	/** The same in a few words, for where it always shows. */
	readonly promiseShort: string;
	/** What the whole comes to, in one line. */
	headline(headline: Headline, names: Naming): string;
	/** One party's account of a place for a tooltip: "Guild: most held by the Guild". */
	pointing(account: Account, names: Naming): string;
	/** What else differs, beside the first thing said before and after; each a line of its own. */
	changeNotes(change: Change, names: Naming): readonly string[];
	/** That no two parties' sentences clash. */
	noClashes(day: Day, names: Naming): string;
	/** Other sentences of a side that say the same as the one shown. */
	readonly sameSaid: string;
	/** Leads from a claim's id to its words in the article. */
	readClaim(id: string): string;
	/** Leads to what the page says of itself. */
	readonly about: string;
	/** The words of it, which are fetched when asked for; rejects if they cannot be. */
	aboutWords(): Promise<AboutWords>;
	summary(summary: Summary, names: Naming): string;
	/** Where there is no room for the summaries: to see all of them, and only their beginning again. */
	readonly showInFull: string;

	readonly whoseAccount: string;
	bothSides(partyCount: number): string;
	readonly day: string;
	asSaidBy(day: Day): string;
	readonly previousDay: string;
	readonly nextDay: string;
	readonly play: string;
	readonly pause: string;

	readonly map: string;
	/** Whose accounts the map shows, and of which day. */
	shownNow(voices: readonly VoiceWords[], day: Day): string;
	readonly skipToMap: string;
	readonly skipToPanels: string;
	/** From a chosen passage to its card. */
	readonly skipToCard: string;
	/**
	 * One voice's account of a place, a whole sentence. Of a silent one no more than that there is none: something may
	 * have been said of places inside.
	 */
	account(account: Account, names: Naming): string;
	/** The same for a label under a place's name, as short as can be. */
	accountLabel(saying: Saying, names: Naming): string;
	/** How the parties' accounts relate, as a sentence and as a label of one to three words. */
	readonly comparison: Readonly<Record<ComparisonKind, string>>;
	readonly comparisonLabel: Readonly<Record<ComparisonKind, string>>;
	/** The places inside a district whose accounts contradict each other, in whole or in part; after `comparison`. */
	contradictInside(places: readonly string[]): string;
	/** Accessible name of a district's button: place, then what the map shows. */
	placeButton(place: string, sentences: readonly string[]): string;
	/** One thing that an account says of its place, for a cell of the table: "All held by the Guild". */
	saying(saying: Saying, names: Naming): string;
	/** What an account rests on, for a line beneath its label; empty if nothing needs saying. */
	accountNote(account: Account, names: Naming): string;
	/** What a voice says beside its account of a place; on the map, its signs. A whole sentence. */
	besides(voice: VoiceWords, sayings: readonly Saying[], names: Naming): string;

	/** Whose words a quote prints, where they are not the speaker's own. */
	readonly words: Readonly<Record<'own' | 'partly-own' | 'reported' | 'publisher', string>>;
	notVerified(publisher: string): string;
	speakerAndRole(speaker: string, role: string | undefined): string;
	/**
	 * Channel, day, way and publisher of a quote: "Tweet, Monday 6 September 2021, by way of an agency, printed by The Courier".
	 * @param names without them, the way is told as the data has it.
	 */
	provenance(statement: Statement, publisher: string, names?: Pick<Naming, 'translated'>): string;
	/** "6 September", "by 6 September", "4 September to 6 September". */
	saidWhen(claim: Pick<Claim, 'said'>, names: Naming): string;
	readonly earlier: string;
	readonly alsoSaid: string;
	/** The words name no holder. */
	readonly inferredHolder: string;
	/** Heads the accounts of observers. */
	readonly alsoReported: string;
	/** What another careful reader could take the words to say. */
	otherInterpretation(note: string): string;
	readonly close: string;
	readonly doubts: string;
	meant(place: string, reason: string): string;

	/** Names a voice's map. */
	accordingTo(voice: VoiceWords): string;
	/** Of all dots, so many are drawn; a reader of the page can zoom in, one of a picture cannot. */
	dotCount(drawn: number, all: number): string;
	/** The name of a place on the map of who is said to hold it in words that name nobody. */
	inferredName(place: string): string;
	/** What is told of a place besides its account. */
	readonly newOnDay: string;
	/** Words of a source or of a translation in quotation marks; for an element of its own, which has their language. */
	quoted(words: string): string;
	/** Heads the translation of a quote into the language of the page. */
	unofficialTranslation(isDraft: boolean): string;
	/** Names the page and what it shows. */
	pageTitle(dataset: string): string;
	/** A published document, in a choice of several. */
	document(publisher: string, title: string): string;
	publishedBy(publisher: string, day: Day): string;
	/** Something said, and not anew since: "No part held by the Guild (last said 5 September)". */
	sayingSince(saying: string, day: Day, names: Naming): string;
	/** A place’s kind and where it lies, as `within` has it, and its names in other scripts. */
	withNames(within: string, names: readonly string[]): string;
	/** How the accounts of a place relate by a day, one or more sentences. */
	relationBy(day: Day, sentences: readonly string[]): string;
	/** Whole sentences that stand together. */
	paragraph(sentences: readonly string[]): string;

	readonly legend: string;
	/** Opens all of it. */
	legendAll(count: number): string;
	/** Before the colours of the parties. */
	readonly legendHolder: string;
	/** What each mark of a map means, in few words. */
	readonly legendOf: Readonly<
		Record<
			| 'solid'
			| 'dense'
			| 'sparse'
			| 'tint'
			| 'crossed'
			| 'bare'
			| 'named'
			| 'contradict'
			| 'partly-contradict'
			| Exclude<Predicate, 'holds'>
			| 'dot-solid'
			| 'dot-half'
			| 'dot-inferred'
			| 'dot-barred'
			| 'dot-empty'
			| 'changed'
			| 'pass'
			| 'axis'
			| 'surroundings',
			string
		>
	>;

	/** Accessible name of a point: "Millford, town". */
	pointButton(place: string, level: string): string;
	/** A kind of place as data names it; the word itself where the catalogue has none. */
	level(level: string): string;
	within(level: string, parents: readonly string[]): string;
	/** A place told apart from another of the same name: "Millford (town)". */
	nameAndLevel(name: string, level: string): string;
	/** Heads a list of places that the map shows without accounts. */
	readonly alsoOnMap: string;

	readonly whereTheyClash: string;

	/** What a claim asserts, a whole sentence. */
	assertion(assertion: Assertion, names: Naming): string;
	readonly assertsNothing: string;
	readonly isContext: string;
	readonly reachesNoDistrict: string;
	/** Accessible name of a passage's mark: "c12, claim by Rill, Mill". */
	passage(id: string, claim: Claim | undefined, names: Naming): string;

	shownInterpretation(ids: readonly string[]): string;
	readonly leaveInterpretation: string;

	change(change: Change, names: Naming): string;
	/** Leads to the list of what changed. */
	changeCount(day: Day, places: number, names: Naming): string;
	changesSince(day: Day, names: Naming): string;
	noChanges(day: Day, names: Naming): string;

	/** Names what moves the maps. */
	readonly mapTools: string;
	readonly wholeMap: string;
	/** Heads the list of keys; the button that opens it is a question mark. */
	readonly keys: string;

	readonly panels: string;
	readonly panel: Readonly<Record<'overview' | 'districts' | 'article' | 'claims', string>>;
	readonly closePanel: string;
	readonly panelFailed: string;
	/** A part of the page threw while it was drawn. */
	readonly partFailed: string;

	readonly source: string;
	/** Heads buttons that show places on the map. */
	readonly showOnMap: string;
	whichPlace(toponym: string): string;
	readonly notChecked: string;

	readonly place: string;
	readonly comparisonHeading: string;
	readonly claimsHeading: string;
	readonly filter: string;
	readonly any: string;
	readonly clearFilters: string;
	readonly searchWords: string;
	/** Heads the choice of who speaks: a side, an observer, or nobody's spokesman. */
	readonly voice: string;
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
	/** Of claims, those said last. */
	latestShown(count: number, total: number): string;
	showMore(count: number): string;

	/** Name of the page's own search field, and what stands in it while it is empty. */
	readonly search: string;
	readonly searchHint: string;

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
	/**
	 * What is sound of a dataset is shown; what is faulty, and what refers to it, is left out.
	 * @param leftOut how many records; none where all can be shown.
	 */
	datasetFaults(leftOut: number): string;
	/** A button that opens another dataset. */
	readonly openData: string;
	/** Beside the title of a dataset that is no part of the site. @param from a server, or the name of a file or folder. */
	openedFrom(from: string, isOnDevice: boolean): string;
	/** The words of what opens data, in a file of their own. */
	openWords(): Promise<OpenWords>;
	/** What the signs mean and which keys there are, in a file of their own. */
	helpWords(): Promise<HelpWords>;
	/** Of panels and cards beyond the first view, in a file of their own. */
	panelWords(): Promise<PanelWords>;
	/** The words of what a search finds, in a file of their own. */
	foundWords(): Promise<SearchWords>;
	/** The words of what is taken away, in a file of their own. */
	takeWords(): Promise<TakeWords>;
	/** In place of a link, where no address leads to the dataset. */
	readonly noLink: string;
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
	/** The present view of the map, among the files. */
	readonly picture: string;
	/** Stands before the address that a picture or a print was made from. */
	readonly viewAddress: string;
	/** Heads the exact words on paper. */
	readonly quotes: string;
	/** Which data this is. */
	datasetVersion(dataset: string, version: string): string;
	/** Heads the credits of outlines and lines. */
	readonly baseMap: string;
	readonly sources: string;

	/** Heads what gives the page to others. */
	readonly share: string;
	readonly copy: Readonly<Record<Copied, string>>;
	readonly copied: Readonly<Record<Copied, string>>;
	/** Label of a text that the reader has to copy by hand. */
	readonly copyByHand: string;
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
