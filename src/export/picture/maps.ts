/** How do the maps of a picture stand, one for each voice, all of equal size and of the same ground? */

import type { Bounds } from '../../domain/bounds.ts';
import type { VoiceId } from '../../domain/observer.ts';
import { summarise } from '../../domain/summary.ts';
import { isOnGround, listGroundRows } from '../../symbol/ground-rows.ts';
import type { VoiceMap } from '../../symbol/shown-place.ts';
import { type Box, BoxGrid, type Room, type Size } from '../../symbol/spots.ts';
import { widthOf } from '../../symbol/text-width.ts';
import { type Block, moved, paragraph } from './block.ts';
import { drawDotCount, listDots } from './dots.ts';
import { drawLabels } from './labels.ts';
import { drawEdges, drawGround, drawLines, drawSurroundings } from './layers.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import { fitBounds, heightFor, type Point, type Projection } from './projection.ts';
import { drawScale } from './scale.ts';
import type { Scene } from './scene.ts';

/** Pixels between the ground and its frame. */
const PADDING = 18;
const GAP = { columns: 20, rows: 18, caption: 7 };
/** Before a caption: its size as a share of that of letters, and pixels up to them. */
const SWATCH = { size: 0.9, gap: 8 };
const NO_SUMMARY: Block = { height: 0, markup: NOTHING };
/** Of the room that there is for maps, one summary may have so much. */
const MOST_SUMMARY = 1 / 4;
/** Below this a map would show nothing; a picture that has no room for it grows. */
const LEAST = 220;

/** All maps with what stands above and beneath them. */
export interface DrawnMaps extends Block {
	readonly defs: readonly Markup[];
	/** All that each frame shows. */
	readonly bounds: Bounds;
}

interface Form {
	readonly bounds: Bounds;
	readonly width: number;
	/** The room that there is for all of them; they may need less. */
	readonly height: number;
	/** Font sizes of the caption; without `summary`, none says what its voice's account comes to. */
	readonly sizes: { readonly caption: number; readonly summary?: number };
	/** How many times as high as their ground needs frames may be, where there is room: it is some more for names. */
	readonly stretch?: number;
}

/** In as many columns as let the ground be largest. */
export function drawMaps(scene: Scene, form: Form): DrawnMaps {
	const { maps, text } = scene;
	const tried = maps.map((_, i) => tryColumns(i + 1, scene, form));
	const [first, ...others] = tried;
	if (!first) throw new Error('A picture has a map of at least one voice');
	const grid = others.reduce((best, one) => (one.scale > best.scale * 1.02 ? one : best), first);
	const { columns, frame, captions, summaries, captionHeights, summaryHeights } = grid;
	const projection = fitBounds(form.bounds, frame, PADDING);
	let y = 0;
	const drawn = maps.map((map, i) => {
		const [row, column] = [Math.floor(i / columns), i % columns];
		const [caption, summary] = [captions[i], summaries[i]];
		const [captionHeight = 0, summaryHeight = 0] = [captionHeights[row], summaryHeights[row]];
		const at = text.dir === 'rtl' ? columns - 1 - column : column;
		const top = captionHeight + GAP.caption;
		const bottom = top + frame.height + GAP.caption;
		const markup = moved(
			at * (frame.width + GAP.columns),
			y,
			group(
				'g',
				{ id: `map.${map.voice}`, 'data-voice': map.voice },
				caption?.markup ?? NOTHING,
				moved(0, top, drawMap(map, scene, projection, frame)),
				summary && summary.height > 0 ? moved(0, bottom, summary.markup) : NOTHING,
			),
		);
		const isLast = column === columns - 1 || i === maps.length - 1;
		if (isLast) y += bottom + summaryHeight + GAP.rows;
		return markup;
	});
	const clip = element('clipPath', { id: 'clip-map' }, element('rect', { x: 0, y: 0, ...frame }));
	return {
		height: y - GAP.rows,
		markup: group('g', { id: 'maps' }, ...drawn),
		defs: [clip],
		bounds: projection.bounds,
	};
}

function tryColumns(columns: number, scene: Scene, { bounds, width, height, sizes, stretch = 1 }: Form) {
	const rows = Math.ceil(scene.maps.length / columns);
	const wide = Math.floor((width - GAP.columns * (columns - 1)) / columns);
	const captions = drawCaptions(scene, wide, sizes.caption);
	const summaries = drawSummaries(scene, wide, sizes.summary, height * MOST_SUMMARY);
	const heightsOf = (blocks: readonly Block[]) =>
		Array.from({ length: rows }, (_, row) =>
			Math.max(...blocks.slice(row * columns, (row + 1) * columns).map((block) => block.height)),
		);
	const [captionHeights, summaryHeights] = [heightsOf(captions), heightsOf(summaries)];
	const words = [...captionHeights, ...summaryHeights].reduce(
		(sum, one) => sum + one + GAP.caption,
		GAP.rows * (rows - 1),
	);
	const room = Math.floor((height - words) / rows);
	const wanted = Math.min(room, Math.floor(stretch * heightFor(bounds, wide, PADDING)));
	const frame: Size = { width: wide, height: Math.max(LEAST, wanted) };
	const scale = 2 ** fitBounds(bounds, frame, PADDING).zoom;
	return { columns, captions, summaries, captionHeights, summaryHeights, frame, scale };
}

