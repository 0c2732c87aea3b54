/** What stands on the map of a picture: names with their signs and second lines, points, passes. */

import type { Position } from 'geojson';
import { boundsOf } from '../../domain/bounds.ts';
import { listSurroundings } from '../../domain/dataset.ts';
import { isInBounds } from '../../domain/passage-place.ts';
import type { Place } from '../../domain/place.ts';
import { dotPosition, sectorsOf } from '../../symbol/dot.ts';
import type { ShownPlace, ShownPlaces } from '../../symbol/shown-place.ts';
import { signsOf } from '../../symbol/sign.ts';
import { type Box, listBoxesAround, type Room, takeSpot } from '../../symbol/spots.ts';
import {
	labelWords,
	NAME_ZOOM,
	namePoints,
	placeSentences,
	widthOfLabelWords,
} from '../../text/label-words.ts';
import { round, textAt } from './block.ts';
import { drawDotMark } from './dot.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';
import { widthOf } from './measure.ts';
import type { Projection } from './mercator.ts';
import type { Scene } from './scene.ts';
import { drawSign, SIGN_SIZE } from './sign.ts';

const NAME = 14;
const WORDS = 12;
const SMALL = 12;
const PAD = 5;
const LINE = { name: 19, words: 15 };
const SIGN_STEP = SIGN_SIZE + 4;
/** How much of a place's outline is paper beneath its name. */
const VEIL = 0.84;

/** Labels in the order of their weight: who comes late finds the room that is left, and stands nowhere without any. */
export function drawLabels(scene: Scene, projection: Projection, room: Room, divider: number): Markup {
	const { ground, dataset, sides, text } = scene;
	const [left, right = left] = sides;
	const at = ({ place }: ShownPlace): Position | undefined => dataset.places.get(place)?.labelAt;
	const onItsSide = (kind: keyof ShownPlaces, position = at) =>
		left[kind].map((shown, i) => {
			const [x] = projection.point(position(shown) ?? [0, 0]);
			return x < divider ? shown : (right[kind][i] ?? shown);
		});
	const hasInset = dataset.basemap.country !== undefined;
	const points = namePoints(
		ground.passagePlaces.filter((place) => !hasInset || isInBounds(place, projection)),
		projection.zoom,
		ground,
		text,
	);
	const around = onItsSide('around').map((shown) => drawAround(shown, at(shown), scene, projection, room));
	const standsAt = ({ place }: ShownPlace): Position | undefined => {
		const known = dataset.places.get(place);
		return known && dotPosition(known);
	};
	const inside = onItsSide('dots', standsAt);
	const dots = inside.map((shown) => drawDot(shown, standsAt(shown), scene, projection, room));
	const black = points.map(({ place }) => drawPoint(place, scene, projection, room));
	const districts = onItsSide('districts').map((shown) =>
		drawDistrict(shown, at(shown), scene, projection, room),
	);
	const dotNames = inside.map((shown) => drawDotName(shown, standsAt(shown), scene, projection, room));
	const names = points.map(({ place, name }) => drawPointName(place, name, scene, projection, room));
	const surroundings = listSurroundings(dataset).map((place) =>
		drawSurrounding(place, scene, projection, room),
	);
	const passes = dataset.basemap.passes.features.map(({ geometry, properties }) =>
		drawPass(
			geometry.coordinates,
			text.passLabel(properties.name, properties.elevationM),
			scene,
			projection,
			room,
		),
	);
	return group(
		'g',
		{ id: 'labels' },
		group('g', { id: 'labels-passes' }, ...passes),
		group('g', { id: 'labels-surroundings' }, ...surroundings),
		group('g', { id: 'labels-points' }, ...black, ...names),
		group('g', { id: 'labels-districts' }, ...districts),
		group('g', { id: 'labels-dots' }, ...dots, ...dotNames),
		group('g', { id: 'labels-around' }, ...around),
	);
}

