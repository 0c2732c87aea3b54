/** How are dots, points, passes and what lies beyond the ground named on a picture? */

import type { Position } from 'geojson';
import type { Place } from '../../domain/place.ts';
import { DOT_SIZE } from '../../symbol/dot.ts';
import type { ShownPlace } from '../../symbol/shown-place.ts';
import { SIGN_SIZE } from '../../symbol/sign.ts';
import { type Box, isFree, listBoxesAround, type Size, takeSpot } from '../../symbol/spots.ts';
import { likelyWidthOf, widthOf } from '../../symbol/text-width.ts';
import { NAME_ZOOM, placeSentences } from '../../text/label-words.ts';
import { drawDotMark } from './dot.ts';
import type { DrawnDot } from './dots.ts';
import { lineStart, listBoxesBeside, narrowed, sideOf, takeFarSpot } from './label-boxes.ts';
import { LETTERS, type Site } from './label-site.ts';
import { drawLine } from './leader-line.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';
import { haloOf, nameLine, sideText, veil } from './name-line.ts';
import { isOnFrame, type Point } from './projection.ts';
import { drawSign } from './sign.ts';
import { drawSignsAlone } from './signs-alone.ts';

/** A place inside a district, with what is said of it as its title. */
export function drawDot({ shown, at: [x, y] }: DrawnDot, { scene, room, voice }: Site): Markup {
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
export function drawDotName(shown: ShownPlace, at: Point, site: Site): Markup {
	const { scene, room, voice } = site;
	const line = nameLine(shown, scene.names.place(shown.place), LETTERS.small, scene);
	const size = { width: line.safe + 6, height: 17 };
	const beside = takeSpot(room, listBoxesBeside(at, size, DOT_SIZE / 2 + 2));
	const box = beside ?? takeFarSpot(at, size, room);
	if (!box) return drawSignsAlone(shown, at, listBoxesOnDot, site);
	// Up to its dot, whichever font it is set in.
	const tight = narrowed(box, line.width + 6, beside ? sideOf(beside, at) : 0);
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		beside ? NOTHING : drawLine(at, lineStart(at, box), scene),
		veil(tight, shown, scene),
		...line.draw(tight.x + tight.width / 2, tight.y + 12.5, haloOf(shown, scene)),
	);
}

/** Beside a dot, or over its corner. */
function listBoxesOnDot(at: Point, size: Size): readonly Box[] {
	const [x, y] = at;
	return [...listBoxesBeside(at, size, DOT_SIZE / 2 + 2), { x: x + 2, y: y - 2 - size.height, ...size }];
}

/** A black point with its name; where there is no room for the name, neither. */
export function drawPoint({ id, point }: Place, { scene, projection, room }: Site): Markup {
	if (!point) return NOTHING;
	const { palette, names } = scene;
	const at = projection.point(point.position);
	const [cx, cy] = at;
	const dot = { x: cx - 4.5, y: cy - 4.5, width: 9, height: 9 };
	const name = names.place(id);
	const size = { width: widthOf(name, LETTERS.small) + 6, height: 16 };
	if (!isOnFrame(at, room.frame) || !isFree(dot, room)) return NOTHING;
	const box = takeSpot(room, listBoxesBeside(at, size, 7));
	if (!box) return NOTHING;
	room.taken.push(dot);
	const isUncertain = point.certainty === 'uncertain';
	const side = sideOf(box, at);
	const shownBox = narrowed(box, likelyWidthOf(name, LETTERS.small) + 6, side);
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
		sideText(name, box, side, LETTERS.small, palette.ink, scene),
	);
}

export function drawSurrounding(place: Place, { scene, projection, room }: Site): Markup {
	if (!place.labelAt || !isOnFrame(projection.point(place.labelAt), room.frame)) return NOTHING;
	const name = scene.names.place(place.id);
	const size = { width: widthOf(name, LETTERS.small) + 6, height: 16 };
	const box = takeSpot(room, listBoxesAround(projection.point(place.labelAt), size, { x: 20, y: 20 }));
	if (!box) return NOTHING;
	return group(
		'g',
		{ 'data-place': place.id },
		sideText(name, box, 0, LETTERS.small, scene.palette.muted, scene),
	);
}

/** A pass with its name close by, from the zoom on at which small places are named. */
export function drawPass(position: Position, name: string, { scene, projection, room }: Site): Markup {
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
