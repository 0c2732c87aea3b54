/** The command `npm run bench`: how large and how fast is the page, and how fast could it be? It measures and judges nothing. */

import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../test/chromium.ts';
import { type Site, serveSite } from '../test/site.ts';
import { type DomainFigures, measureDomain, measureExamples } from './domain.ts';
import { measureGeometry } from './geometry.ts';
import { DISTRICTS, drawOutlines, type LargeFigures, measureLarge } from './large.ts';
import { awaitMapReady, countHeap, slowDown, VIEWPORT } from './page.ts';
import { measurePicture } from './picture.ts';
import { measureRepaints, type Repaint } from './repaint.ts';
import type { Timed } from './time-runs.ts';

/** Programs that want a core, before the build; 0 on Windows. */
const [load = 0] = loadavg();
const ROOT = join(import.meta.dirname, '..');
const COLD_LOADS = 5;
/** By that factor the page's processor is made slower, for a phone's. */
const SLOWED = 4;
const REPAINTS = 20;
const DOMAIN_RUNS = 5;
const PICTURE_RUNS = 20;
/** Claims of an invented dataset that the page opens; the largest takes minutes, so it is measured when asked for. */
const LARGE = process.argv.includes('--large')
	? [1_000, 10_000, 100_000, 1_000_000]
	: [1_000, 10_000, 100_000];
/** By how many maps they show, as the address and as rows say it. */
const SHOWN = [
	{ maps: 2, query: '', words: 'two maps' },
	{ maps: 1, query: '?account=taliban', words: 'one map' },
] as const;

/** Milliseconds, at 60 Hz. */
const FRAME = 1000 / 60;

type Row = readonly [what: string, figure: string];

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
	cwd: ROOT,
	stdio: 'inherit',
});
const domain = measureDomain(DOMAIN_RUNS);
const examples = measureExamples(DOMAIN_RUNS);
const geometry = measureGeometry(DOMAIN_RUNS);
const picture = measurePicture(PICTURE_RUNS);
const [browser, site] = await Promise.all([launchChromium({ isOptimising: true }), serveSite()]);
try {
	const rows: readonly Row[] = [
		...(await measureSizes(browser, site)),
		...(await measureLoads(browser, site)),
		...(await measureHeaps(browser, site)),
		...(await measureChanges(browser, site)),
		...(await measureFollowing(browser, site)),
		...(await measureLargest(browser)),
		...domain.figures.flatMap(toDomainRows),
		['cost grows with bearings to the power of', domain.exponent.toFixed(2)],
		toRow('examples in About of', examples),
		toRow('geometry check of', geometry),
		toRow('picture as SVG of', picture, ' of 1000 ms'),
	];
	const conditions = [
		`${availableParallelism()} cores (load ${load.toFixed(1)} at the start)`,
		`Node ${process.versions.node}`,
		`Chromium ${browser.version()} headless without GPU`,
		`${VIEWPORT.width} × ${VIEWPORT.height}`,
		'loopback, tiles blocked, repaints traced',
	].join(', ');
	const width = Math.max(...rows.map(([what]) => what.length)) + 2;
	const table = rows.map(([what, figure]) => `${what.padEnd(width)}${figure}`).join('\n');
	process.stdout.write(`${conditions}\n\n${table}\n`);
} finally {
	await Promise.all([browser.close(), site.close()]);
}

/** Each file that the first view asks of the site, compressed by itself at level 9. */
async function measureSizes(browser: Browser, site: Site): Promise<readonly Row[]> {
	const page = await browser.newPage({ viewport: VIEWPORT });
	const urls = new Set<string>();
	page.on('request', (request) => urls.add(request.url()));
	await open(page, site);
	await page.close();
	const own = [...urls].filter((url) => url.startsWith(site.url));
	const sizes = await Promise.all(
		own.map(async (url) => {
			const body = Buffer.from(await (await fetch(url)).arrayBuffer());
			return { url, kB: gzipSync(body, { level: 9 }).length / 1000 };
		}),
	);
	const total = (of: typeof sizes) => of.reduce((sum, { kB }) => sum + kB, 0).toFixed(1);
	return [
		['script and style, gzipped', `${total(sizes.filter(({ url }) => /\.(js|css)$/.test(url)))} kB of 165`],
		['everything for the first view, data included, gzipped', `${total(sizes)} kB of 220`],
	];
}

async function measureLoads(browser: Browser, site: Site): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const factor of [1, SLOWED]) {
		for (const { query, words } of SHOWN) {
			const times: number[] = [];
			for (let i = 0; i < COLD_LOADS; i++) {
				const context = await browser.newContext({ viewport: VIEWPORT });
				const page = await context.newPage();
				await slowDown(page, factor);
				times.push(await open(page, site, query));
				await context.close();
			}
			rows.push([
				`navigation to map-ready, ${words}, processor ÷ ${factor}, ${COLD_LOADS} cold loads`,
				`median ${toMs(median(times))}, worst ${toMs(Math.max(...times))}`,
			]);
		}
	}
	return rows;
}

