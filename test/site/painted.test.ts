/** What is painted and said on the map, and what it rests on: read off the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerWith, openVisits } from './open-page.ts';

const { visit } = openVisits();

const BUILT = join(import.meta.dirname, '../../dist/datasets/panjshir-2021.json');
const DAYS = ['2021-09-06', '2021-09-05'];

interface Built {
	readonly claims: readonly { readonly id: string; readonly assertions?: readonly unknown[] }[];
	readonly [key: string]: unknown;
}

let dataset: Built;
let original: Pages;

beforeAll(async () => {
	dataset = JSON.parse(readFileSync(BUILT, 'utf8')) as Built;
	original = await readPage(dataset);
});

/** All that the page shows of one day in one account. */
interface Shown {
	/** The paint of every district, in the order of the scope. */
	readonly paints: readonly string[];
	/** What every district is called, in the order of the scope. */
	readonly labels: readonly string[];
	/** A sentence a party, in the order of the parties. */
	readonly summaries: readonly string[];
}

/** Every account on every day: by `account day`. */
type Pages = ReadonlyMap<string, Shown>;

async function readPage(data: object): Promise<Pages> {
	const page = await visit({ dataset: answerWith(JSON.stringify(data)) });
	const shown = new Map<string, Shown>();
	for (const day of DAYS) {
		if (day !== DAYS[0]) await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
		for (const account of ['Taliban', 'NRF', 'Both sides']) {
			await page.getByRole('radio', { name: account }).check();
			shown.set(`${account} ${day}`, await page.evaluate(readShown));
		}
	}
	return shown;
}

/** Runs in the page, two frames later: then a choice is painted. */
async function readShown() {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const targets = [...document.querySelectorAll('path[role="button"]')];
	const paths = [...document.querySelectorAll('.leaflet-ground-pane path')];
	return {
		paints: paths.slice(0, targets.length).map((path) => path.getAttribute('fill') ?? ''),
		labels: targets.map((target) => target.getAttribute('aria-label') ?? ''),
		summaries: [...document.querySelectorAll('.summary')].map((summary) => summary.textContent ?? ''),
	};
}

const OTHER: Readonly<Record<string, string>> = {
	taliban: 'nrf',
	nrf: 'taliban',
	Taliban: 'NRF',
	NRF: 'Taliban',
};
const exchange = (text: string) => text.replace(/taliban|nrf/gi, (name) => OTHER[name] ?? name);

/** Each party says what the other said, of itself what the other said of itself. The parties keep their order. */
function mirror(data: Built): Built {
	return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
		(key === 'claimant' || key === 'holder') && typeof value === 'string' ? exchange(value) : value,
	) as Built;
}

