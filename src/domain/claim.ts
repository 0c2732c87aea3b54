/** What was said about ground: a claim on behalf of a party, or context by nobody's spokesman. */

import type { Day, Span } from './day.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';

declare const brand: unique symbol;

/** Id of a claim or a context passage; unique among both. */
export type StatementId = string & { readonly [brand]: 'StatementId' };

export const CHANNELS = [
	'tweet',
	'news-conference',
	'facebook-post',
	'statement',
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

export const PREDICATES = ['holds', 'denies', 'present', 'advancing'] as const;
/** What is said of a holder and a place, strongest first. `denies`: that the holder holds it. */
export type Predicate = (typeof PREDICATES)[number];

export const PORTIONS = ['whole', 'most', 'part'] as const;
/** How much of a place, largest first. */
export type Portion = (typeof PORTIONS)[number];

/** What one claim says of one place. */
export interface Assertion {
	readonly predicate: Predicate;
	/** Who is said to hold, not to hold, to be present or to advance; need not be the claimant. */
	readonly holder: PartyId;
	readonly place: PlaceId;
	readonly portion: Portion;
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
	/** Alternatives of other claims with the same name hang together with it. */
	readonly reading?: string;
	readonly assertions: readonly Assertion[];
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
	/** The source's own words where it says that it did not or could not check. That it did belongs in `note`. */
	readonly notVerified?: string;
	readonly note?: string;
}

/** A quote in which a speaker of a party says something about ground; perhaps nothing that can be mapped. */
export interface Claim extends Passage {
	readonly kind: 'claim';
	readonly claimant: PartyId;
	readonly speaker: string;
	readonly role?: string;
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
	const asserted = statement.kind === 'claim' ? statement.assertions : [];
	return [...new Set([...asserted.flatMap((a) => [a.place, ...a.except]), ...statement.mentions])];
}
