/** What stands on the map of a picture: names with their signs and second lines, points, passes. */

import type { Position } from 'geojson';
import { listSurroundings } from '../../domain/dataset.ts';
import { isInBounds, listPassagePlaces } from '../../domain/passage-place.ts';
import type { Place } from '../../domain/place.ts';
import { DOT_SIZE } from '../../symbol/dot.ts';
import { type GroundRows, isOnGround } from '../../symbol/ground-rows.ts';
import { RANK } from '../../symbol/label-rank.ts';
import { findLeaderEnd, REACH_BESIDE, SEEN } from '../../symbol/leader.ts';
import type { ShownPlace, ShownPlaces, VoiceMap } from '../../symbol/shown-place.ts';
import { SIGN_SIZE } from '../../symbol/sign.ts';
import {
	type Box,
	grown,
	isFree,
	listBoxesAround,
	listRoomsOver,
	type Room,
	type Size,
	takeSpot,
} from '../../symbol/spots.ts';
import { likelyWidthOf, widthOf, widthOfWidestWords } from '../../symbol/text-width.ts';
import { labelWords, listLabelWords, NAME_ZOOM, namePoints, placeSentences } from '../../text/label-words.ts';
import { round, textAt } from './block.ts';
import { drawDotMark } from './dot.ts';
import type { DrawnDot } from './dots.ts';
import { isInside } from './hatch.ts';
import {
	keepLineFree,
	listBoxesBeside,
	middleOf,
	narrowed,
	sideOf,
	takeFarSpot,
	withHeight,
} from './label-boxes.ts';
import { strokeOf } from './layers.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';
import { haloOf, nameLine, sideText, veil } from './name-line.ts';
import { isOnFrame, type Point, type Projection } from './projection.ts';
import type { Scene } from './scene.ts';
import { drawSign } from './sign.ts';

const NAME = 14;
const WORDS = 12;
const SMALL = 12;
const PAD = 5;
const LINE = { name: 19, words: 15 };
/** How far the name of a place around stands off, if there is room. */
const NEAR = { x: 80, y: 60 };
/** How far signs without a name stand off. */
const CLOSE = { x: 12, y: 12 };

/** Where the labels of a map are drawn. */
interface Site {
	readonly voice: VoiceMap['voice'];
	readonly scene: Scene;
	readonly projection: Projection;
	readonly room: Room;
	/** Where districts lie. */
	readonly ground: GroundRows;
}

/** A name that looks for room; who has the less rank looks first. */
interface Wanted {
	readonly rank: number;
	readonly layer: Layer;
	/** Nothing without room. */
	draw(): Markup;
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
	ground: GroundRows,
) {
	const { dataset, text } = scene;
	const site: Site = { voice, scene, projection, room, ground };
	const find = ({ place }: ShownPlace) => dataset.places.get(place);
	const rankOf = ({ place }: ShownPlace) => scene.needs.get(place)?.rank ?? 0;
	const dots = inside.map((one) => drawDot(one, site));
	const wanted: readonly Wanted[] = [
		...shown.around.map((one): Wanted => {
			const place = find(one);
			return { rank: rankOf(one), layer: 'around', draw: () => drawAround(one, place, site) };
		}),
		...shown.districts.map((one): Wanted => {
			const place = find(one);
			return { rank: rankOf(one), layer: 'districts', draw: () => drawDistrict(one, place, site) };
		}),
		...inside.map(
			(one): Wanted => ({
				rank: rankOf(one.shown),
				layer: 'dots',
				draw: () => drawDotName(one.shown, one.at, site),
			}),
		),
		...listPoints(shown, site).map(
			(place): Wanted => ({ rank: RANK.point, layer: 'points', draw: () => drawPoint(place, site) }),
		),
		...listSurroundings(dataset).map(
			(place): Wanted => ({
				rank: RANK.surrounding,
				layer: 'surroundings',
				draw: () => drawSurrounding(place, site),
			}),
		),
		...dataset.basemap.passes.features.map(({ geometry, properties }): Wanted => {
			const name = text.passLabel(properties.name, properties.elevationM);
			return { rank: RANK.pass, layer: 'passes', draw: () => drawPass(geometry.coordinates, name, site) };
		}),
	];
	const drawn = [...wanted]
		.sort((a, b) => a.rank - b.rank)
		.map(({ layer, draw }) => ({ layer, markup: draw() }));
	const markupOf = (layer: Layer) => drawn.flatMap((one) => (one.layer === layer ? one.markup : []));
	return group(
		'g',
		{ id: `labels.${voice}` },
		...LAYERS.map((layer) =>
			group('g', { class: `labels-${layer}` }, ...(layer === 'dots' ? dots : []), ...markupOf(layer)),
		),
	);
}

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

