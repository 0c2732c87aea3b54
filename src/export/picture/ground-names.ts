/** How are ground and what lies around it named on a picture? */

import type { Place } from '../../domain/place.ts';
import { isOnGround } from '../../symbol/ground-rows.ts';
import { findLeaderEnd, REACH_BESIDE, SEEN } from '../../symbol/leader.ts';
import type { ShownPlace } from '../../symbol/shown-place.ts';
import { type Box, grown, isFree, listBoxesAround, middleOf, type Size } from '../../symbol/spots.ts';
import { likelyWidthOf, widthOf, widthOfWidestWords } from '../../symbol/text-width.ts';
import { labelWords, listLabelWords } from '../../text/label-words.ts';
import { textAt } from './block.ts';
import { isInside } from './hatch.ts';
import { isLineFree, keepLineFree, lineStart, narrowed, takeFarSpot, withHeight } from './label-boxes.ts';
import { LETTERS, type Site } from './label-site.ts';
import { drawEnd, drawLine } from './leader-line.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import { haloOf, nameLine, veil } from './name-line.ts';
import { isOnFrame, type Point, type Projection } from './projection.ts';
import type { Scene } from './scene.ts';
import { drawSignsAlone } from './signs-alone.ts';

const PAD = 5;
const LINE = { name: 19, words: 15 };
/** How far a name stands off the middle of its ground, its own middle still upon it. */
const NEAREST = { x: 24, y: 24 };
const UPON = [NEAREST, { x: 60, y: 40 }, { x: 100, y: 80 }];
/** So many free boxes are tried: the end of each line is looked for along all of an outline. */
const TRIED = 100;
/** Room for the end of a line. */
const END = { width: 4, height: 4 };
/** How far the name of a place around stands off, if there is room. */
const NEAR = { x: 80, y: 60 };

export function drawDistrict(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, room, voice } = site;
	const { text, names, palette } = scene;
	const at = place?.labelAt;
	if (!place || !at || !isOnFrame(projection.point(at), room.frame)) return NOTHING;
	const point = projection.point(at);
	const line = nameLine(shown, names.place(shown.place), LETTERS.name, scene);
	const words = labelWords(shown, names, text);
	// Where one map has a second line, all have room for theirs.
	const lines = listLabelWords(scene.needs.get(shown.place)?.accounts ?? [], names, text);
	const one = { width: line.safe + 2 * PAD, height: LINE.name };
	const two = {
		width: Math.max(line.safe, ...lines.map((each) => widthOf(each, LETTERS.words))) + 2 * PAD,
		height: LINE.name + LINE.words,
	};
	const hasWords = lines.length > 0 && widthOnMap(place, projection) >= widthOfWidestWords(lines);
	const spot = takeSpotOfDistrict(place, point, { one, ...(hasWords && { two }) }, site);
	if (!spot) return drawSignsAlone(shown, point, listBoxesAround, site);
	const isTwo = spot.box.height > LINE.name && words !== '';
	const box = isTwo ? spot.box : withHeight(spot.box, LINE.name);
	const middle = box.x + box.width / 2;
	const width = Math.max(line.width, isTwo ? likelyWidthOf(words, LETTERS.words) : 0) + 2 * PAD;
	const second = textAt(words, {
		x: middle,
		y: box.y + LINE.name + 10.5,
		size: LETTERS.words,
		fill: palette.ink,
		anchor: 'middle',
		dir: text.dir,
	});
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		drawLeader(spot, scene),
		veil(narrowed(box, width), shown, scene),
		...line.draw(middle, box.y + 14.5, haloOf(shown, scene)),
		isTwo ? second : NOTHING,
	);
}

/** Where a name stands, and where on its ground a line from it ends, if it needs one. */
interface Spot {
	readonly box: Box;
	readonly end?: Point | undefined;
}

/** With its middle upon its ground, or tied to it where no other name stands on it. Box and line are kept free. */
function takeSpotOfDistrict(
	{ boundary }: Place,
	at: Point,
	{ one, two }: { readonly one: Size; readonly two?: Size },
	{ projection, room, rows }: Site,
): Spot | undefined {
	const rings = boundary && projection.rings(boundary);
	const findUpon = (boxes: readonly Box[]) =>
		boxes.find((box) => isFree(box, room) && (!rings || isInside(rings, middleOf(box))));
	const reaches = rings ? UPON : [NEAREST];
	const listNear = (size: Size) => reaches.flatMap((reach) => listBoxesAround(at, size, reach));
	const upon = findUpon([...(two ? listBoxesAround(at, two, { x: 14, y: 14 }) : []), ...listNear(one)]);
	if (upon) {
		room.taken.push(upon);
		return { box: upon };
	}
	const bare = findUpon(listNear(END));
	if (!bare) return undefined;
	const end = middleOf(bare);
	// Upon other ground it would be taken for a name there.
	const box = takeFarSpot(end, one, room, (far) => !isOnGround(far, rows));
	return box && { box, end };
}

/** A place around the districts: a framed name, tied to the outline that it stands beside. */
export function drawAround(shown: ShownPlace, place: Place | undefined, site: Site): Markup {
	const { scene, projection, voice, rows } = site;
	const { palette, names } = scene;
	if (!place?.labelAt) return NOTHING;
	const at = projection.point(place.labelAt);
	const line = nameLine(shown, names.place(shown.place), LETTERS.name, scene);
	const size = { width: line.safe + 18, height: 26 };
	// A line ties it to its outline, however far off.
	const beside = [NEAR, ...(place.boundary ? [REACH_BESIDE] : [])].flatMap((reach) => {
		const clear = listBoxesAround(at, size, reach).filter((box) => !isOnGround(box, rows));
		return [...(place.boundary ? clear.filter((box) => !isOnGround(grown(box, SEEN), rows)) : []), ...clear];
	});
	const spot = takeSpotAround(place, at, [...beside, ...listBoxesAround(at, size, NEAR)], site);
	if (!spot) return drawSignsAlone(shown, at, listBoxesAround, site);
	const { box } = spot;
	const frame = narrowed(box, line.width + 18);
	const fill = shown.isChanged ? palette.news : palette.surface;
	return group(
		'g',
		{ id: `label.${voice}.${shown.place}`, 'data-place': shown.place },
		drawLeader(spot, scene),
		element('rect', { ...frame, rx: 4, fill, stroke: palette.edge, 'stroke-width': 1 }),
		...line.draw(box.x + box.width / 2, box.y + 18, fill),
	);
}

/** The first that is free, as is its line. Both are kept so. */
function takeSpotAround(
	place: Place,
	at: Point,
	boxes: readonly Box[],
	{ projection, room }: Site,
): Spot | undefined {
	for (const box of boxes.filter((one) => isFree(one, room)).slice(0, TRIED)) {
		const middle = middleOf(box);
		const off: Point = [middle[0] - at[0], middle[1] - at[1]];
		const position = findLeaderEnd(place, projection.position(middle), off);
		const end = position && projection.point(position);
		if (end && !isLineFree(end, box, room)) continue;
		room.taken.push(box);
		if (end) keepLineFree(end, box, room);
		return { box, end };
	}
	return undefined;
}

/** Nothing for a name that stands upon its ground. */
function drawLeader({ box, end }: Spot, scene: Scene): Markup {
	return end ? group('g', {}, drawLine(lineStart(end, box), end, scene), drawEnd(end, scene)) : NOTHING;
}

function widthOnMap({ boundary }: Place, { extent }: Projection): number {
	return boundary ? extent(boundary).width : 0;
}