async function measureHeaps(browser: Browser, site: Site): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const { query, words } of SHOWN) {
		const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
		await open(page, site, query);
		rows.push([`heap of the page, ${words}`, `${(await countHeap(page)).toFixed(1)} MB`]);
		await page.close();
	}
	return rows;
}

async function measureChanges(browser: Browser, site: Site): Promise<readonly Row[]> {
	const rows: Row[] = [];
	/** Upon a page of its own. What the worker stores after the first view would count as the change's. */
	const measure = async (
		what: string,
		query: string,
		input: Parameters<typeof measureRepaints>[3],
		prepare: (page: Page) => Promise<(i: number) => Promise<void>>,
	) => {
		const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
		await open(page, site, query);
		const act = await prepare(page);
		rows.push(...toRows(what, await measureRepaints(browser, page, REPAINTS, input, act)));
		await page.close();
	};
	const { boundaries: outlines } = await (await fetch(`${site.url}datasets/panjshir-2021.json`)).json();
	const sides = (page: Page) => page.getByRole('radiogroup', { name: 'Whose account' }).locator('label');
	await measure(
		'change of side, one map',
		'?account=nrf',
		'click',
		async (page) => (i) =>
			sides(page)
				.nth(i % 2)
				.click(),
	);
	await measure(
		'to both sides and back, a map comes and goes',
		'?account=nrf',
		'click',
		async (page) => (i) =>
			sides(page)
				.nth(i % 2 === 0 ? 2 : 1)
				.click(),
	);
	for (const { maps, query, words } of SHOWN) {
		await measure(
			`change of day, ${words}`,
			query,
			'click',
			async (page) => (i) =>
				page.getByRole('button', { name: i % 2 === 0 ? 'Previous day' : 'Next day' }).click(),
		);
		await measure(
			`zoom, ${words}`,
			query,
			'click',
			async (page) => (i) => page.getByRole('button', { name: i % 2 === 0 ? 'Zoom in' : 'Zoom out' }).click(),
		);
		rows.push(...(await measureFloor(browser, outlines, maps, words)));
	}
	await measure('choice of a passage', '?panel=article', 'click', async (page) => {
		const marks = page.locator('.article .passage-mark');
		await marks.first().waitFor();
		return (i) => marks.nth(i % 10).click();
	});
	await measure('pointing at districts', '', 'pointermove', async (page) => {
		const targets = page.locator('path[role="button"]');
		return (i) => targets.nth(i % 8).hover({ force: true });
	});
	await measure('letter in the search of claims', '?panel=claims', 'keydown', async (page) => {
		await page.getByRole('tabpanel').getByRole('searchbox').focus();
		return (i) => page.keyboard.press(i % 2 === 0 ? 'p' : 'Backspace');
	});
	return rows;
}

/** Whether the maps look at the same ground in every frame while one of them is dragged. */
async function measureFollowing(browser: Browser, site: Site): Promise<readonly Row[]> {
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
	await open(page, site);
	const box = await page.locator('.map').first().boundingBox();
	if (!box) throw new Error('The map has no box');
	const watched = await page.evaluateHandle(watchApart);
	const [x, y] = [box.x + box.width / 2, box.y + 40];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 120, y + 90, { steps: 60 });
	await page.mouse.up();
	const { frames, apart } = await watched.evaluate((stop) => stop());
	await page.close();
	return [['frames of a drag in which two maps stand apart', `${apart} of ${frames}`]];
}

/** Runs in the page. Counts the frames, and those in which a place lies elsewhere on one map than on the other. */
function watchApart(): () => { frames: number; apart: number } {
	const counts = { frames: 0, apart: 0 };
	let isOver = false;
	void (async () => {
		while (!isOver) {
			await new Promise(requestAnimationFrame);
			const [one, other] = [...document.querySelectorAll('.map')].map((map) => {
				const frame = map.getBoundingClientRect();
				const place = map.querySelector('path[role="button"]')?.getBoundingClientRect();
				return [(place?.left ?? 0) - frame.left, (place?.top ?? 0) - frame.top] as const;
			});
			counts.frames += 1;
			if (one && other && Math.hypot(one[0] - other[0], one[1] - other[1]) > 1) counts.apart += 1;
		}
	})();
	return () => {
		isOver = true;
		return counts;
	};
}

/** The page with far more districts and claims, and the floor of as many districts. */
async function measureLargest(browser: Browser): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const claims of LARGE)
		rows.push(...toLargeRows(await measureLarge(browser, claims, REPAINTS, SLOWED)));
	for (const { maps, words } of SHOWN) {
		rows.push(...(await measureFloor(browser, drawOutlines(), maps, `${DISTRICTS} districts, ${words}`)));
	}
	return rows;
}

