/** Which places of GeoNames does a dataset want, for the names that its texts use? It only adds. */

import type { Position } from 'geojson';
import { findPlaces, indexToponyms } from '../domain/gazetteer.ts';
import { type Area, areaKm2, contains, distanceKm } from '../domain/geometry.ts';
import type { Place, PlaceId, Toponym } from '../domain/place.ts';
import { listAt, textAt, valueAt } from '../load/outline.ts';
import { findNamed, toFeature, toLink, toName } from './add-units.ts';
import { type Change, changeFile, type DatasetFiles } from './draft.ts';
import type { Gathered } from './gather-boundaries.ts';
import { listOutlines } from './gather-boundaries.ts';
import { type AlternateName, type GeoName, levelOf, parseAlternateName, parseGeoName } from './geonames.ts';
import { type KnownPlace, listAround, listFolded, listKnownPlaces, makeId } from './known-place.ts';
import { tagName } from './language-tag.ts';
import { foldName } from './spelling.ts';
import { listRuns, listUsedNames, toRun, type UsedName } from './text-names.ts';

export interface PlacesRequest {
	/** Of the sources. */
	readonly texts: readonly string[];
	/** Names to look for besides. */
	readonly names: readonly string[];
	/** Which place of GeoNames a name means, as `1429434=Alder`. */
	readonly told: readonly string[];
	/** Lines of a country file. */
	readonly rows: AsyncIterable<string>;
	/** Lines of `alternateNamesV2`, which say in which language a name is. */
	readonly alternateNames?: AsyncIterable<string> | undefined;
}

/** Of candidates, so many are named. */
const CANDIDATES = 4;
/** As far outside the outline of its parent a point may lie. */
const BESIDE_KM = 1;
const CREDIT = 'Points and names: GeoNames (CC BY 4.0)';

/** @throws if the lines are those of another file, or what was told is not there. */
export async function gatherPlaces(files: DatasetFiles, request: PlacesRequest): Promise<Gathered> {
	const told = request.told.map(readTold);
	const wanted = new Set([
		...listRuns(request.texts),
		...[...request.names, ...told.map(({ name }) => name)].map(toRun),
	]);
	const rows = await readRows(request.rows, wanted, new Set(told.map(({ id }) => id)));
	const ground = readGround(files);
	const finds = listFinds(rows.found, request, told);
	const outcomes = finds.map((find) => decide(find, ground));
	const taken = outcomes.flatMap(({ taken }) => taken ?? []);
	const names = await readAlternateNames(request.alternateNames, new Set(taken.map(({ row }) => row.id)));
	const made = apply(taken, names, ground, rows.administrative);
	const already = outcomes.flatMap((one) => (one.already ? [one.already] : []));
	return {
		report: [
			...made.report,
			...outcomes.flatMap(({ line }) => line ?? []),
			...(already.length > 0 ? [`In the gazetteer already (${already.length}): ${already.join(', ')}`] : []),
			...(rows.unread > 0
				? [`${rows.unread} lines have not the columns of a country file and were passed over`]
				: []),
			`${rows.read.toLocaleString('en')} places of the file, ${rows.found.length} of them with a name that is looked for`,
		],
		changes: made.isChanged ? changeFiles(files, made.features) : [],
	};
}

interface Told {
	readonly id: string;
	readonly name: string;
}

function readTold(pair: string): Told {
	const [, id, name] = /^(?:gn:)?(\d+)=(.*\S.*)$/.exec(pair) ?? [];
	if (id === undefined || name === undefined)
		throw new Error(`--geonames: "${pair}" is not written as ID=NAME`);
	return { id, name: name.trim() };
}

interface Rows {
	readonly found: readonly GeoName[];
	/** Units of the first and second level, by which others tell what they lie in. */
	readonly administrative: readonly GeoName[];
	readonly read: number;
	readonly unread: number;
}

