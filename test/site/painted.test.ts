/** What is painted and said on the maps, and what it rests on: read off the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { TINT } from '../../src/symbol/fill.ts';
import { answerWith, openVisits, untilSettled } from './open-page.ts';

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

/** All that one map shows of one day. */
interface Shown {
	/** How each district is filled, in the order of the scope. */
	readonly fills: readonly string[];
	/** How each edge is drawn, from the quietest to the strongest. */
	readonly edges: readonly string[];
	/** What each place is called that is drawn with an account: districts, then dots and places around. */
	readonly names: readonly string[];
	/** What the account comes to. */
	readonly summary: string;
}

/** Every map on every day: by `voice day`. */
type Pages = ReadonlyMap<string, Shown>;

async function readPage(data: object): Promise<Pages> {
	const page = await visit({ dataset: answerWith(JSON.stringify(data)) });
	const shown = new Map<string, Shown>();
	for (const day of DAYS) {
		if (day !== DAYS[0]) await page.getByRole('button', { name: 'Previous day' }).click();
		await page.getByText('Show in full').click();
		await untilSettled(page);
		for (const [voice, map] of await page.evaluate(readMaps)) shown.set(`${voice} ${day}`, map);
		await page.keyboard.press('Escape');
	}
	return shown;
}

/** Runs in the page. */
function readMaps() {
	const summaries = [...document.querySelectorAll('.summary')];
	return [...document.querySelectorAll<HTMLElement>('.account-map')].map((map, i) => {
		const all = (selector: string) => [...map.querySelectorAll(selector)];
		const look = (path: Element, ...names: string[]) =>
			names.map((name) => path.getAttribute(name)).join(' ');
		const shown = {
			fills: all('.leaflet-ground-pane path').map((path) => look(path, 'fill', 'fill-opacity')),
			edges: all('.leaflet-edges-pane path').map((path) =>
				look(path, 'stroke', 'stroke-width', 'stroke-dasharray'),
			),
			names: all('path[data-place], .leaflet-dots-pane [data-place], .around-label [data-place]').map(
				(place) => place.getAttribute('aria-label') ?? '',
			),
			summary: summaries[i]?.textContent ?? '',
		};
		return [map.dataset['voice'] ?? '', shown] as const;
	});
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

describe('exchanging the two parties in the data', () => {
	it('exchanges all that their maps show, on both days', async () => {
		const mirrored = await readPage(mirror(dataset));
		expect([...mirrored.keys()].toSorted()).toEqual([...original.keys()].toSorted());
		for (const [key, one] of original) {
			const other = mirrored.get(exchange(key));
			expect(other?.fills).not.toEqual(one.fills);
			expect(JSON.parse(exchange(JSON.stringify(other)))).toEqual(one);
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

	it('has on each map the colour of the holder that its voice names, as much of it as the words say, and none where it names none', async () => {
		const page = await visit();
		const seen = new Set<string>();
		for (const day of DAYS) {
			if (day !== DAYS[0]) await page.getByRole('button', { name: 'Previous day' }).click();
			for (const { name, voice, pixels } of await measureInk(page)) {
				const [, said = 'none', holder = ''] =
					/, (all|most|part) of .* is held by the (\w+)/.exec(name) ?? [];
				const amount = name.includes('inferred') ? `${said}, inferred` : said;
				const { ink = [0, 0], tint = [0, 0] } = INK[amount] ?? {};
				const shareOf = (colour: string) => pixels.filter((one) => one === colour).length / pixels.length;
				const named = holder.toLowerCase();
				const where = `${day}, ${voice}: ${name}`;
				expect(pixels.length, where).toBeGreaterThan(20);
				if (named !== '') {
					for (const [share, [least, most]] of [
						[shareOf(named), ink],
						[shareOf(`${named} tint`), tint],
					] as const) {
						expect(share, where).toBeGreaterThanOrEqual(least);
						expect(share, where).toBeLessThanOrEqual(most);
					}
				}
				const others = pixels.filter((one) => one !== 'paper' && !(named && one.startsWith(named)));
				expect(others.length / pixels.length, where).toBeLessThan(0.002);
				seen.add(amount === 'none' ? amount : `${amount} ${named === voice ? 'own' : 'other'}`);
			}
		}
		expect([...seen].toSorted()).toEqual([
			'all other',
			'all own',
			'all, inferred own',
			'most own',
			'none',
			'part own',
		]);
	});
});

type Share = readonly [least: number, most: number];

/** Shares of a district's area that look inked, and palely inked: gaps and blurred edges take a little, and look pale. */
const INK: Readonly<Record<string, { readonly ink: Share; readonly tint: Share }>> = {
	all: { ink: [0.97, 1], tint: [0, 0.02] },
	'all, inferred': { ink: [0, 0.01], tint: [0.97, 1] },
	most: { ink: [0.5, 0.75], tint: [0, 0.3] },
	part: { ink: [0.1, 0.35], tint: [0, 0.3] },
};

/** From a picture of the page without labels and lines: to which colour the pixels of each district are nearest, that of the paper or of a party, full or as a tint. */
async function measureInk(page: Page) {
	const panes = ['labels', 'points', 'dots', 'lines', 'edges', 'surroundings'];
	await page.evaluate(
		(rules) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(rules);
			document.adoptedStyleSheets.push(sheet);
		},
		`${panes.map((pane) => `.leaflet-${pane}-pane`).join()},.tooltip{display:none}.target{outline:none}`,
	);
	await untilSettled(page);
	const picture = (await page.screenshot()).toString('base64');
	return await page.evaluate(
		async ({ base64, tint }) => {
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
			const inkOf = (party: string, share: number) =>
				toRgb(style.getPropertyValue(`--party-${party}`)).map(
					(value, i) => value * share + (paper[i] ?? 0) * (1 - share),
				);
			const colours = [
				{ name: 'paper', rgb: paper },
				...['taliban', 'nrf'].flatMap((party) => [
					{ name: party, rgb: inkOf(party, strength) },
					{ name: `${party} tint`, rgb: inkOf(party, strength * tint) },
				]),
			];
			pixels.drawImage(image, 0, 0);
			const { data, width } = pixels.getImageData(0, 0, image.width, image.height);
			const nearest = (x: number, y: number) => {
				const at = (y * width + x) * 4;
				const far = (rgb: readonly number[]) =>
					rgb.reduce((sum, value, i) => sum + (value - (data[at + i] ?? 0)) ** 2, 0);
				return colours.reduce((best, colour) => (far(colour.rgb) < far(best.rgb) ? colour : best)).name;
			};
			return [...document.querySelectorAll<SVGPathElement>('.account-map path[role="button"]')].map(
				(path) => {
					const { left, top, right, bottom } = path.getBoundingClientRect();
					const seen: string[] = [];
					for (let y = Math.ceil(top); y < bottom; y += 5) {
						for (let x = Math.ceil(left); x < right; x += 3) {
							// A pixel inside with what is around it, so that no other district's ink is counted.
							const around = [-3, 3].flatMap((dx) =>
								[-3, 3].map((dy) => document.elementFromPoint(x + dx, y + dy)),
							);
							if (around.every((element) => element === path)) seen.push(nearest(x, y));
						}
					}
					return {
						name: path.getAttribute('aria-label') ?? '',
						voice: path.closest<HTMLElement>('.account-map')?.dataset['voice'] ?? '',
						pixels: seen,
					};
				},
			);
		},
		{ base64: picture, tint: TINT },
	);
}