function drawDistrict(
	shown: ShownPlace,
	at: Position | undefined,
	scene: Scene,
	projection: Projection,
	room: Room,
): Markup {
	const { dataset, text, names, palette } = scene;
	const place = dataset.places.get(shown.place);
	if (!place || !at || !isInBounds({ ...place, point: { position: at, certainty: 'certain' } }, projection))
		return NOTHING;
	const point = projection.point(at);
	const line = nameLine(shown, scene, NAME);
	const words = labelWords(shown, names, text);
	const wide = Math.max(line.width, widthOf(words, WORDS)) + 2 * PAD;
	const hasWords = words !== '' && widthOnMap(place, projection) >= widthOfLabelWords(words);
	const two = { width: wide, height: LINE.name + LINE.words };
	const one = { width: line.width + 2 * PAD, height: LINE.name };
	const box = takeSpot(room, [
		...(hasWords ? listBoxesAround(point, two, { x: 14, y: 14 }) : []),
		...listBoxesAround(point, one, { x: 24, y: 24 }),
		...listBoxesAround(point, one, { x: 60, y: 40 }),
	]);
	if (!box) return NOTHING;
	const middle = box.x + box.width / 2;
	const second = textAt(words, {
		x: middle,
		y: box.y + LINE.name + 10.5,
		size: WORDS,
		fill: palette.ink,
		anchor: 'middle',
		dir: text.dir,
	});
	return group(
		'g',
		{ id: `label.${shown.place}`, 'data-place': shown.place },
		veil(box, scene),
		...line.draw(middle, box.y + 14.5, palette.paper),
		box.height > LINE.name ? second : NOTHING,
	);
}

/** A place around the districts: a framed name, which stands inside the frame if its place nearly does. */
function drawAround(
	shown: ShownPlace,
	at: Position | undefined,
	scene: Scene,
	projection: Projection,
	room: Room,
): Markup {
	if (!at) return NOTHING;
	const { palette } = scene;
	const line = nameLine(shown, scene, NAME);
	const size = { width: line.width + 18, height: 26 };
	const box = takeSpot(room, listBoxesAround(projection.point(at), size, { x: 44, y: 36 }));
	if (!box) return NOTHING;
	return group(
		'g',
		{ id: `label.${shown.place}`, 'data-place': shown.place },
		element('rect', { ...box, rx: 4, fill: palette.surface, stroke: palette.edge, 'stroke-width': 1 }),
		...line.draw(box.x + box.width / 2, box.y + 18, palette.surface),
	);
}

/** A bold name with its signs behind it; `draw` centres it on `x`. */
function nameLine(shown: ShownPlace, scene: Scene, size: number) {
	const { text, names, palette } = scene;
	const name = names.place(shown.place);
	const signs = signsOf(shown.accounts);
	const nameWidth = widthOf(name, size, 700);
	const width = nameWidth + signs.length * SIGN_STEP;
	const forward = text.dir === 'rtl' ? -1 : 1;
	const draw = (x: number, y: number, halo: string): readonly Markup[] => {
		const style = { y, size, weight: 700, fill: palette.ink, dir: text.dir } as const;
		if (signs.length === 0) return [textAt(name, { ...style, x, anchor: 'middle' })];
		// Up to the signs, whatever the font makes of its width.
		const end = x + forward * (nameWidth - width / 2);
		const drawn = signs.map((sign, i) => {
			const near = end + forward * (i * SIGN_STEP + 4);
			return drawSign(sign, scene, [forward > 0 ? near : near - SIGN_SIZE, y - 10.5], halo);
		});
		return [textAt(name, { ...style, x: end, anchor: 'end' }), ...drawn];
	};
	return { width, draw };
}

function drawPoint(place: Place, { palette }: Scene, projection: Projection, { frame, taken }: Room): Markup {
	if (!place.point) return NOTHING;
	const [cx, cy] = projection.point(place.point.position);
	if (cx < 0 || cy < 0 || cx > frame.width || cy > frame.height) return NOTHING;
	taken.push({ x: cx - 4.5, y: cy - 4.5, width: 9, height: 9 });
	const isUncertain = place.point.certainty === 'uncertain';
	return element('circle', {
		'data-place': place.id,
		cx,
		cy,
		r: 3.5,
		fill: isUncertain ? palette.paper : palette.ink,
		stroke: isUncertain ? palette.ink : palette.paper,
		'stroke-width': 1.5,
	});
}

/** A place inside a district, with what is said of it as its title. */
function drawDot(
	shown: ShownPlace,
	at: Position | undefined,
	scene: Scene,
	projection: Projection,
	{ frame, taken }: Room,
): Markup {
	const { names, text } = scene;
	if (!at) return NOTHING;
	const [x, y] = projection.point(at);
	if (x < 0 || y < 0 || x > frame.width || y > frame.height) return NOTHING;
	taken.push({ x: x - 8, y: y - 8, width: 16, height: 16 });
	const title = text.placeButton(names.place(shown.place), placeSentences(shown, names, text));
	return group(
		'g',
		{ id: `dot.${shown.place}`, 'data-place': shown.place },
		element('title', {}, plain(title)),
		drawDotMark(sectorsOf(shown.accounts), scene, [x - 8, y - 8]),
	);
}

