/** How does a published file of boundaries become the outlines of a dataset’s own places, and of the ground around them? */

import type { Feature, FeatureCollection, Position } from 'geojson';
import { type Bounds, boundsOf, listPolygons } from '../domain/bounds.ts';
import { type Area, contains } from '../domain/geometry.ts';
import { listAt, textAt, valueAt } from '../load/outline.ts';
import { addUnits, findNamed } from './add-units.ts';
import { tellAdded, tellMatches, tellNames } from './boundaries-report.ts';
import { type BoundaryFile, type Named, titleOf, type Unit } from './boundary-file.ts';
import type { Credit } from './credit-boundaries.ts';
import { type Change, changeFile, type DatasetFiles } from './draft.ts';
import { generalise } from './generalise.ts';
import { joinBorders } from './join-borders.ts';
import { type KnownPlace, listKnownPlaces } from './known-place.ts';
import { findLabelPoint } from './label-point.ts';
import { findUnits, isSameCode, matchUnits, sayUnit } from './match-units.ts';
import { foldName } from './spelling.ts';

export interface BoundariesRequest {
	/** The file that holds what is around the units, where their own does not say. */
	readonly parents?: BoundaryFile | undefined;
	/** The level of the places; that which is coloured, if undefined. */
	readonly level?: string | undefined;
	/** Only these units, by name, code or number. */
	readonly only: readonly string[];
	/** Only units within this, by name or code; what is added lies in it. */
	readonly parent?: string | undefined;
	/** Which unit is which place, as `Northvale=north-vale`. */
	readonly told: readonly string[];
	/** Whether units that are no place of the gazetteer become one. */
	readonly adds: boolean;
	/** Derived from the extent, if undefined. */
	readonly toleranceMetres?: number | undefined;
	readonly credit: Credit;
}

export interface Gathered {
	readonly changes: readonly Change[];
	readonly report: readonly string[];
}

/** @throws if nothing could be drawn, or what was asked for is not there. */
export function gatherBoundaries(
	files: DatasetFiles,
	file: BoundaryFile,
	request: BoundariesRequest,
): Gathered {
	const head = files.get('dataset.json');
	const gazetteer = files.get('gazetteer.json');
	const colouredLevel = textAt(head, 'colouredLevel');
	const level = request.level ?? colouredLevel;
	const known = listKnownPlaces(gazetteer);
	const units = request.parents ? file.units.map((unit) => surround(unit, request.parents)) : file.units;
	const chosen = choose(units, request, known);
	const places = known.filter((place) => place.level === level);
	const outlines = listOutlines(files.get('boundaries.geojson'));
	const matches = matchUnits({
		...{ units: chosen, places, all: known },
		told: readTold(request.told, chosen, places),
		isThere: (unit, { id, point }) => {
			const outline = outlines.get(id);
			return outline
				? contains(outline, findLabelPoint(unit.outline))
				: !!point && contains(unit.outline, point);
		},
	});
	const doubtful = matches.doubts.flatMap(({ candidates }) => candidates);
	const fresh = request.adds ? matches.unmatched.filter((unit) => !doubtful.includes(unit)) : [];
	const parent = request.parent === undefined ? undefined : findParent(request.parent, known);
	const added = addUnits(fresh, level, known, parent);
	const drawn = new Map([
		...matches.matched.map(({ unit, place }) => [unit, place] as const),
		...added.places,
	]);
	const beside = level === colouredLevel ? listNear([...drawn.keys()], units) : [];
	const others = matches.unmatched.filter((unit) => !drawn.has(unit));
	const told = [
		...tellMatches(matches),
		...tellAdded(added.places),
		...added.around.map((title) => `${title}: added, since units lie in it`),
		...file.passedOver,
		...tellNames('No place of the gazetteer', others),
	];
	if (drawn.size === 0)
		throw new Error([`no unit is a place of the gazetteer; use --add, or --match`, ...told].join('\n'));

	const made = draw([...drawn.keys()], beside, request.toleranceMetres);
	const boundaries = collect(files.get('boundaries.geojson'), drawn, made.outlines, request.credit);
	const neighbours = made.beside.length > 0 ? collectNeighbours(made.beside, request.credit) : undefined;
	const report = [
		...told,
		...tellNames('Around them', beside),
		...made.unsound.map((unit) => `${sayUnit(unit)}: left out, since its ring crosses itself in the file`),
		...(made.leftOut > 0 ? [`${made.leftOut} islets and specks below the tolerance are left out`] : []),
		`${made.outlines.size} outlines, with ${made.beside.length} around them, within ${Math.round(made.movedMetres)} m of the published lines (tolerance ${made.toleranceMetres} m)`,
		...boundaries.kept.map((id) => `${id}: keeps its earlier outline, beside which the new ones may not fit`),
	];
	const grown = added.features.length > 0 ? addFeatures(gazetteer, added.features) : gazetteer;
	const nextHead = changeHead(head, {
		scope: level === colouredLevel ? listScope(head, drawn.values(), outlines) : listAt(head, 'scope').map(String),
		credit: request.credit,
		hasNeighbours: neighbours !== undefined,
		movedMetres: made.movedMetres,
	});
	return {
		report,
		changes: [
			...changeFile(files, 'gazetteer.json', grown),
			...changeFile(files, 'boundaries.geojson', boundaries.collection, boundaries.loses),
			...(neighbours
				? changeFile(
						files,
						'neighbours.geojson',
						neighbours,
						files.has('neighbours.geojson') ? 'the neighbours drawn now' : undefined,
					)
				: []),
			...changeFile(files, 'dataset.json', nextHead.head, nextHead.loses),
		],
	};
}

