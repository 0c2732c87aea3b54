/** What is a place, and what lies within what? */

import type { MultiPolygon, Polygon, Position } from 'geojson';

declare const brand: unique symbol;

export type PlaceId = string & { readonly [brand]: 'PlaceId' };

/** One name of a place in one language and script (BCP 47: `fa-Arab`, `und-Latn`). */
export interface Toponym {
	readonly text: string;
	readonly lang: string;
}

/** Another place of the same or a similar name, kept so that nobody takes one for the other. */
export interface Homonym {
	readonly name: string;
	readonly position?: Position;
}

export interface PlacePoint {
	/** `[lng, lat]`, WGS84 degrees. */
	readonly position: Position;
	readonly certainty: 'certain' | 'less-certain' | 'uncertain';
	/** What the point stands for: "town", "village that gives the district its seat". */
	readonly what?: string;
	/** How far the compared sources lie apart. */
	readonly spreadKm?: number;
}

export interface Place {
	readonly id: PlaceId;
	/** The name shown in English. */
	readonly title: string;
	/** Kind of place: `country`, `province`, `district`, `valley`, `town`, `village`, `height`, `base`, `crossing`, `road`, `area`. */
	readonly level: string;
	readonly parent: PlaceId | null;
	/** All its names, the preferred one of each language first. */
	readonly toponyms: readonly Toponym[];
	readonly point?: PlacePoint;
	/** Where a label stands, `[lng, lat]`, for a place with a boundary. */
	readonly labelAt?: Position;
	/** Outline in `[lng, lat]`, outer ring counterclockwise (RFC 7946), where the dataset has one. */
	readonly boundary?: Polygon | MultiPolygon;
	/** Identifiers elsewhere: `gn:1429434`, `wd:Q4875129`, `pcode:AF0801`. */
	readonly links: readonly string[];
	readonly homonyms: readonly Homonym[];
	readonly notes: readonly string[];
}

export type Places = ReadonlyMap<PlaceId, Place>;

/** The preferred name in each language that is not written in Latin script, each once. */
export function listLocalNames({ toponyms }: Pick<Place, 'toponyms'>): readonly string[] {
	const first = new Map<string, string>();
	for (const { lang, text } of toponyms) {
		if (/-(?!Latn)[A-Z][a-z]{3}\b/.test(lang) && !first.has(lang)) first.set(lang, text);
	}
	return [...new Set(first.values())];
}

/** The places that contain `id`, nearest first; without `id` itself. */
export function listAncestors(id: PlaceId, places: Places): readonly PlaceId[] {
	return [...walkUp(id, places)];
}

/** True if `inner` lies strictly within `outer`. */
export function isWithin(inner: PlaceId, outer: PlaceId, places: Places): boolean {
	for (const one of walkUp(inner, places)) if (one === outer) return true;
	return false;
}

function* walkUp(id: PlaceId, places: Places): Generator<PlaceId> {
	for (let outer = places.get(id)?.parent; outer; outer = places.get(outer)?.parent) yield outer;
}

/** Where a place lies among the coloured ones: it is one, lies inside one, or around them. */
export type Standing = 'ground' | 'inside' | 'around';

export function standingOf(id: PlaceId, colouredLevel: string, places: Places): Standing {
	if (places.get(id)?.level === colouredLevel) return 'ground';
	return findGroundAround(id, colouredLevel, places) === undefined ? 'around' : 'inside';
}

/** The nearest place of the coloured level around a place; itself is none. */
export function findGroundAround(id: PlaceId, colouredLevel: string, places: Places): PlaceId | undefined {
	for (const outer of walkUp(id, places)) if (places.get(outer)?.level === colouredLevel) return outer;
	return undefined;
}
