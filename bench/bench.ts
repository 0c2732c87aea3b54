/** The command `npm run bench`: how large and how fast is the page, and how fast could it be? It measures and judges nothing. */

import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../test/chromium.ts';
import { type Site, serveSite } from '../test/site.ts';
import { type DomainFigures, measureDomain, measureExamples } from './domain.ts';
import { measureGeometry } from './geometry.ts';
import { measurePicture } from './picture.ts';
import { measureRepaints, type Repaint } from './repaint.ts';
import type { Timed } from './time-runs.ts';

/** Programs that want a core, before the build; 0 on Windows. */
const [load = 0] = loadavg();
const ROOT = join(import.meta.dirname, '..');
const VIEWPORT = { width: 1280, height: 800 };
const COLD_LOADS = 5;
const REPAINTS = 20;
const DOMAIN_RUNS = 5;
const PICTURE_RUNS = 20;
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
		await measureLoads(browser, site),
		...(await measureChanges(browser, site)),
		...(await measureFloor(browser, site)),
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
		['script and style, gzipped', `${total(sizes.filter(({ url }) => /\.(js|css)$/.test(url)))} kB of 177`],
		['everything for the first view, data included, gzipped', `${total(sizes)} kB of 220`],
	];
}

async function measureLoads(browser: Browser, site: Site): Promise<Row> {
	const times: number[] = [];
	for (let i = 0; i < COLD_LOADS; i++) {
		const context = await browser.newContext({ viewport: VIEWPORT });
		const page = await context.newPage();
		await open(page, site);
		times.push(
			await page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN),
		);
		await context.close();
	}
	const worst = Math.max(...times);
	return [
		`navigation to map-ready, ${COLD_LOADS} cold loads`,
		`median ${toMs(median(times))}, worst ${toMs(worst)}`,
	];
}

async function measureChanges(browser: Browser, site: Site): Promise<readonly Row[]> {
	// What the worker stores after the first view would count as the change's.
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
	await open(page, site);
	const choices = page.getByRole('radiogroup', { name: 'Whose account' }).locator('label');
	const measure = (input: Parameters<typeof measureRepaints>[3], act: (i: number) => Promise<void>) =>
		measureRepaints(browser, page, REPAINTS, input, act);
	const side = await measure('click', (i) => choices.nth(i % 3).click());
	const day = await measure('click', (i) =>
		page.getByRole('button', { name: i % 2 === 0 ? 'Previous day' : 'Next day' }).click(),
	);
	await page.getByRole('button', { name: 'Split' }).click();
	const divider = await measure('keydown', (i) =>
		page.getByRole('separator').press(i % 2 === 0 ? 'PageUp' : 'PageDown'),
	);
	const box = await page.locator('.map').boundingBox();
	if (!box) throw new Error('The map has no box');
	const middle = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 2, middle);
	await page.mouse.down();
	const drag = await measure('pointermove', (i) => page.mouse.move(box.x + 300 + 10 * i, middle));
	await page.mouse.up();
	await page.getByRole('button', { name: 'Split' }).click();
	await page.getByRole('tab', { name: 'Article' }).click();
	const marks = page.locator('.article .passage-mark');
	await marks.first().waitFor();
	const passage = await measure('click', (i) => marks.nth(i % 10).click());
	const target = page.locator('path[role="button"]');
	const pointing = await measure('pointermove', (i) => target.nth(i % 8).hover({ force: true }));
	await page.getByRole('tab', { name: 'Claims' }).click();
	await page.getByRole('searchbox').focus();
	const filter = await measure('keydown', (i) => page.keyboard.press(i % 2 === 0 ? 'p' : 'Backspace'));
	await page.close();
	return [
		...toRows('change of side', side),
		...toRows('change of day', day),
		...toRows('divider by key', divider),
		...toRows('divider dragged', drag),
		...toRows('choice of a passage', passage),
		...toRows('pointing at districts', pointing),
		...toRows('letter in the search', filter),
	];
}

/** Bare Leaflet restyling the same outlines: the least that a map of them could take. */
async function measureFloor(browser: Browser, site: Site): Promise<readonly Row[]> {
	const page = await browser.newPage({ viewport: VIEWPORT });
	await page.setContent(
		'<button>Restyle</button><div id="map" style="position: relative; height: 560px; overflow: hidden"></div>',
	);
	const leaflet = join(ROOT, 'node_modules/leaflet/dist');
	await page.addStyleTag({ path: join(leaflet, 'leaflet.css') });
	await page.addScriptTag({ path: join(leaflet, 'leaflet.js') });
	const dataset = await (await fetch(`${site.url}datasets/panjshir-2021.json`)).json();
	await page.evaluate((outlines) => {
		const { L } = window as unknown as { L: typeof import('leaflet') };
		const layers = L.geoJSON(outlines);
		L.map('map').fitBounds(layers.getBounds()).addLayer(layers);
		let clicks = 0;
		document.querySelector('button')?.addEventListener('click', () => {
			clicks += 1;
			layers.setStyle({ fillColor: clicks % 2 === 0 ? '#b8560f' : '#7a5cc0', fillOpacity: 1 });
		});
	}, dataset.boundaries);
	const repaints = await measureRepaints(browser, page, REPAINTS, 'click', () =>
		page.getByRole('button').first().click(),
	);
	await page.close();
	return toRows('floor, bare Leaflet restyling the same outlines', repaints);
}

async function open(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
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

function toRows(what: string, repaints: readonly Repaint[]): readonly Row[] {
	const second = repaints.map(({ toSecondFrame }) => toSecondFrame);
	const tasks = repaints.map(({ longestTask }) => longestTask);
	const row = (of: string, times: readonly number[]): Row => [
		`${what}: ${of}, ${repaints.length} times`,
		`median ${toFrames(median(times))}, worst ${toFrames(Math.max(...times))}`,
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
