/** Which places have a dot or a name on maps that stand side by side, and where does each name stand? */

import type { Position } from 'geojson';
import { type CRS, type LatLng, LatLngBounds, type Point } from 'leaflet';
import { type Dataset, listSurroundings } from '../domain/dataset.ts';
import { isInBounds, listPassagePlaces } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { remember } from '../domain/remember.ts';
import type { ShownGround } from '../panel/ground.ts';
import { listClearDots } from '../symbol/clear-dots.ts';
import { dotPosition } from '../symbol/dot.ts';
import { RANK } from '../symbol/label-rank.ts';
import { REACH_BESIDE } from '../symbol/leader.ts';
import type { Label, Tag } from '../symbol/name-boxes.ts';
import { placeNames, type Spots } from '../symbol/name-spots.ts';
import { kindOf, listNeeds, type Need, type ShownPlace, type ShownPlaces } from '../symbol/shown-place.ts';
import type { Project } from '../symbol/spots.ts';
import { widthOfWidestWords } from '../symbol/text-width.ts';
import { labelName, listLabelWords, NAME_ZOOM, type NamedPoint, namePoints } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { toLatLng, toLatLngBounds, toRings } from './lat-lng.ts';

/** Of the name of a place around. */
const BUTTON = { margin: 20, height: 24 };
const NEAR = [
	{ x: 12, y: 12 },
	{ x: 60, y: 44 },
];

/** Where labels may stand, and what they take besides their letters: that of a district stays upon it; that of a place around is tied to its outline by a line, if there is one. */
const FORM = {
	district: { reaches: [{ x: 24, y: 32 }], margin: 12, height: 21 },
	around: { ...BUTTON, reaches: [...NEAR, { x: 160, y: 120 }] },
	tied: { ...BUTTON, reaches: [...NEAR, REACH_BESIDE], isTied: true },
	surrounding: { reaches: [{ x: 16, y: 24 }], margin: 0, height: 16 },
} as const satisfies Record<string, Pick<Label, 'reaches' | 'margin' | 'height' | 'isTied'>>;

/** Of a name without an account. */
const UNSAID = { signs: 0, isClashing: false, hasAccount: false, isSilent: true };

/** What is shown of a place, and where its dot or label stands. */
export interface Marked {
	readonly place: Place;
	/** `[lng, lat]`. */
	readonly at: Position;
	readonly shown: ShownPlace;
}

/** Of whatever `shown` holds, those that have a place on the map. */
export function markPlaces({ districts, around, dots }: ShownPlaces, dataset: Dataset) {
	return {
		districts: mark(districts, ({ labelAt }) => labelAt, dataset),
		around: mark(around, ({ labelAt }) => labelAt, dataset),
		dots: mark(dots, dotPosition, dataset),
	};
}

function mark(
	places: readonly ShownPlace[],
	positionOf: (place: Place) => Position | undefined,
	dataset: Dataset,
): readonly Marked[] {
	return places.flatMap((shown) => {
		const place = dataset.places.get(shown.place);
		const at = place && positionOf(place);
		return at ? [{ place, at, shown }] : [];
	});
}

/** What is drawn alike on maps of equal size and position. */
export interface NamedPlaces {
	/** Of places of which something is asserted, those that are drawn: of few, all; of many, those that lie on no other. */
	readonly dots: ReadonlySet<PlaceId>;
	/** Small and black: those of which nothing is asserted; those far off stand in the inset, if there is one. */
	readonly others: readonly NamedPoint[];
	readonly spots: Spots;
}

/**
 * Worked out for a zoom and a size of the map, in CSS pixels: to pan moves all alike.
 * @param together what all maps show that stand side by side: what one of them names, all do.
 * @param isSeenWhole whether all of the scope is in the frame: then no name is cut by it.
 */
