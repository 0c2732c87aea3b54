/** What is a part of a picture, and how are parts put on top of each other and side by side? */

import type { Weight } from '../../symbol/text-width.ts';
import { directionOf, wrap } from './lines.ts';
import { element, group, type Markup, NOTHING, plain } from './markup.ts';

/** Something drawn from its own upper left corner, of the width that it was asked for. */
export interface Block {
	readonly height: number;
	readonly markup: Markup;
}

export interface TextStyle {
	/** Pixels. */
	readonly size: number;
	readonly weight?: Weight;
	readonly fill: string;
}

type Direction = 'ltr' | 'rtl';

/** Where a text begins: at the left, or at the right if it runs to the left. */
export interface ParagraphStyle extends TextStyle {
	readonly width: number;
	readonly dir: Direction;
	/** Pixels from line to line. */
	readonly leading?: number;
	/** Lines of about one length, for a heading. */
	readonly isBalanced?: boolean;
	/** The text may be of another language than the picture: it then runs as its own letters do. */
	readonly isForeign?: boolean;
}

/**
 * All of the text, in as many lines as it needs. Each line is a `<text>`: lines of one `<text>` that run to the left
 * lie on each other in WebKit.
 */
export function paragraph(content: string, given: ParagraphStyle): Block {
	const { width, size, weight, fill, leading = size * 1.4 } = given;
	const dir = given.isForeign ? directionOf(content, given.dir) : given.dir;
	const lines = wrap(content, given.isBalanced ? narrowest(content, given) : width, size, weight);
	const x = dir === 'rtl' ? width : 0;
	const first = (leading - size) / 2 + size * 0.82;
	const style = { ...textAttributes({ size, weight, fill }), ...runs(dir) };
	const [only, ...others] = lines;
	if (only === undefined) return { height: 0, markup: NOTHING };
	return {
		height: lines.length * leading,
		markup:
			others.length === 0
				? element('text', { x, y: first, ...style }, plain(only))
				: group(
						'g',
						{ class: 'paragraph', ...style },
						...lines.map((line, i) => element('text', { x, y: first + i * leading }, plain(line))),
					),
	};
}

/** The least width at which the text needs no more lines than at its full width. */
function narrowest(content: string, { width, size, weight }: ParagraphStyle): number {
	const lines = wrap(content, width, size, weight);
	const isAsGood = (narrower: readonly string[]) =>
		// No more lines, and no word cut in two.
		narrower.length === lines.length && narrower.join(' ') === lines.join(' ');
	let least = width;
	while (least > width / 2 && isAsGood(wrap(content, least - 8, size, weight))) least -= 8;
	return least;
}

/** One line of text around a point; `anchor` is where along the text the point lies. */
export function textAt(
	content: string,
	{
		x,
		y,
		anchor = 'start',
		dir,
		...style
	}: TextStyle & {
		readonly x: number;
		/** Of the baseline. */
		readonly y: number;
		readonly anchor?: 'start' | 'middle' | 'end';
		readonly dir: Direction;
	},
): Markup {
	const attributes = {
		x,
		y,
		...textAttributes(style),
		'text-anchor': anchor === 'start' ? undefined : anchor,
		...runs(dir),
	};
	return element('text', attributes, plain(content));
}

function textAttributes({ size, weight, fill }: { [Key in keyof TextStyle]: TextStyle[Key] | undefined }) {
	return { 'font-size': size, 'font-weight': weight === 700 ? 700 : undefined, fill };
}

function runs(dir: Direction) {
	return { direction: dir };
}

/** One block beneath the other; those without height take no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
	const parts: Markup[] = [];
	let y = 0;
	for (const { height, markup } of blocks.filter((block) => block.height > 0)) {
		if (parts.length > 0) y += gap;
		parts.push(moved(0, y, markup));
		y += height;
	}
	return { height: y, markup: parts.length > 0 ? group('g', {}, ...parts) : NOTHING };
}

/** Blocks of one width side by side from the side where the text begins. */
export function columns(
	blocks: readonly Block[],
	{ width, gap, dir }: { readonly width: number; readonly gap: number; readonly dir: Direction },
): Block {
	const ordered = dir === 'rtl' ? blocks.toReversed() : blocks;
	return {
		height: Math.max(0, ...blocks.map(({ height }) => height)),
		markup: group('g', {}, ...ordered.map(({ markup }, i) => moved(i * (width + gap), 0, markup))),
	};
}

export function moved(x: number, y: number, ...children: readonly Markup[]): Markup {
	const isMoved = Math.abs(x) > 0.005 || Math.abs(y) > 0.005;
	return group('g', { transform: isMoved ? `translate(${round(x)} ${round(y)})` : undefined }, ...children);
}

/** For paths and transforms: to a tenth of a pixel. */
export function round(pixels: number): string {
	return String(Math.round(pixels * 10) / 10);
}
