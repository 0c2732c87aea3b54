/** Is a name’s place of GeoNames beyond doubt? Then it is taken; else candidates are told. */

import { contains, distanceKm } from '../../domain/geometry.ts';
import { type KnownPlace, listAround, listFolded } from '../known-place.ts';
import { foldName } from '../spelling.ts';
import type { Find } from './find-names.ts';
import { type GeoName, levelOf, listNames } from './geonames.ts';
import { findOutline, type KnownGround } from './known-ground.ts';
import { toRun } from './text-names.ts';

/** Of candidates, so many are named. */
const CANDIDATES = 4;

export interface Taken {
	readonly row: GeoName;
	readonly find: Find;
	/** The place of the gazetteer that it is; absent for a new one. */
	readonly place?: KnownPlace;
}

/** None of them if there is nothing to say. */
export interface Outcome {
	readonly taken?: Taken;
	readonly line?: string;
	readonly already?: string;
	/** A spelling of a text by which the place of the gazetteer would not be found. */
	readonly spelt?: { readonly place: KnownPlace; readonly toponym: string };
	/** Of a town or village that is called as an area of the gazetteer. */
	readonly namesake?: string;
}

/** @param settled numbers of the places that somebody has named. */
export function decidePlace(find: Find, ground: KnownGround, settled: ReadonlySet<string>): Outcome {
	const { toponym, rows, isTold, within } = find;
	const bearers = ground.places.filter(
		(place) => listFolded(place).includes(foldName(toponym)) || (isTold && place.id === toponym),
	);
	const [row] = rows;
	if (!row) return { line: `${toponym}: not found` };
	if (bearers.length > 0)
		return { ...enrich(find, bearers, ground), ...tellNamesakes(find, bearers, ground, settled) };
	const units = ground.places.filter(
		(place) =>
			rows.some((one) => isUnit(one, place, ground)) &&
			!rows.some((one) => one.featureClass !== 'A' && isThere(one, place, ground)),
	);
	if (units.length > 0) return enrich(find, units, ground);
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

/** The units of GeoNames that areas of the gazetteer are, beyond doubt, whether or not a text names them. */
export function decideUnits(
	rows: readonly GeoName[],
	taken: readonly Taken[],
	ground: KnownGround,
): readonly Outcome[] {
	return ground.places
		.filter(({ id, level }) => ground.outlines.has(id) || level === 'province')
		.filter(
			(place) =>
				!place.links.some((link) => link.startsWith('gn:')) && !taken.some((one) => one.place === place),
		)
		.flatMap((place): readonly Outcome[] => {
			const units = rows.filter((row) => isUnit(row, place, ground));
			const [row, ...others] = units;
			if (!row) return [];
			if (others.length > 0)
				return [{ line: `${place.id}: not clear which it is: ${tellRows(units, place.id, ground)}` }];
			const find = { toponym: place.title, times: 0, rows: units, isTold: false };
			return [{ taken: { row, find, place } }];
		});
}

/** Towns and villages within the outlines that none of the bearers of the name can be. */
function tellNamesakes(
	{ toponym, rows }: Find,
	bearers: readonly KnownPlace[],
	ground: KnownGround,
	settled: ReadonlySet<string>,
): Pick<Outcome, 'namesake'> {
	const others = rows.filter(
		(row) =>
			row.featureClass === 'P' &&
			!settled.has(row.id) &&
			findOutline(row.position, ground) !== undefined &&
			!bearers.some((place) => isSameKind(row, place, ground)) &&
			!ground.places.some(({ links }) => links.includes(`gn:${row.id}`)),
	);
	const [largest] = others.toSorted((one, other) => other.population - one.population);
	if (!largest) return {};
	const own = `${toponym} ${levelOf(largest)}`;
	return { namesake: `${toponym}: also the name of ${tellRows(others, own, ground)}` };
}

/** What the gazetteer has, GeoNames may know more of: of the same kind, in the same place, and only one. */
function enrich({ rows, ...find }: Find, bearers: readonly KnownPlace[], ground: KnownGround): Outcome {
	const [only, ...others] = bearers;
	const isSpelt = bearers.some(({ names }) => names.some(({ text }) => toRun(text) === toRun(find.toponym)));
	const already =
		only && others.length === 0 && !isSpelt && !find.isTold
			? { spelt: { place: only, toponym: find.toponym } }
			: { already: find.toponym };
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

/** Whether a unit of GeoNames is that area. */
function isUnit(row: GeoName, place: KnownPlace, ground: KnownGround): boolean {
	return (
		row.featureClass === 'A' &&
		isSameKind(row, place, ground) &&
		isThere(row, place, ground) &&
		isNamedLike(row, place)
	);
}

/** Whether they share a name, with or without the level: “Alder district” is Alder. */
export function isNamedLike(row: GeoName, place: KnownPlace): boolean {
	const level = foldName(place.level);
	const own = listFolded(place);
	return listNames(row)
		.map(foldName)
		.some((name) => own.some((one) => one === name || one + level === name || one === name + level));
}

function isSameKind(
	row: GeoName,
	{ id, level }: KnownPlace,
	{ colouredLevel, outlines }: KnownGround,
): boolean {
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
function isThere({ position }: GeoName, place: KnownPlace, { outlines, places }: KnownGround): boolean {
	const outline = [place, ...listAround(place, places)].flatMap(({ id }) => outlines.get(id) ?? [])[0];
	return outline === undefined || contains(outline, position);
}

function tellRows(rows: readonly GeoName[], name: string, ground: KnownGround): string {
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