/** The outlines that a dataset has, by place. */
export function listOutlines(boundaries: unknown): ReadonlyMap<string, Area> {
	return new Map(
		listAt(boundaries, 'features').flatMap((feature) => {
			const geometry = valueAt(feature, 'geometry') as Area | undefined;
			const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
			return isArea ? [[textAt(feature, 'id'), geometry] as const] : [];
		}),
	);
}

/** The unit with what lies around it in the other file: where its label would stand. */
function surround(unit: Unit, parents: BoundaryFile | undefined): Unit {
	const at = findLabelPoint(unit.outline);
	const around = parents?.units.find(({ outline }) => contains(outline, at));
	return around ? { ...unit, around: [around, ...around.around] } : unit;
}

function choose(
	units: readonly Unit[],
	{ only, parent, adds }: BoundariesRequest,
	known: readonly KnownPlace[],
): readonly Unit[] {
	const named = only.map((asked) => {
		const found = findUnits(asked, units);
		const [first] = found;
		if (first && found.length === 1) return first;
		if (!first) throw new Error(`--unit: no unit "${asked}" in the file`);
		throw new Error(
			`--unit: "${asked}" may be ${found.map(sayUnit).join(' or ')}: say which, as --unit "#${first.number}"`,
		);
	});
	if (parent === undefined) return named.length > 0 ? named : units;
	const place = findParent(parent, known);
	const isWithin = ({ around }: Unit) => around.some((one) => isMeant(one, parent, place));
	const within = (named.length > 0 ? named : units).filter(isWithin);
	if (within.length > 0) return within;
	if (named.length > 0 && named.every(({ around }) => around.length === 0)) return named;
	const isTold = units.some(({ around }) => around.length > 0);
	if (!isTold && !adds) return units;
	throw new Error(
		isTold
			? `--parent: no unit lies in "${parent}", as far as the file says`
			: '--parent: the file does not say what its units lie in: name them with --unit, or give the outlines around them with --parents',
	);
}

function isMeant(named: Named, asked: string, place: KnownPlace | undefined): boolean {
	if (named.codes.some((code) => isSameCode(code, asked))) return true;
	if (named.names.some(({ text }) => foldName(text) === foldName(asked))) return true;
	return place !== undefined && findNamed(named, [place], '') === place;
}

