/** What stands on the map of a picture: names with their signs and second lines, points, passes. In which order do they look for room? */

import { listSurroundings } from '../../domain/dataset.ts';
import { isInBounds, listPassagePlaces } from '../../domain/passage-place.ts';
import type { Place, PlaceId } from '../../domain/place.ts';
import type { GroundRows } from '../../symbol/ground-rows.ts';
import { RANK } from '../../symbol/label-rank.ts';
import { placeInBestOrder } from '../../symbol/name-order.ts';
import type { ShownPlace, ShownPlaces, VoiceMap } from '../../symbol/shown-place.ts';
import type { Room } from '../../symbol/spots.ts';
import { namePoints } from '../../text/label-words.ts';
import type { DrawnDot } from './dots.ts';
import { drawAround, drawDistrict } from './ground-names.ts';
import type { Site } from './label-site.ts';
import { group, type Markup } from './markup.ts';
import { drawDot, drawDotName, drawPass, drawPoint, drawSurrounding } from './point-names.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** A name that looks for room; who has the less rank looks first. */
interface Wanted {
	/** Of a name that is drawn with what is said of its place. */
	readonly place?: PlaceId;
	readonly rank: number;
	readonly layer: Layer;
	/** Nothing without room. */
	draw(site: Site): Markup;
}

const LAYERS = ['passes', 'surroundings', 'points', 'districts', 'dots', 'around'] as const;
type Layer = (typeof LAYERS)[number];

/** Who comes late finds the room that is left, and stands nowhere without any. */
export function drawLabels(
	{ voice, shown }: VoiceMap,
	inside: readonly DrawnDot[],
	scene: Scene,
	projection: Projection,
	room: Room,
	rows: GroundRows,
) {
	const { dataset, text } = scene;
	const site: Site = { voice, scene, projection, room, rows, lost: new Set() };
	const find = ({ place }: ShownPlace) => dataset.places.get(place);
	const rankOf = ({ place }: ShownPlace) => scene.needs.get(place)?.rank ?? 0;
	const dots = inside.map((one) => drawDot(one, site));
	const wanted: readonly Wanted[] = [
		...shown.around.map((one): Wanted => {
			const place = find(one);
			return {
				place: one.place,
				rank: rankOf(one),
				layer: 'around',
				draw: (site) => drawAround(one, place, site),
			};
		}),
		...shown.districts.map((one): Wanted => {
			const place = find(one);
			return {
				place: one.place,
				rank: rankOf(one),
				layer: 'districts',
				draw: (site) => drawDistrict(one, place, site),
			};
		}),
		...inside.map(
			(one): Wanted => ({
				place: one.shown.place,
				rank: rankOf(one.shown),
				layer: 'dots',
				draw: (site) => drawDotName(one.shown, one.at, site),
			}),
		),
		...listPoints(shown, site).map(
			(place): Wanted => ({ rank: RANK.point, layer: 'points', draw: (site) => drawPoint(place, site) }),
		),
		...listSurroundings(dataset).map(
			(place): Wanted => ({
				rank: RANK.surrounding,
				layer: 'surroundings',
				draw: (site) => drawSurrounding(place, site),
			}),
		),
		...dataset.basemap.passes.features.map(({ geometry, properties }): Wanted => {
			const name = text.passLabel(properties.name, properties.elevationM);
			return { rank: RANK.pass, layer: 'passes', draw: (site) => drawPass(geometry.coordinates, name, site) };
		}),
	];
	const { drawn } = placeInBestOrder(
		wanted.toSorted((a, b) => a.rank - b.rank),
		(order) => place(order, site),
		({ place }) => (place && scene.needs.get(place)) ?? UNSAID,
	);
	const markupOf = (layer: Layer) => drawn.flatMap((one) => (one.layer === layer ? one.markup : []));
	return group(
		'g',
		{ id: `labels.${voice}` },
		...LAYERS.map((layer) =>
			group('g', { class: `labels-${layer}` }, ...(layer === 'dots' ? dots : []), ...markupOf(layer)),
		),
	);
}

/** In that order, in the room that there is before. */
function place(order: readonly Wanted[], { room, ...rest }: Site) {
	const { taken, dots } = room;
	const tried = { ...room, taken: taken.copy(), ...(dots && { dots: dots.copy() }) };
	const site: Site = { ...rest, room: tried, lost: new Set() };
	const drawn = order.map(({ layer, draw }) => ({ layer, markup: draw(site) }));
	return { drawn, lost: order.filter((one) => one.place !== undefined && site.lost.has(one.place)) };
}

/** What nobody asserts anything of. */
const UNSAID = { isClashing: false, isSilent: true };

/** Drawn as points, each by a name of its own: who looks at a picture cannot ask which one it is. */
function listPoints({ dots }: ShownPlaces, { scene, projection }: Site): readonly Place[] {
	const { ground, dataset, text } = scene;
	const hasInset = dataset.basemap.country !== undefined;
	const withDot = new Set(dots.map(({ place }) => place));
	const inReach = listPassagePlaces(ground.dataset).filter(
		(place) => !withDot.has(place.id) && (!hasInset || isInBounds(place, projection)),
	);
	return namePoints(inReach, projection.zoom, ground, text).map(({ place }) => place);
}