/** Whose account each map shows, all in letters of one size: no voice is louder than another. */
function drawCaptions(scene: Scene, width: number, wanted: number): readonly Block[] {
	const { maps, text, names } = scene;
	const room = width - wanted * SWATCH.size - SWATCH.gap;
	const captions = maps.map(({ voice }) => ({ voice, words: text.accordingTo(names.voice(voice)) }));
	const widest = Math.max(...captions.map(({ words }) => widthOf(words, wanted, 700)));
	// Somewhat smaller, if that keeps the longest in one line.
	const size = Math.max(wanted * 0.75, Math.min(wanted, (wanted * room) / widest));
	return captions.map((caption) => drawCaption(caption, scene, { width, wanted, size }));
}

interface Caption {
	readonly voice: VoiceId;
	readonly words: string;
}

function drawCaption(
	{ voice, words }: Caption,
	{ text: { dir }, palette, voiceColour }: Scene,
	{ width, wanted, size }: { readonly width: number; readonly wanted: number; readonly size: number },
): Block {
	const swatch = wanted * SWATCH.size;
	const name = paragraph(words, {
		width: width - swatch - SWATCH.gap,
		size,
		leading: wanted * 1.4,
		weight: 700,
		fill: palette.ink,
		dir,
	});
	const box = {
		x: dir === 'rtl' ? width - swatch : 0,
		y: wanted * 0.25,
		width: swatch,
		height: swatch,
		rx: 2,
	};
	return {
		height: name.height,
		markup: group(
			'g',
			{ class: 'caption' },
			element('rect', { ...box, fill: voiceColour(voice) }),
			moved(dir === 'rtl' ? 0 : swatch + SWATCH.gap, 0, name.markup),
		),
	};
}

/** All of them, or none where any would be so high that the maps lose their room: the headline tells the most. */
function drawSummaries(
	scene: Scene,
	width: number,
	size: number | undefined,
	most: number,
): readonly Block[] {
	const all = scene.maps.map(({ voice }) => drawSummary(voice, scene, width, size));
	return all.every(({ height }) => height <= most) ? all : all.map(() => NO_SUMMARY);
}

/** In a sentence, what it comes to; without height, if no size is given. */
function drawSummary(voice: VoiceId, scene: Scene, width: number, size: number | undefined): Block {
	if (size === undefined) return NO_SUMMARY;
	const { ground, day, text, names, palette } = scene;
	const words = text.summary(summarise(voice, day, ground), names);
	return paragraph(words, { width, size, fill: palette.ink, dir: text.dir });
}

function drawMap(map: VoiceMap, scene: Scene, projection: Projection, frame: Size): Markup {
	const { palette } = scene;
	const room: Room = { frame, taken: new BoxGrid(), dots: new BoxGrid() };
	const around = map.shown.around.flatMap(({ place }) => {
		const at = scene.dataset.places.get(place)?.labelAt;
		return at ? [projection.point(at)] : [];
	});
	const outlines = scene.dataset.scope.flatMap((id) => scene.dataset.places.get(id)?.boundary ?? []);
	const ground = listGroundRows(outlines, projection.point);
	const isInTheWay = (box: Box) => isOnGround(box, ground) || around.some((point) => isNear(box, point));
	const scale = drawScale(scene, projection, room, isInTheWay);
	const dots = listDots(map.shown, scene, projection, room);
	const count = drawDotCount(dots, scene, room, isInTheWay);
	const labels = drawLabels(map, dots.drawn, scene, projection, room, ground);
	return group(
		'g',
		{ class: 'map' },
		group(
			'g',
			{ 'clip-path': 'url(#clip-map)' },
			drawSurroundings(scene, projection),
			drawGround(map, scene, projection, frame),
			drawEdges(map, scene, projection),
			drawLines(scene, projection),
			labels,
		),
		scale,
		count,
		element('rect', { x: 0, y: 0, ...frame, fill: 'none', stroke: palette.rule, 'stroke-width': 1 }),
	);
}

/** Whether a name that wants to stand at a point is likely to want the room of a box. */
function isNear({ x, y, width, height }: Box, [atX, atY]: Point): boolean {
	return Math.abs(x + width / 2 - atX) < 110 && Math.abs(y + height / 2 - atY) < 80;
}