function drawDistrict(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, room, voice } = site;
	const { text, names, palette } = scene;
	const at = place?.labelAt;
	if (!place || !at || !isOnFrame(projection.point(at), room.frame)) return NOTHING;
	const point = projection.point(at);
	const line = nameLine(shown, names.place(shown.place), NAME, scene);
	const words = labelWords(shown, names, text);
	// Where one map has a second line, all have room for theirs.
	const lines = listLabelWords(scene.needs.get(shown.place)?.accounts ?? [], names, text);
	const one = { width: line.safe + 2 * PAD, height: LINE.name };
	const two = {
		width: Math.max(line.safe, ...lines.map((each) => widthOf(each, WORDS))) + 2 * PAD,
		height: LINE.name + LINE.words,
	};
	const hasWords = lines.length > 0 && widthOnMap(place, projection) >= widthOfWidestWords(lines);
	const rings = place.boundary ? projection.rings(place.boundary) : [];
	const upon = takeSpot(room, [
		...(hasWords ? listBoxesAround(point, two, { x: 14, y: 14 }) : []),
		...listBoxesAround(point, one, { x: 24, y: 24 }),
		...listBoxesAround(point, one, { x: 60, y: 40 }),
		...listBoxesAround(point, one, { x: 100, y: 80 }).filter((box) => isInside(rings, middleOf(box))),
	]);
	const taken = upon ?? takeFarSpot(point, one, site.room);
	if (!taken) return drawSignsAlone(shown, point, listBoxesAround, site);
	const isTwo = taken.height > LINE.name && words !== '';
	const box = isTwo ? taken : withHeight(taken, LINE.name);
	const middle = box.x + box.width / 2;
	const width = Math.max(line.width, isTwo ? likelyWidthOf(words, WORDS) : 0) + 2 * PAD;
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
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		...(upon ? [] : [drawLine(middleOf(box), point, scene), drawEnd(point, scene)]),
		veil(narrowed(box, width), shown, scene),
		...line.draw(middle, box.y + 14.5, haloOf(shown, scene)),
		isTwo ? second : NOTHING,
	);
}

/** A place around the districts: a framed name, tied to the outline that it stands beside. */
function drawAround(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, room, voice, ground } = site;
	const { palette, names } = scene;
	if (!place?.labelAt) return NOTHING;
	const at = projection.point(place.labelAt);
	const line = nameLine(shown, names.place(shown.place), NAME, scene);
	const size = { width: line.safe + 18, height: 26 };
	// A line ties it to its outline, however far off.
	const beside = [NEAR, ...(place.boundary ? [REACH_BESIDE] : [])].flatMap((reach) => {
		const clear = listBoxesAround(at, size, reach).filter((box) => !isOnGround(box, ground));
		return [
			...(place.boundary ? clear.filter((box) => !isOnGround(grown(box, SEEN), ground)) : []),
			...clear,
		];
	});
	const box = takeSpot(room, [...beside, ...listBoxesAround(at, size, NEAR)]);
	if (!box) return drawSignsAlone(shown, at, listBoxesAround, site);
	const frame = narrowed(box, line.width + 18);
	const fill = shown.isChanged ? palette.news : palette.surface;
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		drawLeader(place, box, at, site),
		element('rect', { ...frame, rx: 4, fill, stroke: palette.edge, 'stroke-width': 1 }),
		...line.draw(box.x + box.width / 2, box.y + 18, fill),
	);
}