/** Line by line: a country has hundreds of thousands. */
async function readRows(
	lines: AsyncIterable<string>,
	wanted: ReadonlySet<string>,
	ids: ReadonlySet<string>,
): Promise<Rows> {
	const found: GeoName[] = [];
	const administrative: GeoName[] = [];
	let [read, unread] = [0, 0];
	for await (const line of lines) {
		const row = parseGeoName(line);
		if (!row) {
			if (line.startsWith('PK')) throw new Error('is packed: unpack it first');
			if (read === 0)
				throw new Error('is no country file of GeoNames, which has 19 columns with tabs between');
			if (line !== '') unread++;
			continue;
		}
		read++;
		if (/^ADM[12]$/.test(row.featureCode)) administrative.push(row);
		if (ids.has(row.id) || listNames(row).some((name) => wanted.has(toRun(name)))) found.push(row);
	}
	return { found, administrative, read, unread };
}

function listNames({ name, asciiName, alternates }: GeoName): readonly string[] {
	return [...new Set([name, asciiName, ...alternates])];
}

/** What the dataset knows of its ground. */
interface Ground {
	readonly places: readonly KnownPlace[];
	readonly outlines: ReadonlyMap<string, Area>;
	readonly colouredLevel: string;
	readonly features: readonly unknown[];
}

function readGround(files: DatasetFiles): Ground {
	const gazetteer = files.get('gazetteer.json');
	return {
		places: listKnownPlaces(gazetteer),
		outlines: listOutlines(files.get('boundaries.geojson')),
		colouredLevel: textAt(files.get('dataset.json'), 'colouredLevel'),
		features: listAt(gazetteer, 'features'),
	};
}

/** A name that is looked for, with the places of GeoNames that bear it. */
interface Find extends UsedName {
	readonly rows: readonly GeoName[];
	/** Somebody said that it is this one. */
	readonly isTold: boolean;
}

function listFinds(
	rows: readonly GeoName[],
	{ texts, names }: PlacesRequest,
	told: readonly Told[],
): readonly Find[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const gazetteer = indexToponyms(new Map(rows.map((row) => [row.id as PlaceId, toPlace(row)])));
	const used = listUsedNames(texts, gazetteer);
	const asked = names.filter((name) => !used.some(({ toponym }) => toRun(toponym) === toRun(name)));
	const settled = told.map(({ id, name }): Find => {
		const row = byId.get(id);
		if (!row) throw new Error(`has no place ${id}, which --geonames names`);
		return { toponym: name, times: 0, rows: [row], isTold: true };
	});
	const isSettled = ({ toponym }: UsedName) => told.some(({ name }) => toRun(name) === toRun(toponym));
	const open = [...used, ...asked.map((toponym): UsedName => ({ toponym, times: 0 }))].filter(
		(one) => !isSettled(one),
	);
	return [
		...settled,
		...open.map(
			(one): Find => ({
				...one,
				rows: findPlaces(one.toponym, gazetteer).flatMap(({ id }) => byId.get(id) ?? []),
				isTold: false,
			}),
		),
	];
}

/** As far as names are looked up in it. */
function toPlace(row: GeoName): Place {
	return {
		...{ id: row.id as PlaceId, title: row.name, level: levelOf(row), parent: null },
		toponyms: listNames(row).map((text) => ({ text, lang: '' })),
		...{ links: [], homonyms: [], notes: [] },
	};
}

interface Taken {
	readonly row: GeoName;
	readonly find: Find;
	/** The place of the gazetteer that it is; absent for a new one. */
	readonly place?: KnownPlace;
}

/** One of them, or none if there is nothing to say. */
interface Outcome {
	readonly taken?: Taken;
	readonly line?: string;
	readonly already?: string;
}

