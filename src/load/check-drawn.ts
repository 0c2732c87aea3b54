/** Has every place of which something is asserted a spot on the map? */

import type { StatementId } from '../domain/claim.ts';
import type { PlaceId } from '../domain/place.ts';
import { hasCircle, listOuter, type Outline } from './outline.ts';
import { type Locate, type Problem, quote } from './problem.ts';
import type { Records } from './records.ts';

/**
 * A place inside a district needs a point or an outline, one around districts may have the spot of its label instead;
 * or the build draws its outline. Told once a place, at the place.
 */
export function checkDrawn(records: Records, locate: Locate): readonly Problem[] {
	const { outline, places } = records;
	// Where scope, outlines or parents are at fault, that is told there.
	if (outline.scope.length === 0 || outline.boundaries.length === 0 || hasCircle(outline)) return [];
	const asserting = listAsserting(records);
	return places.flatMap(({ at, value: { id, level, point, labelAt } }) => {
		const claim = asserting.get(id);
		// A district without outline is told where the scope names it.
		if (claim === undefined || level === outline.colouredLevel) return [];
		if (point || outline.boundaries.includes(id)) return [];
		const isInside = listOuter(id, outline).some((outer) => isDistrict(outer, outline));
		if (!isInside && (labelAt || isOutlinedByBuild(id, outline))) return [];
		return [
			{
				...locate([...at, 'geometry']),
				message: `${quote(id)} cannot be drawn, though ${claim} asserts something of it`,
				remedy: isInside
					? 'Give it a point, or an outline in boundaries.geojson.'
					: 'Give it a point, a labelAt, or an outline in boundaries.geojson.',
			},
		];
	});
}

/** The first claim that asserts something of a place, in another interpretation at least. */
function listAsserting({ claims }: Records): ReadonlyMap<PlaceId, StatementId> {
	const first = new Map<PlaceId, StatementId>();
	for (const { value } of claims) {
		const all = [value, ...value.alternatives].flatMap(({ assertions }) => assertions);
		for (const { place } of all) if (!first.has(place)) first.set(place, value.id);
	}
	return first;
}

/** True if all districts within are in scope, so that they have outlines. */
function isOutlinedByBuild(id: PlaceId, outline: Outline): boolean {
	const within = outline.placeIds.filter(
		(inner) => isDistrict(inner, outline) && listOuter(inner, outline).includes(id),
	);
	return within.length > 0 && within.every((inner) => outline.scope.includes(inner));
}

function isDistrict(id: string, { places, colouredLevel }: Outline): boolean {
	return places.get(id)?.level === colouredLevel;
}
