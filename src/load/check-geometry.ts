/** Are the outlines sound, and do places lie where the gazetteer says? */

import { areaKm2, contains, distanceKm, listRingFaults, sharedAreaKm2 } from '../domain/geometry.ts';
import { listAncestors, type Place, type PlaceId } from '../domain/place.ts';
import { type Locate, type Problem, quote } from './problem.ts';
import type { Located, Records } from './records.ts';
import type { Boundary } from './schema/boundary.ts';

/** How far a point may lie outside the outline of its place's parent. */
const TOLERANCE_KM = 1;
/** Overlaps below this share of the smaller outline are slivers of the generalisation. */
const SLIVER = 0.002;

export function checkGeometry(records: Records, locate: Locate): readonly Problem[] {
	const { boundaries, neighbours } = records;
	const faults = [...boundaries, ...neighbours].flatMap(({ at, value }) => {
		const outline = 'outline' in value ? value.outline : value.geometry;
		return listRingFaults(outline).map((message) => ({
			...locate([...at, 'geometry']),
			message,
			remedy: 'Correct the ring: closed, outer ones counterclockwise, crossing nothing.',
		}));
	});
	// Turf cannot measure a faulty ring.
	return faults.length > 0
		? faults
		: [
				...checkLabels(boundaries, locate),
				...checkPlaces(records, locate),
				...checkOverlaps(boundaries, locate),
			];
}

function checkLabels(boundaries: readonly Located<Boundary>[], locate: Locate): readonly Problem[] {
	return boundaries
		.filter(({ value }) => !contains(value.outline, value.labelAt))
		.map(({ at, value }) => ({
			...locate([...at, 'properties', 'labelAt']),
			message: `the label of ${quote(value.place)} stands outside its outline`,
			remedy: 'Move it inside.',
		}));
}

/** A point must lie in the nearest outline around its place, its own first. */
function checkPlaces({ places, boundaries }: Records, locate: Locate): readonly Problem[] {
	const byId = new Map<PlaceId, Place>(places.map(({ value }) => [value.id, value]));
	const outlines = new Map(boundaries.map(({ value }) => [value.place, value.outline]));
	const points = places.flatMap(({ at, value: { id, point } }) => {
		const around = [id, ...listAncestors(id, byId)].find((outer) => outlines.has(outer));
		const outline = around && outlines.get(around);
		if (!point || !outline || distanceKm(outline, point.position) <= TOLERANCE_KM) return [];
		return [
			{
				...locate([...at, 'geometry', 'coordinates']),
				message: `the point of ${quote(id)} lies outside ${quote(around)}`,
				remedy: 'Correct the point or the parent.',
			},
		];
	});
	const nested = boundaries.flatMap(({ at, value: { place, outline } }) => {
		const around = listAncestors(place, byId).find((outer) => outlines.has(outer));
		const outer = around && outlines.get(around);
		if (!outer || sharedAreaKm2(outline, outer) >= areaKm2(outline) * (1 - SLIVER)) return [];
		return [
			{
				...locate([...at, 'geometry']),
				message: `${quote(place)} does not lie within ${quote(around)}`,
				remedy: 'Correct one of the outlines or the parent.',
			},
		];
	});
	return [...points, ...nested];
}

function checkOverlaps(boundaries: readonly Located<Boundary>[], locate: Locate): readonly Problem[] {
	return boundaries.flatMap(({ at, value: one }, index) =>
		boundaries
			.slice(index + 1)
			.filter(({ value: other }) => {
				const smaller = Math.min(areaKm2(one.outline), areaKm2(other.outline));
				const shared = sharedAreaKm2(one.outline, other.outline);
				const isNested = shared >= smaller * (1 - SLIVER);
				return shared > smaller * SLIVER && !isNested;
			})
			.map(({ value: other }) => ({
				...locate([...at, 'geometry']),
				message: `${quote(one.place)} overlaps ${quote(other.place)}`,
				remedy: 'Give shared borders the same positions.',
			})),
	);
}