/** Nothing for a name that stands upon its ground. The line is kept free. */
function drawLeader(place: Place, box: Box, at: Point, { scene, projection, room }: Site): Markup {
	const middle = middleOf(box);
	const off: Point = [middle[0] - at[0], middle[1] - at[1]];
	const position = findLeaderEnd(place, projection.position(middle), off);
	if (!position) return NOTHING;
	const end = projection.point(position);
	keepLineFree(end, box, room);
	return group('g', {}, drawLine(middle, end, scene), drawEnd(end, scene));
}

/** Where a name has no room: that of a clash in any case, unless there are so many places that it would lie on others. */
function drawSignsAlone(shown: ShownPlace, at: Point, listBoxes: ListBoxes, site: Site): Markup {
	const { scene, room, voice } = site;
	const { signs, isClashing } = scene.needs.get(shown.place) ?? { signs: 0, isClashing: false };
	const lines = [
		...(signs > 0 ? [nameLine(shown, '', SMALL, scene, 'signs')] : []),
		...(isClashing ? [nameLine(shown, '', SMALL, scene, 'clash')] : []),
	];
	const spots = lines.map((line) => ({
		line,
		boxes: listBoxes(at, { width: line.safe + 6, height: 17 }, CLOSE),
	}));
	const least = isClashing ? spots.slice(-1) : [];
	const tries = [
		...spots.map((spot) => ({ ...spot, room })),
		...listRoomsOver(room, scene.needs.size).flatMap((over) =>
			least.map((spot) => ({ ...spot, room: over })),
		),
	];
	for (const { line, boxes, room: tried } of tries) {
		const box = boxes.find((box) => isFree(box, tried));
		if (!box) continue;
		room.taken.push(box);
		const drawn = line.draw(box.x + box.width / 2, box.y + 12.5, haloOf(shown, scene));
		if (drawn.length === 0) return NOTHING;
		return group(
			'g',
			{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
			veil(box, shown, scene),
			...drawn,
		);
	}
	return NOTHING;
}

/** Around a point, the best first. @param reach how far off, in pixels. */
type ListBoxes = typeof listBoxesAround;

/** A place inside a district, with what is said of it as its title. */
function drawDot({ shown, at: [x, y] }: DrawnDot, { scene, room, voice }: Site): Markup {
	const { names, text } = scene;
	room.dots?.push({ x: x - DOT_SIZE / 2, y: y - DOT_SIZE / 2, width: DOT_SIZE, height: DOT_SIZE });
	const title = text.placeButton(names.place(shown.place), placeSentences(shown, names, text));
	return group(
		'g',
		{ id: `dot.${voice}.${shown.place}`, 'data-place': shown.place },
		element('title', {}, plain(title)),
		drawDotMark(shown.dot, scene, [x - DOT_SIZE / 2, y - DOT_SIZE / 2]),
	);
}

/** Beside its dot with its signs; where there is no room, farther off at the end of a line. */
function drawDotName(shown: ShownPlace, at: Point, site: Site): Markup {
	const { scene, room, voice } = site;
	const line = nameLine(shown, scene.names.place(shown.place), SMALL, scene);
	const size = { width: line.safe + 6, height: 17 };
	const beside = takeSpot(room, listBoxesBeside(at, size, DOT_SIZE / 2 + 2));
	const box = beside ?? takeFarSpot(at, size, room);
	if (!box) return drawSignsAlone(shown, at, listBoxesOnDot, site);
	// Up to its dot, whichever font it is set in.
	const tight = narrowed(box, line.width + 6, beside ? sideOf(beside, at) : 0);
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		beside ? NOTHING : drawLine(at, middleOf(box), scene),
		veil(tight, shown, scene),
		...line.draw(tight.x + tight.width / 2, tight.y + 12.5, haloOf(shown, scene)),
	);
}