function decide(find: Find, ground: Ground): Outcome {
	const { toponym, rows, isTold, within } = find;
	const bearers = ground.places.filter(
		(place) => listFolded(place).includes(foldName(toponym)) || (isTold && place.id === toponym),
	);
	const [row] = rows;
	if (!row) return { line: `${toponym}: not found` };
	if (bearers.length > 0) return enrich(find, bearers, ground);
	if (isTold) return { taken: { row, find } };
	const near =
		ground.outlines.size === 0 ? rows : rows.filter(({ position }) => findOutline(position, ground));
	const [only] = near;
	if (within !== undefined) {
		return near.length === 0
			? {}
			: {
					line: `${toponym}: left alone, since it may be no place in “${within}”: ${tellRows(near, toponym, ground)}`,
				};
	}
	if (only && near.length === 1) return { taken: { row: only, find } };
	return near.length > 0
		? { line: `${toponym}: not clear which: ${tellRows(near, toponym, ground)}` }
		: { line: `${toponym}: none within the outlines, but ${tellRows(rows, toponym, ground)}` };
}

/** What the gazetteer has, GeoNames may know more of: of the same kind, in the same place, and only one. */
function enrich({ rows, ...find }: Find, bearers: readonly KnownPlace[], ground: Ground): Outcome {
	const already = { already: find.toponym };
	for (const place of bearers) {
		if (place.links.some((link) => link.startsWith('gn:')) && !find.isTold) continue;
		const same = find.isTold
			? rows
			: rows.filter((row) => isSameKind(row, place, ground) && isThere(row, place, ground));
		const [row] = same;
		if (row && same.length === 1) return { taken: { row, find: { ...find, rows }, place } };
		if (row)
			return { line: `${find.toponym}: not clear which is ${place.id}: ${tellRows(same, place.id, ground)}` };
	}
	return already;
}

function isSameKind(row: GeoName, { id, level }: KnownPlace, { colouredLevel, outlines }: Ground): boolean {
	const isArea =
		level === colouredLevel || outlines.has(id) || ['country', 'province', 'district'].includes(level);
	if (!isArea) return row.featureClass !== 'A';
	const ofRow = levelOf(row);
	return (
		row.featureClass === 'A' &&
		(level === ofRow || (ofRow === 'area' && level !== 'country' && level !== 'province'))
	);
}

/** In its own outline, or in that of what is around it. */
function isThere({ position }: GeoName, place: KnownPlace, { outlines, places }: Ground): boolean {
	const outline = [place, ...listAround(place, places)].flatMap(({ id }) => outlines.get(id) ?? [])[0];
	return outline === undefined || contains(outline, position);
}

/** The smallest outline around a position. */
function findOutline(position: Position, { outlines }: Ground): string | undefined {
	return [...outlines]
		.filter(([, outline]) => contains(outline, position))
		.toSorted(([, one], [, other]) => areaKm2(one) - areaKm2(other))[0]?.[0];
}

function tellRows(rows: readonly GeoName[], name: string, ground: Ground): string {
	const placed = rows.map((row) => {
		const around = findOutline(row.position, ground);
		const km = around
			? 0
			: Math.min(...[...ground.outlines.values()].map((outline) => distanceKm(outline, row.position)));
		return { row, around, km };
	});
	const sorted = placed.toSorted(
		(one, other) => one.km - other.km || other.row.population - one.row.population,
	);
	const told = sorted.slice(0, CANDIDATES).map(({ row, around, km }) => {
		const where = around ? ` in ${around}` : Number.isFinite(km) ? `, ${Math.round(km)} km away` : '';
		const people = row.population > 0 ? `, ${row.population.toLocaleString('en')} people` : '';
		return `${row.id} ${row.name}, ${levelOf(row)} (${row.featureCode})${where}${people}`;
	});
	const more = rows.length > CANDIDATES ? `; and ${rows.length - CANDIDATES} more` : '';
	return `${told.join('; ')}${more}. Take one with --geonames ${sorted[0]?.row.id}="${name}"`;
}

