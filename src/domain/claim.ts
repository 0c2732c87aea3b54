/** What was said about ground: a claim on behalf of a party or by an observer, or context by nobody's spokesman. */

import type { Day, Span } from './day.ts';
import type { VoiceId } from './observer.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import type { Portion, Predicate } from './predicate.ts';
import { remember } from './remember.ts';
import type { SourceId } from './source.ts';

declare const brand: unique symbol;

/** Id of a claim or a context passage; unique among both. */
export type StatementId = string & { readonly [brand]: 'StatementId' };

export const CHANNELS = [
	'tweet',
	'facebook-post',
	'social-media-post',
	'news-conference',
	'briefing',
	'interview',
	'statement',
	'website',
	'broadcast',
	'video',
	'agency',
	'told-publisher',
	'caption',
	'image',
	'narration',
	'headline',
	'not-given',
] as const;
/** By what way something was said. */
export type Channel = (typeof CHANNELS)[number];

/** Instead of a party: what nobody's spokesman said. No party may have this id. */
export const CONTEXT = 'context';

/** What one claim says of one place. */
export interface Assertion {
	readonly predicate: Predicate;
	/** Who is said to hold, to have lost, to be near; need not be the claimant. Absent where the predicate has none. */
	readonly holder?: PartyId;
	readonly place: PlaceId;
	/** Present for control and what speaks against it; forces have none. */
	readonly portion?: Portion;
	/** Places within `place` that the words leave out; empty if none. */
	readonly except: readonly PlaceId[];
	/** The words cover every district within `place` but the exceptions. */
	readonly reachesDistricts: boolean;
	/** The words name no holder; a reader infers it. */
	readonly inferred: boolean;
	/** Which part, in the words of the source: "all the side valleys". */
	readonly detail?: string;
}

/**
 * Exact words of a source with W3C Web Annotation selectors: UTF-16 offsets (`end` exclusive) and up to
 * 32 characters on either side. A source without stored text has no offsets.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Quote {
	readonly source: SourceId;
	readonly exact: string;
	readonly position?: {
		readonly start: number;
		readonly end: number;
		readonly prefix: string;
		readonly suffix: string;
	};
}

/** What another careful reader could take a claim to assert. */
export interface Alternative {
	readonly note: string;
	/** Alternatives of other claims with the same name hang together with it: to take one is to take all. */
	readonly interpretation?: string;
	readonly assertions: readonly Assertion[];
}

/** A name of a place that stands for a party. */
export interface PartyName {
	readonly toponym: string;
	readonly party: PartyId;
}

interface Passage {
	readonly id: StatementId;
	readonly quote: Quote;
	readonly channel: Channel;
	/** Whose words are printed: the speaker's, partly so, the publisher's report of them, or the publisher's alone. */
	readonly words: 'own' | 'partly-own' | 'reported' | 'publisher';
	/** The time spoken of. */
	readonly about?: Span;
	/** Places spoken of beyond those asserted. */
	readonly mentions: readonly PlaceId[];
	/** Places meant but not named in the quote, each with the reason. */
	readonly meant: ReadonlyMap<PlaceId, string>;
	/** Words of the quote that are the name of a place and mean a party, as the quote spells them: "Armenia said". */
	readonly meansParty: readonly PartyName[];
	/** The source's own words where it says that it did not or could not check. That it did belongs in `note`. */
	readonly notVerified?: string;
	readonly note?: string;
}

/** A quote in which a speaker of a party, or an observer, says something about ground; perhaps nothing that can be mapped. */
export interface Claim extends Passage {
	readonly kind: 'claim';
	readonly claimant: VoiceId;
	readonly speaker: string;
	readonly role?: string;
	/** Through whose hands the words came to the publisher: "Interfax, citing the ministry". */
	readonly via?: string;
	/** When it was said; it counts from the last day. */
	readonly said: Span & { readonly last: Day };
	readonly assertions: readonly Assertion[];
	readonly alternatives: readonly Alternative[];
}

/** A quote about ground by the publisher, a caption or an image: shown, never coloured. */
export interface Context extends Passage {
	readonly kind: 'context';
}

export type Statement = Claim | Context;

/** Every place that a statement speaks of: asserted, excepted or mentioned; each once. */
export function listPlacesOf(statement: Statement): readonly PlaceId[] {
	const asserted = statement.kind === 'claim' ? listPlacesIn(statement.assertions) : [];
	return statement.mentions.length === 0 ? asserted : [...new Set([...asserted, ...statement.mentions])];
}

/** Many claims have the same list. */
const listPlacesIn = remember((assertions: readonly Assertion[]): readonly PlaceId[] => [
	...new Set(assertions.flatMap(({ place, except }) => [place, ...except])),
]);

/** True if all of `a` was said after all of `b`. An open beginning is earlier than every day. */
export function isLater(a: Pick<Claim, 'said'>, b: Pick<Claim, 'said'>): boolean {
	return a.said.first !== null && a.said.first > b.said.last;
}