function drawLine(from: Point, to: Point, scene: Scene): Markup {
	const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
	return element('path', { class: 'leader', d, fill: 'none', ...strokeOf('leader', scene) });
}

/** On the ground that is named. */
function drawEnd(at: Point, scene: Scene): Markup {
	const d = `M${at.map(round).join(' ')}h0`;
	return element('path', {
		class: 'leader-end',
		d,
		'stroke-linecap': 'round',
		...strokeOf('leaderEnd', scene),
	});
}

/** Beside a dot, or over its corner. */
function listBoxesOnDot(at: Point, size: Size): readonly Box[] {
	const [x, y] = at;
	return [...listBoxesBeside(at, size, DOT_SIZE / 2 + 2), { x: x + 2, y: y - 2 - size.height, ...size }];
}

/** A black point with its name; where there is no room for the name, neither. */
function drawPoint({ id, point }: Place, { scene, projection, room }: Site): Markup {
	if (!point) return NOTHING;
	const { palette, names } = scene;
	const at = projection.point(point.position);
	const [cx, cy] = at;
	const dot = { x: cx - 4.5, y: cy - 4.5, width: 9, height: 9 };
	const name = names.place(id);
	const size = { width: widthOf(name, SMALL) + 6, height: 16 };
	if (!isOnFrame(at, room.frame) || !isFree(dot, room)) return NOTHING;
	const box = takeSpot(room, listBoxesBeside(at, size, 7));
	if (!box) return NOTHING;
	room.taken.push(dot);
	const isUncertain = point.certainty === 'uncertain';
	const side = sideOf(box, at);
	const shownBox = narrowed(box, likelyWidthOf(name, SMALL) + 6, side);
	return group(
		'g',
		{ 'data-place': id },
		element('circle', {
			cx,
			cy,
			r: 3.5,
			fill: isUncertain ? palette.paper : palette.ink,
			stroke: isUncertain ? palette.ink : palette.paper,
			'stroke-width': 1.5,
		}),
		veil(shownBox, { isChanged: false }, scene),
		sideText(name, box, side, SMALL, palette.ink, scene),
	);
}

function drawSurrounding(place: Place, { scene, projection, room }: Site): Markup {
	if (!place.labelAt || !isOnFrame(projection.point(place.labelAt), room.frame)) return NOTHING;
	const name = scene.names.place(place.id);
	const size = { width: widthOf(name, SMALL) + 6, height: 16 };
	const box = takeSpot(room, listBoxesAround(projection.point(place.labelAt), size, { x: 20, y: 20 }));
	if (!box) return NOTHING;
	return group('g', { 'data-place': place.id }, sideText(name, box, 0, SMALL, scene.palette.muted, scene));
}

/** A pass with its name close by, from the zoom on at which small places are named. */
function drawPass(position: Position, name: string, { scene, projection, room }: Site): Markup {
	const { palette } = scene;
	const [x, y] = projection.point(position);
	const corner = { x: x - SIGN_SIZE / 2, y: y - SIGN_SIZE / 2 };
	if (!takeSpot(room, [{ ...corner, width: SIGN_SIZE, height: SIGN_SIZE }])) return NOTHING;
	const mark = drawSign({ name: 'pass' }, scene, [corner.x, corner.y], palette.paper);
	const size = { width: widthOf(name, 11) + 6, height: 15 };
	const beneath = { x: x - size.width / 2, y: y + 9, ...size };
	const box = projection.zoom >= NAME_ZOOM ? takeSpot(room, [beneath]) : undefined;
	if (!box) return mark;
	const veiled = veil(narrowed(box, likelyWidthOf(name, 11) + 6), { isChanged: false }, scene);
	return group('g', {}, mark, veiled, sideText(name, box, 0, 11, palette.muted, scene));
}

function widthOnMap({ boundary }: Place, { extent }: Projection): number {
	return boundary ? extent(boundary).width : 0;
}