/** The same stripes, in the other order. */
const reverseLanes = (paint: string) =>
	paint.replace(/#ground-(.*)\)/, (_, lanes: string) => `#ground-${lanes.split('_').reverse().join('_')})`);

describe('exchanging the two parties in the data', () => {
	it('exchanges every paint, name and sentence of the page, on both days', async () => {
		const mirrored = await readPage(mirror(dataset));
		const of = (pages: Pages, key: string) => {
			const shown = pages.get(key);
			if (!shown) throw new Error(`Nothing read of ${key}`);
			return shown;
		};
		for (const day of DAYS) {
			for (const [mine, yours] of [
				['Taliban', 'NRF'],
				['NRF', 'Taliban'],
			]) {
				const one = of(original, `${mine} ${day}`);
				const other = of(mirrored, `${yours} ${day}`);
				expect(other.paints).not.toEqual(one.paints);
				expect(other.paints.map(exchange)).toEqual(one.paints);
				expect(other.labels.map(exchange)).toEqual(one.labels);
				expect(other.summaries.map(exchange).reverse()).toEqual(one.summaries);
			}
			const both = of(original, `Both sides ${day}`).paints;
			expect(of(mirrored, `Both sides ${day}`).paints.map(exchange).map(reverseLanes)).toEqual(both);
		}
	});
});

describe('the ground', () => {
	it('is coloured by assertions alone: no flag, caption, image or headline paints or renames it', async () => {
		const bare = {
			...dataset,
			context: [],
			claims: dataset.claims.filter((claim) => claim.assertions?.length),
		};
		expect(bare.claims.length).toBeLessThan(dataset.claims.length);
		expect(await readPage(bare)).toEqual(original);
	});

	it('is inked as much as its words say', async () => {
		const page = await visit({ query: '?account=nrf' });
		const seen = new Set<string>();
		for (const [mine, yours] of [
			['nrf', 'taliban'],
			['taliban', 'nrf'],
		] as const) {
			await page.locator(`input[value="${mine}"]`).check();
			for (const { label, seen: pixels } of await measureInk(page)) {
				const said = /, (all|most|part) of .* is held/.exec(label)?.[1] ?? 'none';
				const amount = label.includes('inferred') ? `${said}, inferred` : said;
				const [least, most] = INK[amount] ?? [1, 0];
				expect(shareOf(mine, pixels), label).toBeGreaterThanOrEqual(least);
				expect(shareOf(mine, pixels), label).toBeLessThanOrEqual(most);
				expect(shareOf(yours, pixels), label).toBeLessThan(0.002);
				seen.add(amount);
			}
		}
		expect(seen).toEqual(new Set(Object.keys(INK)));
	});

	it('is of one account on either side of a divider, wherever that and the map are moved', async () => {
		const page = await visit({ query: '?split=taliban,nrf' });
		const divider = page.getByRole('separator');
		const looks = [
			async () => undefined,
			async () => {
				await divider.press('ArrowLeft');
				await expect.poll(() => divider.getAttribute('aria-valuenow')).toBe('48');
			},
			async () => {
				await page.locator('.map').press('ArrowRight');
				await expect.poll(() => page.url()).toContain('map=');
			},
		];
		for (const look of looks) {
			await look();
			const seen = (await measureInk(page)).flatMap((one) => one.seen);
			const line = (await divider.boundingBox())?.x ?? Number.NaN;
			const inked = (ink: string, from: number, to: number) =>
				shareOf(
					ink,
					seen.filter(({ x }) => x >= from && x < to),
				);
			// The one who holds all by the account to the left holds nothing by that to the right; blurred edges take a little.
			expect(inked('nrf', 0, line - 1)).toBeLessThan(0.01);
			expect(inked('taliban', line + 1, Number.POSITIVE_INFINITY)).toBeLessThan(0.01);
			expect(inked('taliban', line - 40, line - 1)).toBeGreaterThan(0.5);
			expect(inked('nrf', line + 1, line + 40)).toBeGreaterThan(0.2);
		}
	});
});

/** Shares of a district's area that look inked, at least and at most: gaps and blurred edges take a little. */
const INK: Readonly<Record<string, readonly [number, number]>> = {
	all: [0.97, 1],
	'all, inferred': [0.4, 0.55],
	most: [0.5, 0.75],
	part: [0.2, 0.45],
	none: [0, 0.002],
};

const shareOf = (ink: string, pixels: readonly { readonly ink: string }[]) =>
	pixels.filter((pixel) => pixel.ink === ink).length / pixels.length;

/** From a picture of the page without labels and lines: to which party's ink the pixels of each district are nearest, and at which x they lie. */
async function measureInk(page: Page) {
	const panes = ['labels', 'points', 'lines', 'edges', 'surroundings', 'popup'];
	await page.evaluate(
		(rules) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(rules);
			document.adoptedStyleSheets.push(sheet);
		},
		`${panes.map((pane) => `.leaflet-${pane}-pane`).join()}{display:none}.target{outline:none}`,
	);
	const picture = (await page.screenshot()).toString('base64');
	return await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const pixels = canvas.getContext('2d', { willReadFrequently: true });
		if (!pixels) throw new Error('no canvas');
		const toRgb = (colour: string) => {
			pixels.fillStyle = colour;
			pixels.fillRect(0, 0, 1, 1);
			return [...pixels.getImageData(0, 0, 1, 1).data.slice(0, 3)];
		};
		const style = getComputedStyle(document.documentElement);
		const paper = toRgb(style.getPropertyValue('--paper'));
		const strength = Number(style.getPropertyValue('--ink-strength'));
		const inks = ['taliban', 'nrf'].map((party) => ({
			name: party,
			rgb: toRgb(style.getPropertyValue(`--party-${party}`)).map(
				(value, i) => value * strength + (paper[i] ?? 0) * (1 - strength),
			),
		}));
		const colours = [{ name: 'paper', rgb: paper }, ...inks];
		pixels.drawImage(image, 0, 0);
		const { data, width } = pixels.getImageData(0, 0, image.width, image.height);
		const nearest = (x: number, y: number) => {
			const at = (y * width + x) * 4;
			const far = (rgb: readonly number[]) =>
				rgb.reduce((sum, value, i) => sum + (value - (data[at + i] ?? 0)) ** 2, 0);
			return colours.reduce((best, colour) => (far(colour.rgb) < far(best.rgb) ? colour : best)).name;
		};
		return [...document.querySelectorAll<SVGPathElement>('path[role="button"]')].map((path) => {
			const { left, top, right, bottom } = path.getBoundingClientRect();
			const seen: { x: number; ink: string }[] = [];
			for (let y = Math.ceil(top); y < bottom; y += 5) {
				for (let x = Math.ceil(left); x < right; x += 3) {
					// A pixel inside with what is around it, so that no other district's ink is counted.
					const around = [-3, 3].map((d) => document.elementFromPoint(x + d, y + d));
					if (around.some((element) => element !== path)) continue;
					seen.push({ x, ink: nearest(x, y) });
				}
			}
			return { label: path.getAttribute('aria-label') ?? '', seen };
		});
	}, picture);
}
