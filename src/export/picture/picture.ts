/** How does the map look as one picture that stands by itself? As SVG: named groups, and text as text. */

import { type Fill, fillKey } from '../../symbol/fill.ts';
import { listPatterns } from '../../symbol/paint.ts';
import { layoutStripes } from '../../symbol/stripes.ts';
import { nameIn } from '../../text/naming.ts';
import { drawCard } from './card.ts';
import { listWhose } from './heading.ts';
import { listLegendFills } from './legend.ts';
import { element, group, type Markup, NOTHING, plain, style } from './markup.ts';
import type { Size } from './mercator.ts';
import { drawPage } from './page.ts';
import type { PictureRequest } from './request.ts';
import { type Scene, setScene } from './scene.ts';
import { drawSheet } from './sheet.ts';

/** What a layout makes of a scene. */
export interface LaidOut extends Size {
	readonly defs: readonly Markup[];
	readonly markup: Markup;
}

export interface Picture extends Size {
	readonly svg: string;
}

const DRAWN = { sheet: drawSheet, page: drawPage, card: drawCard } as const;

const LATIN = '"Helvetica Neue", Helvetica, Arial, "Noto Sans", "Liberation Sans"';
/** As on the page. */
const FONTS = { ltr: `${LATIN}, Vazirmatn, sans-serif`, rtl: `Vazirmatn, ${LATIN}, sans-serif` } as const;

/** The same for the same request: it knows no page, no clock and no network. */
export function drawPicture(request: PictureRequest): Picture {
	const { text, fontFaces, layout } = request;
	const scene = setScene(request);
	const { width, height, defs, markup } = DRAWN[layout](request, scene);
	const svg = group(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'aria-labelledby': 'picture-title picture-description',
			'xml:lang': text.lang,
			direction: text.dir,
			'font-family': FONTS[text.dir],
		},
		element('title', { id: 'picture-title' }, plain(titleOf(request, scene))),
		element('desc', { id: 'picture-description' }, plain(text.promise)),
		group('defs', {}, fontFaces ? style(fontFaces) : NOTHING, ...drawPatterns(scene), ...defs),
		element('rect', { id: 'paper', width, height, fill: scene.palette.paper }),
		markup,
	);
	return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function titleOf(request: PictureRequest, scene: Scene): string {
	const { text, dataset, day } = scene;
	const name = text.pageTitle(nameIn(dataset.title, text.lang));
	return [name, text.asSaidBy(day), listWhose(request, scene)].join(' · ');
}

function drawPatterns(scene: Scene): readonly Markup[] {
	const fills = [
		...scene.sides.flatMap(({ districts }) => districts.map(({ fill }) => fill)),
		...listLegendFills(scene),
	];
	return [...listPatterns(fills)].sort(byKey).map((fill) => drawPattern(fill, scene));
}

function byKey(a: Fill, b: Fill): number {
	return fillKey(a) < fillKey(b) ? -1 : 1;
}

function drawPattern(fill: Fill, { inks }: Scene): Markup {
	const { width, height, stripes } = layoutStripes(fill);
	return group(
		'pattern',
		{
			id: inks.patternIdOf(fill),
			width,
			height,
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)',
		},
		...stripes.map(({ holder, x, y, width, height }) =>
			element('rect', { x, y, width, height, fill: inks.colourOf(holder) }),
		),
	);
}
