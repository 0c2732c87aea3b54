/** How is a picture laid out from top to bottom? Heading, maps, their legend with the inset beside it, credits. */

import type { Bounds } from '../../domain/bounds.ts';
import { type Block, moved, stack } from './block.ts';
import { drawCredits } from './credits.ts';
import { drawHeading, type HeadingSizes } from './heading.ts';
import { drawInset } from './inset.ts';
import { drawLegend } from './legend.ts';
import { drawMaps } from './maps.ts';
import { group, NOTHING } from './markup.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

/** Pixels. */
export interface Strip {
	readonly width: number;
	readonly margin: number;
	/** Of the whole, at least; without one, as much as it needs. */
	readonly height?: number;
	/** Of all the maps, at most, where the whole has no height. */
	readonly mapsHeight: number;
	readonly inset: number;
	readonly gap: number;
	readonly sizes: HeadingSizes & {
		readonly caption: number;
		readonly summary: number;
		readonly legend: number;
	};
}

/** Letters hang a little over the edge of their text. */
const OVERHANG = 2;
/** The last line hangs a little below its box. */
const HANG = 4;
const INSET_GAP = 24;

export function drawStrip(request: PictureRequest, scene: Scene, strip: Strip): LaidOut {
	const { bounds = scene.dataset.bounds, hasHeading = true } = request;
	const { sizes, gap } = strip;
	const margin = Math.max(OVERHANG, strip.margin);
	const width = strip.width - 2 * margin;
	const heading = drawHeading(request, scene, width, sizes);
	const credits = drawCredits(request, scene, width);
	const beneath = drawBeneath(scene, strip, width, bounds);
	const others = [heading, beneath, credits].reduce((sum, part) => sum + part.height + gap, 2 * strip.margin);
	const maps = drawMaps(scene, {
		bounds,
		width,
		height: strip.height === undefined ? strip.mapsHeight : strip.height - others - HANG,
		stretch: strip.height === undefined ? 1 : 1.3,
		sizes: { caption: sizes.caption, ...(hasHeading && { summary: sizes.summary }) },
	});
	// The inset shows where the frame lies, which is known now.
	const parts = [heading, maps, drawBeneath(scene, strip, width, maps.bounds), credits];
	const whole = stack(parts, gap);
	return {
		width: strip.width,
		height: Math.max(strip.height ?? 0, Math.ceil(whole.height + 2 * strip.margin) + HANG),
		defs: maps.defs,
		markup: group('g', { id: 'picture' }, moved(margin, strip.margin, whole.markup)),
	};
}

/** @param bounds of what the maps show. */
function drawBeneath(scene: Scene, { inset, sizes }: Strip, width: number, bounds: Bounds): Block {
	const small = drawInset(scene, inset, bounds);
	const room = small.height > 0 ? width - inset - INSET_GAP : width;
	const legend = drawLegend(scene, room, sizes.legend);
	const isRtl = scene.text.dir === 'rtl';
	return {
		height: Math.max(legend.height, small.height),
		markup: group(
			'g',
			{},
			moved(isRtl ? width - room : 0, 0, legend.markup),
			small.height > 0 ? moved(isRtl ? 0 : width - inset, 0, small.markup) : NOTHING,
		),
	};
}