/** Bare Leaflet restyling the same outlines on as many maps: the least that maps of them could take. */
async function measureFloor(
	browser: Browser,
	outlines: FeatureCollection,
	maps: number,
	words: string,
): Promise<readonly Row[]> {
	const page = await browser.newPage({ viewport: VIEWPORT });
	await page.setContent(
		`<button>Restyle</button><div style="display: flex">${'<div class="map" style="position: relative; flex: 1; height: 560px; overflow: hidden"></div>'.repeat(maps)}</div>`,
	);
	const leaflet = join(ROOT, 'node_modules/leaflet/dist');
	await page.addStyleTag({ path: join(leaflet, 'leaflet.css') });
	await page.addScriptTag({ path: join(leaflet, 'leaflet.js') });
	await page.evaluate((drawn) => {
		const { L } = window as unknown as { L: typeof import('leaflet') };
		const all = [...document.querySelectorAll<HTMLElement>('.map')].map((frame) => {
			const layers = L.geoJSON(drawn);
			L.map(frame).fitBounds(layers.getBounds()).addLayer(layers);
			return layers;
		});
		let clicks = 0;
		document.querySelector('button')?.addEventListener('click', () => {
			clicks += 1;
			const fillColor = clicks % 2 === 0 ? '#b8560f' : '#7a5cc0';
			for (const layers of all) layers.setStyle({ fillColor, fillOpacity: 1 });
		});
	}, outlines);
	const repaints = await measureRepaints(browser, page, REPAINTS, 'click', () =>
		page.getByRole('button').first().click(),
	);
	await page.close();
	return toRows(`floor, bare Leaflet restyling the same outlines, ${words}`, repaints);
}

/** @returns when the maps stood, in milliseconds. */
async function open(page: Page, site: Site, query = ''): Promise<number> {
	await page.goto(`${site.url}${query}`);
	return awaitMapReady(page);
}

function toRow(done: string, { what, times }: Timed, bound = ''): Row {
	return [
		`${done} ${what}, ${times.length} times`,
		`median ${toMs(median(times))}, worst ${toMs(Math.max(...times))}${bound}`,
	];
}

function toDomainRows(figures: DomainFigures): readonly Row[] {
	const { what, bearings, index, oneDay, allDays, furtherDay, change, heapMB } = figures;
	return [
		[`bearings of ${what}`, bearings.toLocaleString('en')],
		[`index of ${what}`, toMs(index)],
		[`first day of ${what}`, toMs(oneDay)],
		[`all days of ${what}`, toMs(allDays)],
		toRow('a further day of', furtherDay),
		toRow('one claim changed, then a day, of', change),
		[`heap derived from ${what}`, `${heapMB.toFixed(0)} MB`],
	];
}

function toLargeRows(figures: LargeFigures): readonly Row[] {
	const {
		what,
		fileMB,
		reading,
		toMap,
		toNames,
		toMapSlowed,
		longestBefore,
		longestAfter,
		heapMB,
		day,
		side,
		dayOfOne,
	} = figures;
	return [
		[`reading and checking of ${what} by Node`, toMs(reading)],
		[`navigation to map-ready of ${what}, a file of ${fileMB.toFixed(0)} MB`, toMs(toMap)],
		[`the same until names stand, of ${what}`, toMs(toNames)],
		[`to map-ready of ${what}, processor ÷ ${SLOWED}, its worker’s not`, toMs(toMapSlowed)],
		[`longest task until then of ${what}`, toMs(longestBefore)],
		[`longest task by itself after it of ${what}`, toMs(longestAfter)],
		[`heap of the page, two maps, of ${what}`, `${heapMB.toFixed(0)} MB`],
		...toRows(`change of day, two maps, ${what}`, day),
		...toRows(`change of side, one map, ${what}`, side),
		...toRows(`change of day, one map, ${what}`, dayOfOne),
	];
}

function toRows(what: string, repaints: readonly Repaint[]): readonly Row[] {
	const second = repaints.map(({ toSecondFrame }) => toSecondFrame);
	const tasks = repaints.map(({ longestTask }) => longestTask);
	const row = (of: string, times: readonly number[]): Row => [
		`${what}: ${of}, ${repaints.length} times`,
		`median ${toFrames(median(times))}, 95th of 100 ${toFrames(percentile(times, 0.95))}, worst ${toFrames(Math.max(...times))}`,
	];
	return [row('input to second frame after', second), row('longest task', tasks)];
}

function toMs(ms: number): string {
	return `${ms.toFixed(1)} ms`;
}

function toFrames(ms: number): string {
	return `${toMs(ms)} (${(ms / FRAME).toFixed(1)} frames)`;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The least of the numbers that so large a share of them does not exceed. */
function percentile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
