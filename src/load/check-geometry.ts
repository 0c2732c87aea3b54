/** Are the outlines sound, and do places lie where the gazetteer says? */

import { listMeeting, listPolygons } from '../domain/bounds.ts';
import {
	contains,
	distanceKm,
	listRingFaults,
	type Measured,
	measure,
	type RingFault,
	sharedAreaKm2,
} from '../domain/geometry.ts';
import { checkBorders } from './check-borders.ts';
import { isOnGlobe } from './check-values.ts';
import { hasCircle, listOuter } from './outline.ts';
import { type Locate, type Path, type Problem, quote, slight } from './problem.ts';
import type { Located, Records } from './records.ts';
import type { Boundary } from './to-domain.ts';
import { isValleyLine } from './to-domain.ts';

/** How far a point may lie outside the outline of its place's parent. */
const TOLERANCE_KM = 1;
/** Overlaps below this share of the smaller outline are slivers of the generalisation. */
const SLIVER = 0.002;

/**
 * Faulty rings are told and then passed over: Turf cannot measure them. So is what is nowhere on the globe, of which
 * `checkValues` tells.
 */
export function checkGeometry(all: Records, locate: Locate): readonly Problem[] {
	const records = {
		...all,
		boundaries: all.boundaries.filter(({ value }) => isOnGlobe(value.outline.coordinates)),
		neighbours: all.neighbours.filter(({ value }) => isOnGlobe(value.geometry.coordinates)),
		places: all.places.filter(({ value }) => isOnGlobe(value.point?.position)),
	};
	const drawn = records.boundaries.map((one) => ({ ...one, faults: listRingFaults(one.value.outline) }));
	const around = records.neighbours.map(({ at, value }) => ({ at, faults: listRingFaults(value.geometry) }));
	const sound = drawn.flatMap(({ at, value, faults }): readonly Drawn[] =>
		faults.length > 0 ? [] : [{ at, value: { ...value, ...measure(value.outline) } }],
	);
	const overlaps = checkOverlaps(sound, records, locate);
	const areas = new Map(sound.map(({ value }) => [value.place, value]));
	return [
		...[...drawn, ...around].flatMap(({ at, faults }) => tellRings(faults, at, locate)),
		...checkCountry(records, locate),
		...checkLines(records, locate),
		...slight([
			...checkLabels(sound, records, locate),
			...(overlaps.length > 0 ? overlaps : checkBorders(sound, records.outline, locate)),
			// Places that contain each other lie within nothing.
			...(hasCircle(records.outline)
				? []
				: [...checkPoints(areas, records, locate), ...checkNesting(sound, areas, records, locate)]),
		]),
	];
}

/** An outline whose rings are sound. */
type Drawn = Located<Boundary & Measured>;
type Areas = ReadonlyMap<string, Measured>;

function tellRings(faults: readonly RingFault[], at: Path, locate: Locate): readonly Problem[] {
	return faults.map(({ path, fault, remedy }) => ({
		...locate([...at, 'geometry', 'coordinates', ...path]),
		message: fault,
		remedy,
	}));
}

/** It is drawn small and measures nothing: which way its rings run does not matter. */
function checkCountry({ head }: Records, locate: Locate): readonly Problem[] {
	if (typeof head?.country !== 'object') return [];
	const polygons = listPolygons(head.country.geometry);
	const isDrawn =
		polygons.length > 0 && polygons.every(([outer]) => outer !== undefined && outer.length >= 4);
	if (isDrawn) return [];
	const message = 'an outline without ground';
	const remedy = 'Write the three digits of ISO 3166-1 instead, or leave the country out.';
	return [{ ...locate(['country', 'geometry', 'coordinates']), message, remedy }];
}

function checkLines({ valley }: Records, locate: Locate): readonly Problem[] {
	return valley
		.filter(({ value }) => isValleyLine(value) && value.geometry.coordinates.length < 2)
		.map(({ at }) => ({
			...locate([...at, 'geometry', 'coordinates']),
			message: 'a line of fewer than 2 positions',
			remedy: 'Add the missing ones.',
		}));
}

/** That of a place around the districts may stand beside its ground, where the gazetteer says so. */
function checkLabels(boundaries: readonly Drawn[], { places }: Records, locate: Locate): readonly Problem[] {
	const aside = new Map(places.map(({ value }) => [value.id, String(value.labelAt)]));
	return boundaries
		.filter(({ value }) => aside.get(value.place) !== String(value.labelAt))
		.filter(({ value }) => isOnGlobe(value.labelAt) && !contains(value.outline, value.labelAt))
		.map(({ at, value }) => ({
			...locate([...at, 'properties', 'labelAt']),
			message: `the label of ${quote(value.place)} stands outside its outline`,
			remedy: 'Move it inside; longitude comes first.',
		}));
}

/** A point must lie in the nearest outline around its place, its own first. */
function checkPoints(areas: Areas, { places, outline }: Records, locate: Locate): readonly Problem[] {
	return places.flatMap(({ at, value: { id, point } }) => {
		const around = [id, ...listOuter(id, outline)].find((outer) => areas.has(outer));
		const area = around && areas.get(around);
		if (!point || !area || contains(area.outline, point.position)) return [];
		const distance = distanceKm(area.outline, point.position);
		if (distance <= TOLERANCE_KM) return [];
		return [
			{
				...locate([...at, 'geometry', 'coordinates']),
				message: `the point of ${quote(id)} lies ${distance.toFixed(1)} km outside ${quote(around)}`,
				remedy: 'Correct the point (longitude comes first) or the parent.',
			},
		];
	});
}

function checkNesting(
	boundaries: readonly Drawn[],
	areas: Areas,
	{ outline }: Records,
	locate: Locate,
): readonly Problem[] {
	return boundaries.flatMap(({ at, value: inner }) => {
		const { place } = inner;
		const around = listOuter(place, outline).find((outer) => areas.has(outer));
		const outer = around && areas.get(around);
		if (!outer || sharedAreaKm2(inner, outer) >= inner.areaKm2 * (1 - SLIVER)) return [];
		return [
			{
				...locate([...at, 'geometry']),
				message: `the outline of ${quote(place)} does not lie within that of ${quote(around)}`,
				remedy: 'Correct one of the outlines or the parent.',
			},
		];
	});
}

/** Places of one level share no ground. Boxes come first: of hundreds of outlines, each meets few. */
function checkOverlaps(
	boundaries: readonly Drawn[],
	{ outline }: Records,
	locate: Locate,
): readonly Problem[] {
	const levelOf = ({ value }: Drawn) => outline.places.get(value.place)?.level;
	return listMeeting(boundaries.map(({ value }) => value.bounds)).flatMap(([before, after]) => {
		const [earlier, later] = [boundaries[before], boundaries[after]];
		// Without a level the place is unknown, which is told of its outline.
		if (!earlier || !later || levelOf(later) === undefined || levelOf(later) !== levelOf(earlier)) return [];
		const [one, other] = [earlier.value, later.value];
		const shared = sharedAreaKm2(one, other);
		if (shared <= SLIVER * Math.min(one.areaKm2, other.areaKm2)) return [];
		return [
			{
				...locate([...later.at, 'geometry']),
				message: `${quote(other.place)} overlaps ${quote(one.place)} by ${shared.toFixed(1)} km²`,
				remedy: 'Give their common border the same positions.',
			},
		];
	});
}
