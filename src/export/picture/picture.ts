/** How do the maps look as one picture that stands by itself? As SVG: named groups, and text as text. */

import type { Size } from '../../symbol/spots.ts';
import { nameIn } from '../../text/naming.ts';
import { drawCard } from './card.ts';
import { element, group, type Markup, NOTHING, plain, style } from './markup.ts';
import type { PictureLayout, PictureRequest } from './request.ts';
import { type Scene, setScene } from './scene.ts';
import { drawStrip, type Strip } from './strip.ts';

/** What a layout makes of a scene. */
export interface LaidOut extends Size {
	readonly defs: readonly Markup[];
	readonly markup: Markup;
}

export interface Picture extends Size {
	readonly svg: string;
}

const STRIPS: Readonly<Record<Exclude<PictureLayout, 'card'>, Strip>> = {
	sheet: {
		width: 1200,
		margin: 32,
		mapsHeight: 820,
		inset: 150,
		gap: 18,
		sizes: { title: 34, headline: 20, day: 18, small: 14, caption: 19, summary: 14, legend: 13 },
	},
	column: {
		width: 600,
		margin: 20,
		mapsHeight: 3600,
		inset: 120,
		gap: 16,
		sizes: { title: 27, headline: 18, day: 16, small: 13, caption: 17, summary: 13.5, legend: 12.5 },
	},
	page: {
		// 210 × 297 mm with 12 mm around, four pixels a millimetre: as PNG, 203 dpi.
		width: 840,
		margin: 48,
		height: 1188,
		mapsHeight: 900,
		inset: 120,
		gap: 13,
		sizes: { title: 27, headline: 17, day: 15, small: 12.5, caption: 16, summary: 12.5, legend: 12 },
	},
};

const LATIN = '"Helvetica Neue", Helvetica, Arial, "Noto Sans", "Liberation Sans"';
/** As on the page. */
const FONTS = { ltr: `${LATIN}, Vazirmatn, sans-serif`, rtl: `Vazirmatn, ${LATIN}, sans-serif` } as const;

/** The same for the same request: it knows no page, no clock and no network. */
export function drawPicture(request: PictureRequest): Picture {
	const { text, fontFaces, isTransparent = false } = request;
	const scene = setScene(request);
	const { width, height, defs, markup } = layOut(request, scene);
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
		element('title', { id: 'picture-title' }, plain(nameIn(scene.dataset.title, text.lang))),
		element('desc', { id: 'picture-description' }, plain(describe(scene))),
		group('defs', {}, fontFaces ? style(fontFaces) : NOTHING, ...defs),
		isTransparent ? NOTHING : element('rect', { id: 'paper', width, height, fill: scene.palette.paper }),
		markup,
	);
	return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function layOut(request: PictureRequest, scene: Scene): LaidOut {
	const { layout, hasMargin = true } = request;
	if (layout === 'card') return drawCard(request, scene);
	const strip = STRIPS[layout];
	return drawStrip(request, scene, hasMargin ? strip : withoutMargin(strip));
}

function withoutMargin({ width, height, margin, ...rest }: Strip): Strip {
	return {
		...rest,
		margin: 0,
		width: width - 2 * margin,
		...(height !== undefined && { height: height - 2 * margin }),
	};
}

function describe({ headline, text, names, maps, day }: Scene): string {
	const shown = text.shownNow(
		maps.map(({ voice }) => names.voice(voice)),
		day,
	);
	return text.paragraph([headline, shown, text.promise]);
}
