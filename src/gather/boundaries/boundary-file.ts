/** Which units does a published file of boundaries hold, and how are they named, coded and drawn? */

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Area } from '../../domain/geometry.ts';
import type { Toponym } from '../../domain/place.ts';
import { listAt, textAt, valueAt } from '../../load/value-at.ts';
import { tagName } from '../language-tag.ts';
import { foldName } from '../spelling.ts';

/** What a file says of a unit, or of what is around it. */
export interface Named {
	/** Each once, the first is that by which it is known. */
	readonly names: readonly Toponym[];
	/** As the gazetteer links to them: `pcode:XX0102`, `iso3166-2:XX-AB`. */
	readonly codes: readonly string[];
	/** 0 for a country, 1 for what lies next within, and so on; absent if the file does not say. */
	readonly depth?: number;
}

export interface Unit extends Named {
	/** Its number in the file, from 1. */
	readonly number: number;
	/** What is around it, nearest first. */
	readonly around: readonly Named[];
	readonly outline: Area;
}

export interface BoundaryFile {
	readonly units: readonly Unit[];
	/** What was passed over, a line each. */
	readonly passedOver: readonly string[];
	/** The day of which the boundaries are, as the file says it. */
	readonly validOn?: string;
}

export interface Fields {
	/** The property that holds the name, where the file is not one of those that are recognised. */
	readonly name?: string | undefined;
	readonly code?: string | undefined;
	/** The object of a TopoJSON file with several. */
	readonly object?: string | undefined;
}

/** @throws if this is no such file, with what to do. */
export function readBoundaryFile(json: unknown, fields: Fields): BoundaryFile {
	const features = listFeatures(json, fields.object);
	const passedOver: string[] = [];
	const units: Unit[] = [];
	for (const [index, one] of features.entries()) {
		const number = index + 1;
		const properties = readProperties(one);
		const outline = readArea(one.geometry);
		const named = nameUnit(properties, fields);
		const title = named?.names[0]?.text;
		if (!named) passedOver.push(`#${number}${title ? ` ${title}` : ''}: has no name`);
		else if (outline) units.push({ ...named, number, outline });
		else passedOver.push(`#${number} ${title}: has no outline, but ${one.geometry?.type ?? 'nothing'}`);
	}
	if (units.length === 0) throw new Error(explainNone(features));
	const [first] = features;
	const validOn = first && ['validOn', 'valid_on'].map((key) => textAt(first.properties, key)).find(Boolean);
	return { units, passedOver, ...(validOn && { validOn: validOn.slice(0, 10) }) };
}

/** The name by which a unit is known. */
export function titleOf({ names }: Named): string {
	return names[0]?.text ?? '';
}

function listFeatures(json: unknown, object: string | undefined): readonly Feature<Geometry | null>[] {
	if (textAt(json, 'type') === 'Topology') return listOfTopology(json as Topology, object);
	const features = listAt(json, 'features');
	if (features.length === 0) throw new Error('is neither a GeoJSON collection of features nor TopoJSON');
	const crs = textAt(json, 'crs', 'properties', 'name');
	if (crs && !/CRS84|4326/.test(crs)) throw new Error(`is in ${crs}: convert it to WGS84 degrees first`);
	return features as readonly Feature<Geometry | null>[];
}

function listOfTopology(topology: Topology, object: string | undefined): readonly Feature<Geometry | null>[] {
	const names = Object.keys(topology.objects);
	const name = object ?? (names.length === 1 ? names[0] : undefined);
	const found = name === undefined ? undefined : topology.objects[name];
	if (!found) throw new Error(`holds ${names.join(', ')}: say which with --object`);
	const made: Feature | FeatureCollection = feature(topology, found);
	return made.type === 'FeatureCollection' ? made.features : [made];
}

function readProperties({ properties }: Feature<Geometry | null>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(properties ?? {}).flatMap(([key, value]) => {
			if (typeof value !== 'string' && typeof value !== 'number') return [];
			const text = String(value).replace(/\s+/g, ' ').trim();
			return text === '' || text === 'None' ? [] : [[key, text] as const];
		}),
	);
}

function readArea(geometry: Geometry | null): Area | undefined {
	if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return undefined;
	const position = valueAt(geometry.coordinates, 0, 0, ...(geometry.type === 'Polygon' ? [] : [0]));
	if (position === undefined) return undefined;
	const [lng = 0, lat = 0] = listAt(position).map(Number);
	if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return geometry;
	throw new Error(`has positions that are no degrees, [${lng}, ${lat}]: convert it to WGS84 first`);
}

