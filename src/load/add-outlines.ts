/** Which outline has a place around districts that has none of its own? That of its districts together. */

import { type Dataset, listAssertedEver } from '../domain/dataset.ts';
import { dissolve, positionWithin } from '../domain/geometry.ts';
import { isWithin, type Place, type PlaceId, standingOf } from '../domain/place.ts';

/** Only of places of which something is asserted, in whichever interpretation, or that lie right around one of very many districts, and whose known districts are all in scope. */
export function addOutlines(dataset: Dataset): Dataset {
	const { places, scope, colouredLevel } = dataset;
	const shown = new Set(scope);
	const districts = [...places.values()].filter(({ level }) => level === colouredLevel);
	const around = [...listAssertedEver(dataset).keys()].filter(
		(id) => standingOf(id, colouredLevel, places) === 'around',
	);
	const outer = new Set([...around, ...listRightAround(dataset)]);
	const added = [...outer].flatMap((id): readonly Place[] => {
		const within = districts.filter((district) => isWithin(district.id, id, places));
		const place = places.get(id);
		if (!place || place.boundary || !within.every((district) => shown.has(district.id))) return [];
		const boundary = dissolve(within.flatMap((district) => district.boundary ?? []));
		return boundary ? [{ ...place, boundary, labelAt: place.labelAt ?? positionWithin(boundary) }] : [];
	});
	if (added.length === 0) return dataset;
	return { ...dataset, places: new Map([...places, ...added.map((place) => [place.id, place] as const)]) };
}

/** More districts than these may be painted as one with the place around them. */
const MANY = 1500;

function listRightAround({ scope, places }: Dataset): readonly PlaceId[] {
	return scope.length > MANY ? scope.flatMap((id) => places.get(id)?.parent ?? []) : [];
}