async function readAlternateNames(
	lines: AsyncIterable<string> | undefined,
	ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly AlternateName[]>> {
	const names = new Map<string, AlternateName[]>();
	let read = 0;
	for await (const line of lines ?? []) {
		const name = parseAlternateName(line);
		if (read === 0 && !name) throw new Error('is no table of names of GeoNames, alternateNamesV2');
		read++;
		if (!name || !ids.has(name.geonameId)) continue;
		const known = names.get(name.geonameId);
		if (known) known.push(name);
		else names.set(name.geonameId, [name]);
	}
	return names;
}

interface Made {
	/** Of the whole gazetteer. */
	readonly features: readonly unknown[];
	readonly report: readonly string[];
	readonly isChanged: boolean;
}

function apply(
	taken: readonly Taken[],
	names: ReadonlyMap<string, readonly AlternateName[]>,
	ground: Ground,
	administrative: readonly GeoName[],
): Made {
	const features = [...ground.features];
	const ids = new Set(ground.places.map(({ id }) => id));
	const report: string[] = [];
	const done = new Map<string, string>();
	for (const { row, find, place } of taken) {
		const alternates = names.get(row.id) ?? [];
		const links = [`gn:${row.id}`, ...listWikidata(alternates)];
		const before = done.get(row.id);
		if (before !== undefined) {
			report.push(`${find.toponym}: the same as ${before}`);
			continue;
		}
		if (place) {
			const at = features.findIndex((feature) => textAt(feature, '@id') === place.id);
			const { feature, what } = grow(features[at], place, row, alternates, links, ground);
			features[at] = feature;
			done.set(row.id, place.id);
			report.push(`${place.id}: gains ${what}, from gn:${row.id} ${row.name}`);
			continue;
		}
		const title = isLatin(find.toponym) ? find.toponym : row.name;
		const id = makeId(title, row.asciiName, ids);
		ids.add(id);
		done.set(row.id, id);
		const parent = findParent(row, ground, administrative);
		const added: KnownPlace = {
			...{ id, title, level: levelOf(row), parent: parent.id },
			...{ names: listToponymsOf(row, title, alternates), links },
		};
		const point = { type: 'Point', coordinates: row.position, certainty: 'less-certain' };
		features.push(toFeature(added, point));
		const where = parent.id ? ` in ${parent.id}` : '';
		const times = find.times > 0 ? `, ${find.times}× in the texts` : '';
		report.push(`${id}: added, ${added.level}${where} (gn:${row.id} ${row.name}${times})${parent.note}`);
	}
	return { features, report, isChanged: taken.length > 0 };
}

/** A point only for a place that is no ground: a centre of an outline is none. */
function grow(
	feature: unknown,
	place: KnownPlace,
	row: GeoName,
	alternates: readonly AlternateName[],
	links: readonly string[],
	{ outlines }: Ground,
) {
	const before = feature as Readonly<Record<string, unknown>>;
	const names = listToponymsOf(row, place.title, alternates).filter(
		(one) =>
			!place.names.some(
				({ text, lang }) => text === one.text && (lang === one.lang || one.lang.startsWith('und')),
			),
	);
	const added = links.filter((link) => !place.links.some((one) => one.split(':')[0] === link.split(':')[0]));
	const isPoint = !place.point && row.featureClass !== 'A' && !outlines.has(place.id);
	const geometry = isPoint
		? { type: 'Point', coordinates: row.position, certainty: 'less-certain' }
		: valueAt(feature, 'geometry');
	return {
		feature: {
			...before,
			names: [...listAt(feature, 'names'), ...names.map(toName)],
			geometry,
			links: [...listAt(feature, 'links'), ...added.map(toLink)],
		},
		what: [...(isPoint ? ['its point'] : []), ...names.map(({ text }) => `“${text}”`), ...added].join(', '),
	};
}

/** By the dataset’s own outlines first; editions differ, and then a note says so. */
function findParent(row: GeoName, ground: Ground, administrative: readonly GeoName[]) {
	const [country, first, second] = row.admin;
	const units = [
		administrative.find(
			({ featureCode, admin }) => featureCode === 'ADM2' && admin.join() === row.admin.join(),
		),
		administrative.find(
			({ featureCode, admin }) => featureCode === 'ADM1' && admin[0] === country && admin[1] === first,
		),
	].filter(
		(unit) => unit !== undefined && unit.id !== row.id && (second !== '' || unit.featureCode === 'ADM1'),
	);
	const named = units.flatMap((unit) => (unit ? [{ unit, place: findUnit(unit, ground) }] : []));
	const around = findOutline(row.position, ground);
	const [nearest] = named;
	if (around !== undefined) {
		const place = ground.places.find(({ id }) => id === around);
		const differs = nearest?.unit.featureCode === 'ADM2' && place && !isUnit(nearest.unit, place);
		return { id: around, note: differs ? `; GeoNames has it in ${nearest.unit.name}` : '' };
	}
	const countries = ground.places.filter(({ level }) => level === 'country');
	const places = [...named.flatMap(({ place }) => place ?? []), ...(countries.length === 1 ? countries : [])];
	const found = places.find((place) => liesIn(row.position, place, ground));
	const [nearestPlace] = places;
	const note = nearestPlace && nearestPlace !== found ? `; it lies outside ${nearestPlace.id}, where GeoNames has it` : '';
	return { id: found?.id ?? '', note };
}

/** Whether a position lies within an outline as far as outlines are good; true of a place without one. */
function liesIn(position: Position, place: KnownPlace, { outlines, places }: Ground): boolean {
	const outline = [place, ...listAround(place, places)].flatMap(({ id }) => outlines.get(id) ?? [])[0];
	return outline === undefined || contains(outline, position) || distanceKm(outline, position) <= BESIDE_KM;
}

function findUnit(unit: GeoName, { places }: Ground): KnownPlace | undefined {
	const linked = places.find(({ links }) => links.includes(`gn:${unit.id}`));
	if (linked) return linked;
	const areas = places.filter((place) => !place.point);
	return findNamed({ names: listNames(unit).map((text) => ({ text, lang: '' })), codes: [] }, areas, '');
}

function isUnit(unit: GeoName, place: KnownPlace): boolean {
	return (
		place.links.includes(`gn:${unit.id}`) ||
		listNames(unit).some((name) => listFolded(place).includes(foldName(name)))
	);
}

/** The title first, then what is preferred in each language, then all other spellings; each once. */
function listToponymsOf(
	row: GeoName,
	title: string,
	alternates: readonly AlternateName[],
): readonly Toponym[] {
	const tagged = alternates
		.filter(({ language }) => language === '' || /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(language))
		.toSorted((one, other) => Number(other.isPreferred) - Number(one.isPreferred))
		.map(({ name, language }) => ({
			text: name,
			lang: tagName(name, language.slice(0, 3).replace('-', '')),
		}));
	const untold = [row.name, row.asciiName, ...row.alternates].map((text) => ({
		text,
		lang: tagName(text, ''),
	}));
	const all: readonly Toponym[] = [
		{ text: title, lang: 'en' },
		...tagged.filter(({ lang }) => !lang.startsWith('und')),
		...tagged,
		...untold,
	];
	const kept: Toponym[] = [];
	for (const one of all) {
		const isKnown = kept.some(
			({ text, lang }) => text === one.text && (lang === one.lang || one.lang.startsWith('und')),
		);
		if (!isKnown && foldName(one.text) !== '') kept.push(one);
	}
	return kept;
}

function listWikidata(alternates: readonly AlternateName[]): readonly string[] {
	return alternates.filter(({ language }) => language === 'wkdt').map(({ name }) => `wd:${name}`);
}

function isLatin(name: string): boolean {
	return tagName(name, '') === 'und-Latn';
}

function changeFiles(files: DatasetFiles, features: readonly unknown[]): readonly Change[] {
	const gazetteer = files.get('gazetteer.json') as Readonly<Record<string, unknown>>;
	const head = files.get('dataset.json') as Readonly<Record<string, unknown>>;
	const credit = (before: string) =>
		before.includes('GeoNames') ? before : [before, CREDIT].filter((one) => one !== '').join('. ');
	return [
		...changeFile(files, 'gazetteer.json', {
			...gazetteer,
			attribution: credit(textAt(gazetteer, 'attribution')),
			features,
		}),
		...changeFile(files, 'dataset.json', {
			...head,
			basemapAttribution: credit(textAt(head, 'basemapAttribution')),
		}),
	];
}
