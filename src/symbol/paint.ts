/** Which SVG paint shows a fill, and in which colours? */

import type { VoiceId } from '../domain/observer.ts';
import type { PartyId } from '../domain/party.ts';
import { type Fill, fillKey, isBlank, solidHolder } from './fill.ts';

/** A party's colour in the theme of the page: a custom property that the page sets from the data. */
export function partyColour(party: PartyId): string {
	return `var(--party-${party})`;
}

/** That of whoever speaks: an observer has none and stands in grey, since the page sets none for it. */
export function voiceColour(voice: VoiceId): string {
	return `var(--party-${voice}, var(--muted))`;
}

/** The id under which the page defines the pattern of a striped fill. */
export function patternId(fill: Fill): string {
	return `ground-${fillKey(fill)}`;
}

/** What paints are made of: those of the page, or those of a picture, which knows no page. */
export interface Inks {
	readonly colourOf: (party: PartyId) => string;
	readonly patternIdOf: (fill: Fill) => string;
}

const ON_PAGE: Inks = { colourOf: partyColour, patternIdOf: patternId };

/** A value for `fill`: `none`, a plain colour, or a reference to the fill's pattern. */
export function paintOf(fill: Fill, { colourOf, patternIdOf }: Inks = ON_PAGE): string {
	const solid = solidHolder(fill);
	if (solid) return colourOf(solid);
	return isBlank(fill) ? 'none' : `url(#${patternIdOf(fill)})`;
}

/** The fills that need a pattern, each once. */
export function listPatterns(fills: readonly Fill[]): readonly Fill[] {
	const byKey = new Map(fills.map((fill) => [fillKey(fill), fill]));
	return [...byKey.values()].filter((fill) => !isBlank(fill) && solidHolder(fill) === undefined);
}
