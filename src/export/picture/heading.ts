/** What is the picture of, as of which day, on whose word? */

import { BOTH } from '../../domain/account-choice.ts';
import { summarise } from '../../domain/summary.ts';
import { nameIn } from '../../text/naming.ts';
import { type Block, columns, moved, paragraph, stack } from './block.ts';
import { element, group } from './markup.ts';
import { widthOf } from './measure.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

/** Font sizes in pixels. */
export interface HeadingSizes {
	readonly title: number;
	readonly day: number;
	readonly small: number;
	readonly summary: number;
}

/** Name of the map, title, day and whose account, the promise; and what a shown interpretation is. */
export function drawHeading(
	request: PictureRequest,
	scene: Scene,
	width: number,
	sizes: HeadingSizes,
): Block {
	const { palette, text, dataset } = scene;
	const { dir } = text;
	const { ink, muted } = palette;
	const { other } = request;
	const line = (
		content: string,
		size: number,
		style: { fill?: string; weight?: 700; leading?: number } = {},
	) => paragraph(content, { width, size, fill: ink, dir, isBalanced: true, ...style });
	const bar = {
		height: 5,
		markup: element('rect', { x: dir === 'rtl' ? width - 44 : 0, width: 44, height: 5, fill: ink }),
	};
	const told = [text.asSaidBy(request.day), listWhose(request, scene)];
	const title = stack(
		[
			line(text.appName, sizes.small, { weight: 700 }),
			line(nameIn(dataset.title, text.lang), sizes.title, { weight: 700, leading: sizes.title * 1.16 }),
			...(widthOf(told.join(' · '), sizes.day) <= width ? [told.join(' · ')] : told).map((one) =>
				line(one, sizes.day),
			),
		],
		2,
	);
	const interpretation = other
		? [
				line(text.shownInterpretation(other.parts.map(({ claim }) => claim.id)), sizes.summary, {
					weight: 700,
				}),
				paragraph(other.parts[0]?.alternative.note ?? '', {
					width,
					size: sizes.summary,
					fill: ink,
					dir,
					isForeign: true,
				}),
			]
		: [];
	const promise = line(text.promise, sizes.small, { fill: muted });
	const { height, markup } = stack([bar, title, promise, stack(interpretation, 0)], 7);
	return { height, markup: group('g', { id: 'heading' }, markup) };
}

/** Whose account the picture shows, as its heading says it. */
export function listWhose(
	{ account, split }: PictureRequest,
	{ dataset, text, names, parties }: Scene,
): string {
	if (!split && account === BOTH) return text.bothSides(dataset.parties.length);
	return parties.map((party) => text.accountOf(names.voice(party))).join(' · ');
}

/** What each party shown says, in a sentence: side by side, or one beneath the other in a narrow column. */
export function drawSummaries(scene: Scene, width: number, size: number, isNarrow: boolean): Block {
	const { ground, day, text, names, parties, palette, inks } = scene;
	const { dir } = text;
	const gap = 28;
	// More than three would be too narrow to read.
	const count = isNarrow ? 1 : Math.min(3, parties.length);
	const each = (width - gap * (count - 1)) / count;
	const blocks = parties.map((party): Block => {
		const words = text.summary(summarise(party, day, ground), names);
		const { height, markup } = paragraph(words, { width: each - 15, size, fill: palette.ink, dir });
		const bar = { x: dir === 'rtl' ? each - 5 : 0, y: 0, width: 5, height, fill: inks.colourOf(party) };
		return {
			height,
			markup: group(
				'g',
				{ 'data-party': party },
				element('rect', bar),
				moved(dir === 'rtl' ? 0 : 15, 0, markup),
			),
		};
	});
	const rows = Array.from({ length: Math.ceil(blocks.length / count) }, (_, row) =>
		columns(blocks.slice(row * count, (row + 1) * count), { width: each, gap, dir }),
	);
	const { height, markup } = stack(rows, 10);
	return { height, markup: group('g', { id: 'summaries' }, markup) };
}
