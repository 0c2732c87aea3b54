/** The command `npm run bench`: how large and how fast is the page, and how fast could it be? It measures and judges nothing. */

import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../test/chromium.ts';
import { type Site, serveSite } from '../test/site.ts';

const ROOT = join(import.meta.dirname, '..');
const RUNS = 20;
const COLD_LOADS = 5;

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
	cwd: ROOT,
});
const [browser, site] = await Promise.all([launchChromium(), serveSite()]);
try {
	const rows = [
		...(await measureSizes(browser, site)),
		await measureLoads(browser, site),
		...(await measureRepaints(browser, site)),
		await measureFloor(browser, site),
	];
	const conditions = `${availableParallelism()} cores, Node ${process.versions.node}, Chromium ${browser.version()} headless, 1280 × 800, loopback, tiles blocked`;
	print(`${conditions}\n\n${rows.map(([what, figure]) => `${what.padEnd(62)}${figure}`).join('\n')}\n`);
} finally {
	await Promise.all([browser.close(), site.close()]);
}

type Row = readonly [what: string, figure: string];

/** Milliseconds. */
interface Timing {
	readonly work: number;
	readonly frames: number;
}

async function measureSizes(browser: Browser, site: Site): Promise<readonly Row[]> {
	const page = await browser.newPage();
	const urls: string[] = [];
	page.on('request', (request) => urls.push(request.url()));
	await open(page, site);
	await page.close();
	const sizes = await Promise.all(
		urls
			.filter((url) => url.startsWith(site.url))
			.map(async (url) => {
				const body = Buffer.from(await (await fetch(url)).arrayBuffer());
				return { url, kB: gzipSync(body, { level: 9 }).length / 1000 };
			}),
	);
	const total = (of: typeof sizes) => of.reduce((sum, { kB }) => sum + kB, 0).toFixed(1);
	return [
		['script and style, gzipped', `${total(sizes.filter(({ url }) => /\.(js|css)$/.test(url)))} kB of 165`],
		['everything for the first view, gzipped', `${total(sizes)} kB of 220`],
	];
}

async function measureLoads(browser: Browser, site: Site): Promise<Row> {
	const times: number[] = [];
	for (let i = 0; i < COLD_LOADS; i++) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await open(page, site);
		times.push(
			await page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN),
		);
		await context.close();
	}
	return [`navigation to map-ready, ${COLD_LOADS} cold loads`, summary(times)];
}

/** From the input to the second animation frame after it, and the work done on the main thread in between. */
async function measureRepaints(browser: Browser, site: Site): Promise<readonly Row[]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await open(page, site);
	const radios = page.getByRole('radio');
	const sides: Timing[] = [];
	for (let i = 0; i < RUNS; i++) sides.push(await radios.nth(i % 2).evaluate(timeClick));
	const steps: Timing[] = [];
	for (let i = 0; i < RUNS; i++) {
		const name = i % 2 === 0 ? 'Previous day' : 'Next day';
		steps.push(await page.getByRole('button', { name }).evaluate(timeClick));
	}
	await page.close();
	const row = (what: string, of: readonly Timing[]): readonly Row[] => [
		[`${what}: work on the main thread, ${RUNS} times`, summary(of.map(({ work }) => work))],
		[`${what}: to the second frame after, ${RUNS} times`, summary(of.map(({ frames }) => frames))],
	];
	return [...row('change of side', sides), ...row('change of day', steps)];
}

/** Runs in the page. React answers a click in microtasks right after it, effects that restyle the map included. */
function timeClick(element: Element): Promise<Timing> {
	return new Promise((resolve) => {
		requestAnimationFrame(async () => {
			const start = performance.now();
			if (element instanceof HTMLElement) element.click();
			await Promise.resolve();
			const work = performance.now() - start;
			requestAnimationFrame(() =>
				requestAnimationFrame(() => resolve({ work, frames: performance.now() - start })),
			);
		});
	});
}

/** Bare Leaflet restyling the same outlines: the least that a map of them could take. */
async function measureFloor(browser: Browser, site: Site): Promise<Row> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.setContent('<div id="map" style="height: 800px"></div>');
	await page.addScriptTag({ path: join(ROOT, 'node_modules/leaflet/dist/leaflet.js') });
	const boundaries = await (await fetch(`${site.url}datasets/panjshir-2021.json`)).json();
	const times = await page.evaluate(
		async ({ outlines, runs }) => {
			const { L } = window as unknown as { L: typeof import('leaflet') };
			const map = L.map('map').setView([35.5, 69.6], 9);
			const layers = L.geoJSON(outlines).addTo(map);
			const times: number[] = [];
			for (let i = 0; i < runs; i++) {
				await new Promise(requestAnimationFrame);
				const start = performance.now();
				layers.setStyle({ fillColor: i % 2 === 0 ? '#b8560f' : '#7a5cc0', fillOpacity: 1 });
				times.push(performance.now() - start);
			}
			return times;
		},
		{ outlines: boundaries.boundaries, runs: RUNS },
	);
	await page.close();
	return [`floor: bare Leaflet restyles the same outlines, ${RUNS} times`, summary(times)];
}

async function open(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
}

function summary(ms: readonly number[]): string {
	const sorted = [...ms].sort((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	return `median ${median.toFixed(1)} ms, worst ${(sorted.at(-1) ?? Number.NaN).toFixed(1)} ms`;
}

function print(text: string): void {
	process.stdout.write(text);
}
