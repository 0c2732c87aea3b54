/** What do `boundaries.geojson` and `neighbours.geojson` say once units are drawn? */

import type { Feature } from 'geojson';
import { type Area, contains } from '../../domain/geometry.ts';
import { digest } from '../../load/digest.ts';
import { listAt, textAt, valueAt } from '../../load/value-at.ts';
import type { KnownPlace } from '../known-place.ts';
import { titleOf, type Unit } from './boundary-file.ts';
import type { Credit } from './credit-boundaries.ts';
import { findLabelPoint } from './label-point.ts';

/** Beside what is drawn here stands its digest, its credit included: what nobody has changed since may be drawn anew. */
const MARK = 'x-drawn';

function mark<T extends Feature>(feature: T, credit: Credit): T {
	return { ...feature, [MARK]: digestOf(feature, credit) };
}

function digestOf({ properties, geometry }: Feature, { attribution }: Credit): string {
	return digest(JSON.stringify([attribution, properties, geometry]));
}

function listFeatures(collection: unknown): readonly Feature[] {
	return listAt(collection, 'features').map((feature) => feature as Feature);
}

/** Features that this program drew from the same source, and that are as it drew them. */
export function listUntouched(collection: unknown, credit: Credit): readonly Feature[] {
	return listFeatures(collection).filter((feature) => valueAt(feature, MARK) === digestOf(feature, credit));
}

/** The outlines that are there, those of the same places drawn anew with what else stands in them, then the new ones. */
export function collectOutlines(
	before: unknown,
	drawn: ReadonlyMap<Unit, KnownPlace>,
	outlines: ReadonlyMap<Unit, Area>,
	credit: Credit,
) {
	const made = new Map(
		[...outlines].map(([unit, outline]): [string, Feature<Area>] => {
			const id = drawn.get(unit)?.id ?? '';
			const properties = { labelAt: findLabelPoint(outline) };
			return [id, mark({ type: 'Feature', id, properties, geometry: outline }, credit)];
		}),
	);
	const earlier = listFeatures(before);
	const idOf = (feature: unknown) => textAt(feature, 'id');
	const untouched = listUntouched(before, credit);
	const lost = earlier.filter((feature) => {
		const next = made.get(idOf(feature));
		return next && !untouched.includes(feature) && digestOf(next, credit) !== digestOf(feature, credit);
	});
	const fresh = [...made].filter(([id]) => !earlier.some((feature) => idOf(feature) === id));
	return {
		collection: {
			type: 'FeatureCollection',
			...(before as object | undefined),
			attribution: credit.attribution,
			features: [
				...earlier.map((feature) => ({ ...feature, ...made.get(idOf(feature)) })),
				...fresh.map(([, one]) => one),
			],
		},
		kept: earlier.map(idOf).filter((id) => !made.has(id)),
		...(lost.length > 0 && { loses: `the outlines of ${lost.map(idOf).join(', ')} as they are drawn now` }),
	};
}

/** Only those drawn now, with what else stands in the earlier ones. */
export function collectNeighbours(
	before: unknown,
	beside: readonly (readonly [Unit, Area])[],
	credit: Credit,
) {
	const untouched = listUntouched(before, credit);
	const noted = untouched.filter(hasNote);
	const features = beside.map(([unit, geometry]) => {
		const [around] = unit.around;
		const province = around && around.depth !== 0 ? titleOf(around) : undefined;
		const properties = { name: titleOf(unit), ...(province && { province }) };
		const made = mark({ type: 'Feature', properties, geometry }, credit);
		const same = noted.find((one) => isSameGround(one, made));
		return { made, same };
	});
	const isTouched = untouched.length < listAt(before, 'features').length;
	const isDropped = noted.some((one) => !features.some(({ same }) => same === one));
	return {
		collection: {
			type: 'FeatureCollection',
			...(before as object | undefined),
			attribution: credit.attribution,
			features: features.map(({ made, same }) => ({ ...same, ...made })),
		},
		...((isTouched || isDropped) && { loses: 'the neighbours drawn now' }),
	};
}

/** Whether somebody has written more into a feature than is drawn here. */
function hasNote(feature: Feature): boolean {
	return Object.keys(feature).some((key) => !['type', 'properties', 'geometry', MARK].includes(key));
}

/** Neighbours have no ids, and may share their names. */
function isSameGround(earlier: Feature, made: Feature<Area>): boolean {
	return (
		textAt(earlier, 'properties', 'name') === textAt(made, 'properties', 'name') &&
		contains(earlier.geometry as Area, findLabelPoint(made.geometry))
	);
}
