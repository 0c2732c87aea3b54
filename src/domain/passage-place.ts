/** Which passages speak of a place, and which places does a dataset speak of? */

import { listPlacesOf, type Statement } from './claim.ts';
import { type Dataset, listStatements } from './dataset.ts';
import type { Place, PlaceId } from './place.ts';
import { remember } from './remember.ts';

/** Claims, then context, that assert of `place`, except it or mention it; each by id. */
export function listPassages(place: PlaceId, dataset: Dataset): readonly Statement[] {
	return listStatements(dataset).filter((statement) => listPlacesOf(statement).includes(place));
}

/** Places that some passage speaks of, and places within a district that share its name with one (its seat). */
export const listPassagePlaces = remember((dataset: Dataset): readonly Place[] => {
	const spoken = new Set<PlaceId>();
	for (const one of listStatements(dataset)) for (const place of listPlacesOf(one)) spoken.add(place);
	return [...dataset.places.values()].filter(
		(place) => spoken.has(place.id) || isNamesake(place, spoken, dataset),
	);
});

/** True if a place within another that is spoken of bears its very name, as a seat does. */
function isNamesake({ title, parent }: Place, spoken: ReadonlySet<PlaceId>, { places }: Dataset): boolean {
	return parent !== null && spoken.has(parent) && places.get(parent)?.title === title;
}

/** True if the point lies within the bounds, of the scope or others, edges included; false for a place without point. */
export function isInBounds({ point }: Place, { bounds }: Pick<Dataset, 'bounds'>): boolean {
	const [lng = Number.NaN, lat = Number.NaN] = point?.position ?? [];
	const [west, south, east, north] = bounds;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
