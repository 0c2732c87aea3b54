/** Which colours are painted on the ground? Read from a picture of the screen, never from the markup. */

import { PNG } from 'pngjs';
import { PALETTES, type Theme } from '../../src/symbol/theme.ts';
import { real } from '../export/requests.ts';
import type { Driver } from './driver.ts';

type Rgb = readonly [number, number, number];

/** Shares of a district’s visible ground that have a colour: `paper`, or the id of a party. The rest is words, lines and blurred edges. */
export type Paint = Readonly<Record<string, number>>;

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Points of each district over which nothing lies, CSS pixels of the viewport. @param voice whose map; the first one, unless told otherwise. */
export function listGround(
	driver: Driver,
	voice?: string,
): Promise<Readonly<Record<string, readonly Point[]>>> {
	return driver.evaluate((voice) => {
		const ground: Record<string, Point[]> = {};
		const map = document.querySelector(voice ? `.account-map[data-voice="${voice}"]` : '.account-map');
		// The pointer goes through them.
		const names = [...(map?.querySelectorAll('.map-label > div > *') ?? [])].map((name) =>
			name.getBoundingClientRect(),
		);
		const isNamed = (x: number, y: number) =>
			names.some(
				({ left, top, right, bottom }) => x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4,
			);
		for (const path of map?.querySelectorAll('path[role="button"]') ?? []) {
			const { left, top, right, bottom } = path.getBoundingClientRect();
			const points: Point[] = [];
			for (let y = Math.ceil(top); y < bottom; y += 7)
				for (let x = Math.ceil(left); x < right; x += 5) {
					const around = [-3, 3].map((d) => document.elementFromPoint(x + d, y + d));
					if (around.every((element) => element === path) && !isNamed(x, y)) points.push({ x, y });
				}
			ground[path.getAttribute('data-place') ?? ''] = points;
		}
		return ground;
	}, voice);
}

/** How each district is painted. @param voice on whose map; on the first one, unless told otherwise. */
export async function readPaint(
	driver: Driver,
	{ theme = 'light', voice }: { theme?: Theme; voice?: string } = {},
): Promise<Readonly<Record<string, Paint>>> {
	const ground = await listGround(driver, voice);
	const picture = PNG.sync.read(await driver.screenshot());
	const colours = listColours(theme);
	const paints = Object.entries(ground).map(([place, points]) => {
		const seen = points.map((point) => colourAt(picture, point));
		const shares = Object.entries(colours).map(([name, colour]) => [
			name,
			seen.filter((one) => isAlike(one, colour)).length / seen.length,
		]);
		return [place, Object.fromEntries(shares)];
	});
	return Object.fromEntries(paints);
}

/** Whether anything is drawn in a part of the screen that should else be of one colour. */
export async function hasInk(
	driver: Driver,
	{ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
): Promise<boolean> {
	const picture = PNG.sync.read(await driver.screenshot());
	const first = colourAt(picture, { x: Math.ceil(left), y: Math.ceil(top) });
	for (let y = Math.ceil(top); y < bottom; y++)
		for (let x = Math.ceil(left); x < right; x++)
			if (!isAlike(colourAt(picture, { x, y }), first)) return true;
	return false;
}

/** The colours that ground may have: ink is thinned by the paper. */
function listColours(theme: Theme): Readonly<Record<string, Rgb>> {
	const paper = toRgb(PALETTES[theme].paper);
	const strength = PALETTES[theme].inkStrength;
	const inks = real.parties.map(({ id, colour }) => {
		const ink = toRgb(colour[theme]);
		const mix = (at: 0 | 1 | 2) => ink[at] * strength + paper[at] * (1 - strength);
		return [id, [mix(0), mix(1), mix(2)]] as const;
	});
	return Object.fromEntries([['paper', paper] as const, ...inks]);
}

function toRgb(hex: string): Rgb {
	const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
}

function colourAt({ data, width }: PNG, { x, y }: Point): Rgb {
	const at = (y * width + x) * 4;
	return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function isAlike(a: Rgb, b: Rgb): boolean {
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 40;
}
