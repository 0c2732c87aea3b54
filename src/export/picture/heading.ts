/** What is the picture of, as of which day, and what does it not say? */

import { nameIn } from '../../text/naming.ts';
import { type Block, paragraph, stack } from './block.ts';
import { element, group } from './markup.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

/** Font sizes in pixels. */
export interface HeadingSizes {
	readonly title: number;
	readonly headline: number;
	readonly day: number;
	readonly small: number;
}

/**
 * Name of the map, title, headline, day, the promise; and what a shown interpretation is. Without a heading there stays
 * what no picture may be without: day, promise, and that the interpretation is not the usual one.
 */
export function drawHeading(
	request: PictureRequest,
	scene: Scene,
	width: number,
	sizes: HeadingSizes,
): Block {
	const { palette, text, names, dataset, day, headline } = scene;
	const { dir } = text;
	const { ink, muted } = palette;
	const { other, hasHeading = true } = request;
	const line = (
		content: string,
		size: number,
		style: { fill?: string; weight?: 700; leading?: number; isForeign?: boolean } = {},
	) => paragraph(content, { width, size, fill: ink, dir, isBalanced: true, ...style });
	const bar = {
		height: 5,
		markup: element('rect', { x: dir === 'rtl' ? width - 44 : 0, width: 44, height: 5, fill: ink }),
	};
	const title = stack(
		[
			line(text.appName, sizes.small, { weight: 700 }),
			line(nameIn(dataset.title, text.lang), sizes.title, { weight: 700, leading: sizes.title * 1.16 }),
		],
		2,
	);
	const told = stack(
		[
			...(hasHeading ? [line(headline, sizes.headline, { weight: 700 })] : []),
			line(text.asSaidBy(day), sizes.day),
			line(text.promise, sizes.small, { fill: muted }),
		],
		2,
	);
	const interpretation = other
		? [
				line(text.shownInterpretation(other.parts.map(({ claim }) => claim.id)), sizes.small, {
					weight: 700,
				}),
				line(names.translated(other.parts[0]?.alternative.note ?? ''), sizes.small, { isForeign: true }),
			]
		: [];
	const parts = [...(hasHeading ? [bar, title] : []), told, stack(interpretation, 0)];
	const { height, markup } = stack(parts, 7);
	return { height, markup: group('g', { id: 'heading' }, markup) };
}