export function namePlaces(
	together: readonly ShownPlaces[],
	selected: PlaceId | null,
	shownGround: ShownGround,
	crs: CRS,
	zoom: number,
	width: number,
	height: number,
	isSeenWhole: boolean,
): NamedPlaces {
	const { dataset } = shownGround;
	const others = listOthers(shownGround, zoom);
	const [southWest, northEast] = toLatLngBounds(dataset.bounds);
	const project = ({ lat, lng }: Pick<LatLng, 'lat' | 'lng'>): Point => crs.latLngToPoint({ lat, lng }, zoom);
	const corner = project(new LatLngBounds(southWest, northEast).getCenter()).subtract([
		width / 2,
		height / 2,
	]);
	const widthOf = ({ boundary }: Place): number => {
		if (!boundary) return 0;
		const bounds = boundsOf(boundary);
		return project(bounds.getNorthEast()).x - project(bounds.getSouthWest()).x;
	};
	const pointOf: Project = (at) => {
		const [lat, lng] = toLatLng(at);
		const { x, y } = project({ lat, lng }).subtract(corner);
		return [x, y];
	};
	const all = listNames(together, others, selected, shownGround, zoom, widthOf);
	const dotted = all.filter(({ kind, hasAccount }) => kind === 'tag' && hasAccount);
	const dots = listClearDots(dotted.map(({ place, at, rank }) => ({ place, at: pointOf(at), rank })));
	const isDrawn = ({ kind, hasAccount, place }: Label | Tag) =>
		kind === 'label' || !hasAccount || dots.has(place);
	const names = all.filter(isDrawn);
	const coloured = new Set(
		together.flatMap(({ districts }) =>
			districts.flatMap(({ place, fill }) => (fill.tone === 'bare' ? [] : [place])),
		),
	);
	const outlinesOf = (ids: Iterable<PlaceId>) =>
		[...ids].flatMap((id) => dataset.places.get(id)?.boundary ?? []);
	const ground = { outlines: outlinesOf(dataset.scope), coloured: outlinesOf(coloured) };
	const spots = placeNames(names, isSeenWhole ? { width, height } : null, pointOf, ground);
	return { dots, others, spots };
}

function listOthers({ ground, dataset, text }: ShownGround, zoom: number): readonly NamedPoint[] {
	const hasInset = dataset.basemap.country !== undefined;
	const inReach = listPassagePlaces(ground.dataset).filter(
		(place) => isInBounds(place, dataset) || !hasInset,
	);
	const dots = new Set(ground.accountPlaces.filter((place) => kindOf(place, ground) === 'dots'));
	return namePoints(inReach, zoom, ground, text).filter(({ place }) => !dots.has(place.id));
}

function listNames(
	together: readonly ShownPlaces[],
	others: readonly NamedPoint[],
	selected: PlaceId | null,
	{ dataset, text, names }: ShownGround,
	zoom: number,
	/** Of a place's outline, in CSS pixels. */
	widthOf: (place: Place) => number,
): readonly (Label | Tag)[] {
	const [first] = together;
	if (!first) return [];
	// They show the same places, each in its own way.
	const { districts, around, dots } = markPlaces(first, dataset);
	const nameOf = (id: PlaceId) => toponymOf(id, dataset, text.lang);
	const needs = listNeeds(together);
	const base = ({ place, at }: Marked, need: Need, name: string) => ({
		place: place.id,
		at,
		name: name === '' ? '' : labelName(name, need.isInferred, text),
		signs: need.signs,
		isClashing: need.isClashing,
		isSilent: need.isSilent,
		rank: place.id === selected ? RANK.chosen : need.rank,
		hasAccount: true,
	});
	const each = <T>(marked: readonly Marked[], toName: (one: Marked, need: Need) => T): readonly T[] =>
		marked.flatMap((one) => {
			const need = needs.get(one.place.id);
			return need ? [toName(one, need)] : [];
		});
	return [
		...each(around, (one, need): Label => {
			const label = base(one, need, names.place(one.place.id));
			return { ...label, ...(one.place.boundary ? FORM.tied : FORM.around), kind: 'label', wordsWidth: 0 };
		}),
		...each(districts, (one, need): Label => {
			const words = widthOfWidestWords(listLabelWords(need.accounts, names, text));
			const wordsWidth = widthOf(one.place) >= words ? words : 0;
			const label = base(one, need, names.place(one.place.id));
			return { ...label, ...FORM.district, kind: 'label', wordsWidth, ground: one.place.boundary };
		}),
		...listSurroundings(dataset).flatMap(({ id, labelAt }): readonly Label[] => {
			if (!labelAt) return [];
			const label = { place: id, at: labelAt, name: names.place(id), rank: RANK.surrounding };
			return [{ ...label, ...UNSAID, ...FORM.surrounding, kind: 'label', wordsWidth: 0 }];
		}),
		...each(dots, (one, need): Tag => {
			// A seat that is called like its district is not named twice; its signs stand beside it all the same.
			const hasName = zoom >= NAME_ZOOM || !isNamesake(one.place, nameOf);
			const name = hasName ? nameOf(one.place.id) : '';
			return { ...base(one, need, name), kind: 'tag' };
		}),
		...others.flatMap(({ place: { id, point }, name = '' }): readonly Tag[] => {
			if (!point) return [];
			const { position: at } = point;
			return [{ ...UNSAID, kind: 'tag', place: id, at, name, rank: RANK.point }];
		}),
	];
}

const boundsOf = remember(
	(boundary: NonNullable<Place['boundary']>) => new LatLngBounds(toRings(boundary).flat(2)),
);

/** Called like the place around it, as a seat is. */
function isNamesake({ id, parent }: Place, nameOf: (id: PlaceId) => string): boolean {
	return parent !== null && nameOf(parent) === nameOf(id);
}