function nameUnit(
	properties: ReadonlyMap<string, string>,
	fields: Fields,
): (Named & { readonly around: readonly Named[] }) | undefined {
	const levels = listLevels(properties);
	const [own = { names: [], codes: [] }, ...around] = [...levels].reverse();
	const name = fields.name === undefined ? undefined : properties.get(fields.name);
	const code = fields.code === undefined ? undefined : properties.get(fields.code);
	const named = {
		...own,
		names: fields.name === undefined ? own.names : name ? [{ text: name, lang: tagFirst(name) }] : [],
		codes: fields.code === undefined ? own.codes : code ? [`pcode:${code}`] : [],
	};
	return named.names.length > 0 ? { ...named, around } : undefined;
}

/** The outermost first. */
function listLevels(properties: ReadonlyMap<string, string>): readonly Named[] {
	const shape = readShape(properties);
	if (shape) return [shape];
	return [0, 1, 2, 3, 4, 5].flatMap((depth) => {
		const names = readNames(properties, depth);
		const code = findProperty(properties, `adm${depth}_pcode`);
		return names.length > 0 ? [{ names, codes: code ? [`pcode:${code}`] : [], depth }] : [];
	});
}

/** @see https://www.geoboundaries.org/ “Column definitions” of each download. */
function readShape(properties: ReadonlyMap<string, string>): Named | undefined {
	const name = properties.get('shapeName');
	if (!name) return undefined;
	const iso = properties.get('shapeISO') ?? '';
	const depth = properties.get('shapeType')?.match(/^ADM(\d)$/)?.[1];
	return {
		names: [{ text: name, lang: tagFirst(name) }],
		codes: /^[A-Z]{2}-[A-Z0-9]+$/.test(iso) ? [`iso3166-2:${iso}`] : [],
		...(depth !== undefined && { depth: Number(depth) }),
	};
}

/**
 * Names of one level of OCHA’s Common Operational Datasets: `ADM2_EN`, `ADM2_FA`, `ADM2_REF`, `ADM2ALT1EN`; of newer
 * editions `adm2_name` in the language that `lang` tells, `adm2_name1` in that of `lang1`, `adm2_ref_name`.
 */
function readNames(properties: ReadonlyMap<string, string>, depth: number): readonly Toponym[] {
	const own = new RegExp(`^adm${depth}(?:_([a-z]{2})|alt\\d([a-z]{2})|_(ref)|_(ref)_name|_name(\\d?))$`, 'i');
	const found = [...properties].flatMap(([key, text]) => {
		const [whole, language, other, , , nth] = own.exec(key) ?? [];
		if (whole === undefined || !/\p{L}/u.test(text)) return [];
		const told =
			nth === undefined ? (language ?? other ?? '') : (findProperty(properties, `lang${nth}`) ?? '');
		const lang = told === '' ? tagFirst(text) : tagName(text, told.toLowerCase());
		return [{ text, lang, isPlain: language !== undefined || nth !== undefined }];
	});
	const rank = ({ lang, isPlain }: (typeof found)[number]) => (lang === 'en' ? 0 : 2) + (isPlain ? 0 : 1);
	const sorted = found.toSorted((one, next) => rank(one) - rank(next));
	return dropRepeated(sorted.map(({ text, lang }) => ({ text, lang })));
}

function dropRepeated(names: readonly Toponym[]): readonly Toponym[] {
	return names.filter(
		({ text, lang }, index) =>
			names.findIndex((one) => foldName(one.text) === foldName(text) && one.lang === lang) === index,
	);
}

/** The name by which a unit is known in Latin letters is shown to English readers; the file does not say its language. */
function tagFirst(name: string): string {
	return tagName(name, '') === 'und-Latn' ? 'en' : tagName(name, '');
}

function findProperty(properties: ReadonlyMap<string, string>, name: string): string | undefined {
	for (const [key, value] of properties) if (key.toLowerCase() === name) return value;
	return undefined;
}

function explainNone(features: readonly Feature<Geometry | null>[]): string {
	const keys = Object.keys(features[0]?.properties ?? {});
	if (keys.length === 0) return 'has no properties by which its units could be named';
	return `has no unit with both a name and an outline; its properties are ${keys.join(', ')}: say which holds the name with --name-field, of the file of --parents with --parents-name-field`;
}