function findParent(asked: string, known: readonly KnownPlace[]): KnownPlace | undefined {
	return (
		known.find(({ id }) => id === asked) ??
		known.find(({ links }) => links.some((link) => isSameCode(link, asked))) ??
		findNamed({ names: [{ text: asked, lang: '' }], codes: [] }, known, '')
	);
}

function readTold(
	told: readonly string[],
	units: readonly Unit[],
	places: readonly KnownPlace[],
): ReadonlyMap<Unit, KnownPlace> {
	return new Map(
		told.map((pair) => {
			const cut = pair.lastIndexOf('=');
			const [asked, id] = [pair.slice(0, cut), pair.slice(cut + 1)];
			const found = cut > 0 ? findUnits(asked.trim(), units) : [];
			const place = places.find((one) => one.id === id.trim());
			const [unit] = found;
			if (cut < 1) throw new Error(`--match: "${pair}" is not written as UNIT=PLACE`);
			if (!unit) throw new Error(`--match: no unit "${asked}" in the file`);
			if (found.length > 1) {
				throw new Error(
					`--match: "${asked}" may be ${found.map(sayUnit).join(' or ')}: say #${unit.number}=${id}`,
				);
			}
			if (!place) throw new Error(`--match: the gazetteer has no such place "${id}" of this level`);
			return [unit, place] as const;
		}),
	);
}

/** Units beside those drawn: with some position in their box, a tenth wider on each side. */
function listNear(drawn: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
	const [west, south, east, north] = boundsOf(drawn.map(({ outline }) => outline));
	const aside = Math.max(east - west, north - south) / 10;
	const isNear = ([lng = 0, lat = 0]: Position) =>
		lng > west - aside && lng < east + aside && lat > south - aside && lat < north + aside;
	return units.filter(
		(unit) => !drawn.includes(unit) && listPolygons(unit.outline).some(([outer = []]) => outer.some(isNear)),
	);
}

interface Drawn {
	readonly outlines: ReadonlyMap<Unit, Area>;
	readonly beside: readonly (readonly [Unit, Area])[];
	readonly unsound: readonly Unit[];
	readonly movedMetres: number;
	readonly toleranceMetres: number;
	readonly leftOut: number;
}

function draw(drawn: readonly Unit[], beside: readonly Unit[], asked: number | undefined): Drawn {
	const all = [...drawn, ...beside];
	const toleranceMetres = asked ?? chooseTolerance(boundsOf(drawn.map(({ outline }) => outline)));
	const { outlines, ...made } = generalise(
		drawn.map(({ outline }) => outline),
		beside.map(({ outline }) => outline),
		toleranceMetres,
	);
	const pairs = all.flatMap((unit, index) => {
		const outline = outlines[index];
		return outline ? [{ unit, outline, isDrawn: index < drawn.length }] : [];
	});
	const joined = joinBorders(
		pairs.map(({ outline }) => outline),
		pairs.filter(({ isDrawn }) => isDrawn).length,
	);
	const done = pairs.map(({ unit, outline, isDrawn }, index) => ({
		isDrawn,
		pair: [unit, joined[index] ?? outline] as const,
	}));
	return {
		...made,
		toleranceMetres,
		outlines: new Map(done.flatMap(({ isDrawn, pair }) => (isDrawn ? [pair] : []))),
		beside: done.flatMap(({ isDrawn, pair }) => (isDrawn ? [] : [pair])),
		unsound: all.filter((_, index) => outlines[index] === undefined),
	};
}

/** Between one and two pixels of a map 1,500 pixels across, in round numbers: 100 m for a province, 1,000 m for a large country. */
function chooseTolerance([west, south, east, north]: Bounds): number {
	const width = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const metres = (Math.hypot((east - west) * width, north - south) * 111_195) / 1500;
	const round = [20, 50, 100, 200, 500, 1000, 2000, 5000];
	return (
		round.toSorted(
			(one, other) => Math.abs(Math.log(one / metres)) - Math.abs(Math.log(other / metres)),
		)[0] ?? 100
	);
}

