/** Has every place of which something is asserted a spot on the map? */

import { listAssertedEver } from '../domain/dataset.ts';
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
	const asserting = listAssertedEver({ claims: records.claims.map(({ value }) => value) });
	const outlined = new Set(outline.boundaries);
	const outlinedByBuild = listOutlinedByBuild(outline);
	return places.flatMap(({ at, value: { id, level, point, labelAt } }) => {
		const claim = asserting.get(id);
		// A district without outline is told where the scope names it.
		if (claim === undefined || level === outline.colouredLevel) return [];
		if (point || outlined.has(id)) return [];
		const isInside = listOuter(id, outline).some((outer) => isDistrict(outer, outline));
		if (!isInside && (labelAt || outlinedByBuild.has(id))) return [];
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

/** The places around districts all of which are in scope, so that they have outlines. */
function listOutlinedByBuild(outline: Outline): ReadonlySet<string> {
	const scope = new Set(outline.scope);
	const districts = outline.placeIds.filter((id) => isDistrict(id, outline));
	const listAround = (ids: readonly string[]) => new Set(ids.flatMap((id) => listOuter(id, outline)));
	const beyond = listAround(districts.filter((id) => !scope.has(id)));
	return new Set([...listAround(districts)].filter((id) => !beyond.has(id)));
}

function isDistrict(id: string, { places, colouredLevel }: Outline): boolean {
	return places.get(id)?.level === colouredLevel;
}
