/** What does a checked dataset hold? Every id in it resolves; nothing in it changes after loading. */

import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds } from './bounds.ts';
import type { Assertion, Claim, Context, Statement, StatementId } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Day } from './day.ts';
import type { Observer, VoiceId } from './observer.ts';
import type { Names, Party, PartyId } from './party.ts';
import { listAncestors, type Place, type PlaceId, type Places } from './place.ts';
import { remember } from './remember.ts';
import type { Source, SourceId } from './source.ts';
import { take } from './take.ts';
import type { Translations } from './translation.ts';

/** Ground drawn beneath the districts; needs no network. Coordinates are `[lng, lat]`. */
export interface Basemap {
	/** Outlines of districts around the mapped ones; `properties.name`. */
	readonly neighbours: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
	/** The approximate axes: `properties.role` is `axis` or `branch`. */
	readonly lines: FeatureCollection<LineString, { role: 'axis' | 'branch'; name: string }>;
	/** Mountain passes. */
	readonly passes: FeatureCollection<
		Point,
		{ name: string; elevationM?: number; certainty: 'certain' | 'less-certain' | 'uncertain' }
	>;
	/** The country around, for the inset that locates the map. */
	readonly country?: Feature<Polygon | MultiPolygon>;
	readonly attribution: string;
}

/** Online tiles, which may fail. */
export interface Tiles {
	readonly url: string;
	readonly attribution: string;
	readonly maxZoom: number;
}

export interface Dataset {
	readonly id: string;
	readonly title: Names;
	/** Semantic version of the data. */
	readonly version: string;
	/** What was wrong in earlier versions, oldest first. */
	readonly corrections: readonly Correction[];
	/** Where readers can tell of an error: an address that begins with `https:` or `mailto:`. */
	readonly contact?: string;
	/** Where the ground is, in words, with its time zone: "Riverland days (UTC+02:00)". */
	readonly daysNote: string;
	/** The level of place that is coloured: `district`. */
	readonly colouredLevel: string;
	/** The districts that carry accounts, in reading order. */
	readonly scope: readonly PlaceId[];
	/** In the order in which they are always shown. */
	readonly parties: readonly Party[];
	/** In the order in which they are always shown; often none. */
	readonly observers: readonly Observer[];
	/** Levels of the places around that are named beside a place; absent if all of them are. */
	readonly ancestorLevels?: readonly string[];
	readonly places: Places;
	readonly boundaryAttribution: string;
	/** What a reader should know of the outlines' edition and of rival editions. */
	readonly boundaryNotes: readonly string[];
	readonly basemap: Basemap;
	readonly tiles?: Tiles;
	/** Of the scope's outlines. */
	readonly bounds: Bounds;
	readonly sources: ReadonlyMap<SourceId, Source>;
	/** By id. */
	readonly claims: readonly Claim[];
	/** By id. */
	readonly context: readonly Context[];
	/** What is told in other languages; often none. */
	readonly translations: Translations;
}

/** The days on which something was said, each once, in order. */
export const listDays = remember((dataset: Dataset): readonly Day[] =>
	[...new Set(dataset.claims.map((claim) => claim.said.last))].sort(),
);

/** The places of which anything is asserted, in order of first claim; exceptions alone make none. */
export const listAsserted = remember(({ claims }: Pick<Dataset, 'claims'>): readonly PlaceId[] => {
	const places = new Set<PlaceId>();
	for (const { assertions } of claims) for (const { place } of assertions) places.add(place);
	return [...places];
});

/** By place: the first claim that asserts something of it, in whichever interpretation. */
export function listAssertedEver({ claims }: Pick<Dataset, 'claims'>): ReadonlyMap<PlaceId, StatementId> {
	const first = new Map<PlaceId, StatementId>();
	for (const { id, assertions, alternatives } of claims) {
		const note = (asserted: readonly Assertion[]) => {
			for (const { place } of asserted) if (!first.has(place)) first.set(place, id);
		};
		note(assertions);
		for (const alternative of alternatives) note(alternative.assertions);
	}
	return first;
}

/** Every place that has an account: the districts in scope, then the other asserted places. */
export function listAccountPlaces(dataset: Dataset): readonly PlaceId[] {
	const { colouredLevel, places, scope } = dataset;
	const others = listAsserted(dataset).filter((id) => places.get(id)?.level !== colouredLevel);
	return [...scope, ...others];
}

/** The places around `place` that readers are told of, nearest first. */
export function listNamedAncestors(place: PlaceId, { places, ancestorLevels }: Dataset): readonly PlaceId[] {
	return listAncestors(place, places).filter((id) => {
		const level = places.get(id)?.level;
		return level !== undefined && (ancestorLevels?.includes(level) ?? true);
	});
}

/** Places of the coloured level that carry no accounts: drawn around the districts, never coloured. */
export const listSurroundings = remember(({ places, colouredLevel, scope }: Dataset): readonly Place[] => {
	const inScope = new Set(scope);
	return [...places.values()].filter(({ id, level }) => level === colouredLevel && !inScope.has(id));
});

/** The districts in scope by what they lie within; of each, in the order of the scope. */
export const groupScope = remember(({ scope, places }: Dataset): ReadonlyMap<PlaceId, readonly PlaceId[]> => {
	const within = new Map<PlaceId, PlaceId[]>();
	for (const district of scope) {
		for (const outer of listAncestors(district, places)) take(within, outer, () => []).push(district);
	}
	return within;
});

export const indexStatements = remember(
	(dataset: Dataset): ReadonlyMap<string, Statement> =>
		new Map(listStatements(dataset).map((one) => [one.id, one])),
);

/** Claims, then context, each by id. */
export function listStatements({
	claims,
	context,
}: Pick<Dataset, 'claims' | 'context'>): readonly Statement[] {
	return [...claims, ...context];
}

/** The claim or context passage of that id. */
export function findStatement(id: string, { claims, context }: Dataset): Statement | undefined {
	return listStatements({ claims, context }).find((statement) => statement.id === id);
}

/** The document that a statement is quoted from. @throws if the dataset, against its promise, lacks it. */
export function sourceOf({ id, quote }: Pick<Statement, 'id' | 'quote'>, { sources }: Dataset): Source {
	const source = sources.get(quote.source);
	if (!source) throw new Error(`${id}: no source "${quote.source}" among ${[...sources.keys()].join(', ')}`);
	return source;
}

/** The party of that id. @throws if the dataset, against its promise, has none. */
export function partyOf(id: PartyId, { parties }: Pick<Dataset, 'parties'>): Party {
	const party = parties.find((candidate) => candidate.id === id);
	if (!party) throw new Error(`No party "${id}" among ${parties.map((p) => p.id).join(', ')}`);
	return party;
}

/** Whoever speaks under that id. @throws if the dataset, against its promise, has nobody. */
export function voiceOf(id: VoiceId, { parties, observers }: Dataset): Party | Observer {
	const voice = [...parties, ...observers].find((candidate) => candidate.id === id);
	if (!voice)
		throw new Error(`No voice "${id}" among ${[...parties, ...observers].map((v) => v.id).join(', ')}`);
	return voice;
}

/** The party of that id; undefined for an observer. */
export function findParty(id: string, { parties }: Pick<Dataset, 'parties'>): Party | undefined {
	return parties.find((party) => party.id === id);
}
