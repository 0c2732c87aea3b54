/** How does a record of the data, found to be sound, become a domain type? */

import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Claim, Context, PartyName, Quote } from '../domain/claim.ts';
import type { Basemap } from '../domain/dataset.ts';
import type { PartyId } from '../domain/party.ts';
import type { Homonym, Place, PlaceId, PlacePoint } from '../domain/place.ts';
import type { SourceId } from '../domain/source.ts';
import type { Translation } from '../domain/translation.ts';

/** What a passage is written with in another way than the domain has it. */
interface Written {
	readonly source: SourceId;
	readonly exact: string;
	readonly prefix?: string;
	readonly position?: NonNullable<Quote['position']>;
	readonly meant: Readonly<Record<string, string>>;
	readonly meansParty: Readonly<Record<string, PartyId>>;
}

type Unwritten = 'kind' | 'quote' | 'meant' | 'meansParty';

export type WrittenClaim = Omit<Claim, Unwritten> & Written;
export type WrittenContext = Omit<Context, Unwritten> & Written;

export function toClaim(claim: WrittenClaim): Claim {
	return toPassage('claim', claim);
}

export function toContext(context: WrittenContext): Context {
	return toPassage('context', context);
}

function toPassage<K extends string, T extends Written>(
	kind: K,
	{ source, exact, prefix: _, position, meant, meansParty, ...rest }: T,
) {
	return {
		kind,
		...rest,
		quote: { source, exact, ...(position && { position }) },
		meant: toMeant(Object.entries(meant)),
		meansParty: Object.entries(meansParty).map(([toponym, party]): PartyName => ({ toponym, party })),
	};
}

/** Of the many claims that mean nothing else, all have the same. */
const NOTHING_MEANT: Claim['meant'] = new Map();

function toMeant(written: readonly (readonly [string, string])[]): Claim['meant'] {
	if (written.length === 0) return NOTHING_MEANT;
	return new Map(written.map(([place, reason]) => [place as PlaceId, reason]));
}

/** A place as the gazetteer has it; its outline comes from another file. */
export type GazetteerPlace = Omit<Place, 'boundary'>;

export interface WrittenPlace {
	readonly '@id': PlaceId;
	readonly properties: { readonly title: string; readonly labelAt?: Position };
	readonly types: readonly [{ readonly label: string }];
	readonly names: readonly { readonly toponym: string; readonly lang: string }[];
	readonly relations: readonly { readonly relationTo: PlaceId }[];
	readonly geometry: WrittenPoint | null;
	readonly links: readonly { readonly identifier: string }[];
	readonly homonyms: readonly { readonly name: string; readonly coordinates?: Position }[];
	readonly descriptions: readonly { readonly value: string }[];
}

type WrittenPoint = Omit<PlacePoint, 'position'> & { readonly type: 'Point'; readonly coordinates: Position };

export function toPlace(place: WrittenPlace): GazetteerPlace {
	const [{ label }] = place.types;
	return {
		id: place['@id'],
		title: place.properties.title,
		level: label,
		parent: place.relations[0]?.relationTo ?? null,
		toponyms: place.names.map(({ toponym, lang }) => ({ text: toponym, lang })),
		...(place.geometry && { point: toPoint(place.geometry) }),
		...(place.properties.labelAt && { labelAt: place.properties.labelAt }),
		links: place.links.map(({ identifier }) => identifier),
		homonyms: place.homonyms.map(
			({ name, coordinates }): Homonym => ({ name, ...(coordinates && { position: coordinates }) }),
		),
		notes: place.descriptions.map(({ value }) => value),
	};
}

function toPoint({ type: _, coordinates, ...rest }: WrittenPoint): PlacePoint {
	return { position: coordinates, ...rest };
}

export interface Boundary {
	readonly place: PlaceId;
	readonly labelAt: Position;
	readonly outline: Polygon | MultiPolygon;
}

export interface WrittenBoundary {
	readonly id: PlaceId;
	readonly properties: { readonly labelAt: Position };
	readonly geometry: Polygon | MultiPolygon;
}

export function toBoundary({ id, properties, geometry }: WrittenBoundary): Boundary {
	return { place: id, labelAt: properties.labelAt, outline: geometry };
}

export type Neighbour = Basemap['neighbours']['features'][number];
export type ValleyLine = Basemap['lines']['features'][number];
export type Pass = Basemap['passes']['features'][number];

/** A point is a pass; all else is a line. */
export function isPass(feature: ValleyLine | Pass): feature is Pass {
	return feature.geometry.type === 'Point';
}

export function isValleyLine(feature: ValleyLine | Pass): feature is ValleyLine {
	return feature.geometry.type === 'LineString';
}

export type WrittenPass = Omit<Pass, 'properties'> & {
	readonly properties: Pass['properties'] & { readonly role: 'pass' };
};

export function toPass({ properties: { role: _, ...properties }, ...pass }: WrittenPass): Pass {
	return { ...pass, properties };
}

export interface WrittenTranslation {
	readonly draft: boolean;
	readonly texts: Readonly<Record<string, string>>;
}

export function toTranslation({ draft, texts }: WrittenTranslation): Translation {
	return { isDraft: draft, texts: new Map(Object.entries(texts)) };
}
