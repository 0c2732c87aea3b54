/** Which SVG paint shows a fill on the page, and in which colours? */

import type { VoiceId } from '../domain/observer.ts';
import type { PartyId } from '../domain/party.ts';
import { type Fill, fillKey, hatchesOf } from './fill.ts';

/** A party's colour in the theme of the page: a custom property that the page sets from the data. */
export function partyColour(party: PartyId): string {
	return `var(--party-${party})`;
}

/** That of whoever speaks: an observer has none and stands in grey, since the page sets none for it. */
export function voiceColour(voice: VoiceId): string {
	return `var(--party-${voice}, var(--muted))`;
}

/** The id under which the page defines the pattern of a hatched fill. */
export function patternId(fill: Fill): string {
	return `ground-${fillKey(fill)}`;
}

/** A value for `fill`: `none`, a plain colour, or a reference to the fill's pattern. */
export function paintOf(fill: Fill): string {
	const [holder] = fill.holders;
	if (holder === undefined) return 'none';
	return hatchesOf(fill).length > 0 ? `url(#${patternId(fill)})` : partyColour(holder);
}

/** The fills that need a pattern, each once. */
export function listPatterns(fills: readonly Fill[]): readonly Fill[] {
	const byKey = new Map(fills.map((fill) => [fillKey(fill), fill]));
	return [...byKey.values()].filter((fill) => hatchesOf(fill).length > 0);
}