/** Beside its dot, with its signs. */
function drawDotName(
	shown: ShownPlace,
	at: Position | undefined,
	scene: Scene,
	projection: Projection,
	room: Room,
): Markup {
	if (!at) return NOTHING;
	const [x, y] = projection.point(at);
	const line = nameLine(shown, scene, SMALL);
	const size = { width: line.width + 6, height: 16 };
	const box = takeSpot(room, listBoxesBeside([x, y], size, 10));
	if (!box || x < 0 || y < 0 || x > room.frame.width || y > room.frame.height) return NOTHING;
	return group(
		'g',
		{ 'data-place': shown.place },
		veil(box, scene),
		...line.draw(box.x + box.width / 2, box.y + 12, scene.palette.paper),
	);
}

/** To its right, to its left, beneath, above. */
function listBoxesBeside(
	[x, y]: readonly [number, number],
	size: { readonly width: number; readonly height: number },
	gap: number,
): readonly Box[] {
	return [
		{ x: x + gap, y: y - 8 },
		{ x: x - gap - size.width, y: y - 8 },
		{ x: x - size.width / 2, y: y + gap },
		{ x: x - size.width / 2, y: y - gap - 16 },
	].map((corner) => ({ ...corner, ...size }));
}

/** Beside its point, on the side that has room. */
function drawPointName(
	{ id, point }: Place,
	name: string | undefined,
	scene: Scene,
	projection: Projection,
	room: Room,
): Markup {
	if (!point || name === undefined) return NOTHING;
	const [x, y] = projection.point(point.position);
	const { width: wide, height: high } = room.frame;
	if (x < 0 || y < 0 || x > wide || y > high) return NOTHING;
	const size = { width: widthOf(name, SMALL) + 6, height: 16 };
	const box = takeSpot(room, listBoxesBeside([x, y], size, 7));
	if (!box) return NOTHING;
	// The text keeps to its dot, whichever font it is set in.
	const side = box.x > x ? -1 : box.x + box.width < x ? 1 : 0;
	return group(
		'g',
		{ 'data-place': id },
		veil(box, scene),
		sideText(name, box, side, SMALL, scene.palette.ink, scene),
	);
}

function drawSurrounding(place: Place, scene: Scene, projection: Projection, room: Room): Markup {
	if (!place.labelAt) return NOTHING;
	const name = scene.names.place(place.id);
	const size = { width: widthOf(name, SMALL) + 6, height: 16 };
	const box = takeSpot(room, listBoxesAround(projection.point(place.labelAt), size, { x: 20, y: 20 }));
	if (!box) return NOTHING;
	const words = sideText(name, box, 0, SMALL, scene.palette.muted, scene);
	return group('g', { 'data-place': place.id }, veil(box, scene), words);
}

/** A pass: two bows, and its name close by from the zoom on at which small places are named. */
function drawPass(at: Position, name: string, scene: Scene, projection: Projection, room: Room): Markup {
	const { palette } = scene;
	const [x, y] = projection.point(at);
	const mark = takeSpot(room, [{ x: x - 5, y: y - 5, width: 10, height: 10 }]);
	if (!mark) return NOTHING;
	const d = `M${round(x - 4)} ${round(y - 4.5)}q3.5 4.5 0 9M${round(x + 4)} ${round(y - 4.5)}q-3.5 4.5 0 9`;
	const bows = group(
		'g',
		{ fill: 'none' },
		element('path', { d, stroke: palette.paper, 'stroke-width': 3.5 }),
		element('path', { d, stroke: palette.muted, 'stroke-width': 1.2 }),
	);
	const size = { width: widthOf(name, 11) + 6, height: 15 };
	const beneath = { x: x - size.width / 2, y: y + 7, ...size };
	const box = projection.zoom >= NAME_ZOOM ? takeSpot(room, [beneath]) : undefined;
	if (!box) return bows;
	return group('g', {}, bows, veil(box, scene), sideText(name, box, 0, 11, palette.muted, scene));
}

/** A line of text in its box: centred, or against its left (-1) or right (1) edge. */
function sideText(
	content: string,
	box: Box,
	side: -1 | 0 | 1,
	size: number,
	fill: string,
	{ text }: Scene,
): Markup {
	const isStart = side < 0 === (text.dir === 'ltr');
	return textAt(content, {
		x: box.x + (box.width * (1 + side)) / 2 - side * 3,
		y: box.y + box.height / 2 + size * 0.34,
		size,
		fill,
		anchor: side === 0 ? 'middle' : isStart ? 'start' : 'end',
		dir: text.dir,
	});
}

function veil(box: Box, { palette }: Scene): Markup {
	return element('rect', { ...box, rx: 4, fill: palette.paper, 'fill-opacity': VEIL });
}

function widthOnMap({ boundary }: Place, { point }: Projection): number {
	if (!boundary) return 0;
	const [west, south, east] = boundsOf([boundary]);
	return point([east, south])[0] - point([west, south])[0];
}