/** The outlines that are there, those of the same places drawn anew, then the new ones. */
function collect(
	before: unknown,
	drawn: ReadonlyMap<Unit, KnownPlace>,
	outlines: ReadonlyMap<Unit, Area>,
	credit: Credit,
) {
	const made = new Map(
		[...outlines].map(([unit, outline]): [string, Feature<Area>] => {
			const id = drawn.get(unit)?.id ?? '';
			const properties = { labelAt: findLabelPoint(outline) };
			return [id, { type: 'Feature', id, properties, geometry: outline }];
		}),
	);
	const earlier = listAt(before, 'features');
	const idOf = (feature: unknown) => textAt(feature, 'id');
	const anew = earlier.filter((feature) => {
		const next = made.get(idOf(feature));
		return next && JSON.stringify(next) !== JSON.stringify(feature);
	});
	const fresh = [...made].filter(([id]) => !earlier.some((feature) => idOf(feature) === id));
	return {
		collection: {
			type: 'FeatureCollection',
			attribution: credit.attribution,
			features: [
				...earlier.map((feature) => made.get(idOf(feature)) ?? feature),
				...fresh.map(([, one]) => one),
			],
		},
		kept: earlier.map(idOf).filter((id) => !made.has(id)),
		...(anew.length > 0 && { loses: `the outlines of ${anew.map(idOf).join(', ')} as they are drawn now` }),
	};
}

function collectNeighbours(beside: readonly (readonly [Unit, Area])[], credit: Credit): object {
	const features = beside.map(([unit, geometry]) => {
		const [around] = unit.around;
		const province = around && around.depth !== 0 ? titleOf(around) : undefined;
		return { type: 'Feature', properties: { name: titleOf(unit), ...(province && { province }) }, geometry };
	});
	return { type: 'FeatureCollection', attribution: credit.attribution, features };
}

function addFeatures(gazetteer: unknown, features: readonly object[]): Partial<FeatureCollection> {
	const before = typeof gazetteer === 'object' ? gazetteer : { type: 'FeatureCollection' };
	return { ...before, features: [...listAt(gazetteer, 'features'), ...features] as Feature[] };
}

/** What is in scope stays, in its order; what is drawn for the first time comes behind. */
function listScope(
	head: unknown,
	places: Iterable<KnownPlace>,
	outlines: ReadonlyMap<string, Area>,
): readonly string[] {
	const before = listAt(head, 'scope').map(String);
	const fresh = [...places].map(({ id }) => id).filter((id) => !outlines.has(id) && !before.includes(id));
	return [...before, ...fresh];
}

interface HeadChange {
	readonly scope: readonly string[];
	readonly credit: Credit;
	readonly hasNeighbours: boolean;
	readonly movedMetres: number;
}

/** The notes that are written here, so that a later run replaces its own. */
const OWN_NOTE =
	/^The outlines are (those of [^;.]+|generalised: they lie within \d+ metres of the published lines)\.$/;

function changeHead(head: unknown, { scope, credit, hasNeighbours, movedMetres }: HeadChange) {
	const before = head as Readonly<Record<string, unknown>>;
	const notes = [
		...(credit.year ? [`The outlines are those of ${credit.year}.`] : []),
		`The outlines are generalised: they lie within ${Math.max(10, Math.ceil(movedMetres / 10) * 10)} metres of the published lines.`,
	];
	const others = listAt(head, 'boundaryNotes')
		.map(String)
		.filter((note) => !OWN_NOTE.test(note));
	const attribution = textAt(head, 'boundaryAttribution');
	const basemap = textAt(head, 'basemapAttribution');
	const basemapAttribution =
		!hasNeighbours || basemap.includes(credit.attribution)
			? basemap
			: [basemap, credit.attribution].filter(Boolean).join('. ');
	const isReplaced = attribution !== '' && attribution !== credit.attribution;
	return {
		head: {
			...before,
			scope,
			boundaryAttribution: credit.attribution,
			boundaryNotes: [...notes, ...others],
			...(basemapAttribution && { basemapAttribution }),
		},
		...(isReplaced && { loses: `the boundaryAttribution “${attribution}”` }),
	};
}
