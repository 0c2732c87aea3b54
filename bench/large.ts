/** How does the built page do with far more districts and claims than any article has? */

import { createReadStream, openAsBlob } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Browser, Page } from 'playwright';
import type { Plugin } from 'vite';
import type { Claim } from '../src/domain/claim.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Place } from '../src/domain/place.ts';
import { readGiven } from '../src/load/read-given.ts';
import { serveSite } from '../test/site.ts';
import { inventClaims } from './invent-claims.ts';
import { awaitMapReady, countHeap, slowDown, VIEWPORT } from './page.ts';
import { measureRepaints, type Repaint } from './repaint.ts';

/** A square number: the outlines are the fields of a board. */
export const DISTRICTS = 400;
const COLUMNS = Math.sqrt(DISTRICTS);
/** Claims that are written at once. */
const CHUNK = 10_000;
/** Milliseconds that the page is left alone after its first view, so that what it does by itself is seen. */
const SETTLING = 3_000;
const LONGEST_WAIT = 600_000;

/** Milliseconds, unless it says otherwise. */
export interface LargeFigures {
	/** Of what. */
	readonly what: string;
	readonly fileMB: number;
	/** The file read and checked by this process, as the page's worker does it with what it has fetched. */
	readonly reading: number;
	/** From navigation until both maps show their districts; names and dots follow. */
	readonly toMap: number;
	/** From navigation until the first names stand on them. */
	readonly toNames: number;
	/** The same with the page's processor made so many times slower, its worker's not. */
	readonly toMapSlowed: number;
	/** Of the main thread: until that first view, and what the page does by itself after it, names and dots among it. */
	readonly longestBefore: number;
	readonly longestAfter: number;
	/** Of the page, its worker aside. */
	readonly heapMB: number;
	readonly day: readonly Repaint[];
	readonly side: readonly Repaint[];
	/** On one map. */
	readonly dayOfOne: readonly Repaint[];
}

/** Opens a file of so many invented claims by its address, as a reader's link does. @param slowed by which factor, the second time. */
export async function measureLarge(
	browser: Browser,
	claims: number,
	repaints: number,
	slowed: number,
): Promise<LargeFigures> {
	const folder = await mkdtemp(join(tmpdir(), 'claimed-ground-'));
	try {
		const file = join(folder, 'large.json');
		const fileMB = await writeDataset(inventClaims(claims, DISTRICTS), file);
		const reading = await timeReading(file);
		const site = await serveSite('/', 'dist', [serveFile('/large.json', file)]);
		try {
			const address = `${site.url}?dataset=large.json`;
			const toMapSlowed = await withPage(browser, async (page) => {
				await slowDown(page, slowed);
				await page.goto(address);
				return awaitMapReady(page);
			});
			const figures = await withPage(browser, (page) => measurePage(browser, page, address, repaints));
			const what = `${claims.toLocaleString('en')} claims on ${DISTRICTS} districts`;
			return { what, fileMB, reading, toMapSlowed, ...figures };
		} finally {
			await site.close();
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function withPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
	page.setDefaultTimeout(LONGEST_WAIT);
	try {
		return await measure(page);
	} finally {
		await page.close();
	}
}

async function measurePage(
	browser: Browser,
	page: Page,
	address: string,
	repaints: number,
): Promise<Omit<LargeFigures, 'what' | 'fileMB' | 'reading' | 'toMapSlowed'>> {
	await page.addInitScript(watchTasks);
	await page.addInitScript(watchNames);
	await page.goto(address);
	const toMap = await awaitMapReady(page);
	await page.waitForTimeout(SETTLING);
	const tasks = await readTasks(page, toMap);
	const toNames = (await page.evaluate(() => window.namesAt)) ?? Number.NaN;
	const heapMB = await countHeap(page);
	const changeDay = (i: number) =>
		page.getByRole('button', { name: i % 2 === 0 ? 'Previous day' : 'Next day' }).click();
	const sides = page.getByRole('radiogroup', { name: 'Whose account' }).locator('label');
	const day = await measureRepaints(browser, page, repaints, 'click', changeDay);
	await sides.first().click();
	const side = await measureRepaints(browser, page, repaints, 'click', (i) => sides.nth((i + 1) % 2).click());
	const dayOfOne = await measureRepaints(browser, page, repaints, 'click', changeDay);
	return { toMap, toNames, ...tasks, heapMB, day, side, dayOfOne };
}

async function timeReading(file: string): Promise<number> {
	const files = new Map([['large.json', await openAsBlob(file)]]);
	const start = performance.now();
	const { problems } = await readGiven({ files }, () => {});
	const time = performance.now() - start;
	if (problems.length > 0) throw new Error(`The invented claims have problems: ${problems[0]}`);
	return time;
}

/** The outlines of the districts: squares of a tenth of a degree. */
export function drawOutlines(): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: Array.from({ length: DISTRICTS }, (_, i) => {
			const [west, south] = [(i % COLUMNS) / 10, Math.floor(i / COLUMNS) / 10];
			const [east, north] = [(1 + (i % COLUMNS)) / 10, (1 + Math.floor(i / COLUMNS)) / 10];
			const ring = [
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south],
			];
			return {
				type: 'Feature',
				id: `district-${i}`,
				properties: { labelAt: [(west + east) / 2, (south + north) / 2] },
				geometry: { type: 'Polygon', coordinates: [ring] },
			};
		}),
	};
}

/** Claims a piece at a time: a million in one text are more than a program can hold. @returns its size in MB. */
async function writeDataset(dataset: Dataset, path: string): Promise<number> {
	const { parties, observers, places, scope, claims } = dataset;
	const colours = [
		{ light: '#b8560f', dark: '#e8853b' },
		{ light: '#7a5cc0', dark: '#a58be6' },
	];
	const named = (id: string) => ({ id, name: { en: id }, inSentence: { en: id }, shortName: { en: id } });
	const whole = {
		format: '1.0',
		id: 'large',
		title: { en: 'Invented claims' },
		version: '1.0.0',
		daysNote: 'Days of nowhere.',
		colouredLevel: 'district',
		scope,
		ancestorLevels: ['district', 'province'],
		boundaryAttribution: 'Invented',
		parties: parties.map(({ id }, i) => ({ ...named(id), colour: colours[i] })),
		observers: observers.map(({ id }) => named(id)),
		sources: [
			{
				id: 'source',
				publisher: 'A publisher',
				title: 'Invented words',
				published: '2021-12-31',
				language: 'en',
				credit: 'Invented',
			},
		],
		context: [],
		gazetteer: { type: 'FeatureCollection', features: [...places.values()].map(writePlace) },
		boundaries: drawOutlines(),
	};
	const file = await open(path, 'w');
	await file.write(`${JSON.stringify(whole).slice(0, -1)},"claims":[`);
	for (let from = 0; from < claims.length; from += CHUNK) {
		const chunk = claims.slice(from, from + CHUNK).map((claim) => JSON.stringify(writeClaim(claim)));
		await file.write(`${from === 0 ? '' : ',\n'}${chunk.join(',\n')}`);
	}
	await file.write(']}');
	const { size } = await file.stat();
	await file.close();
	return size / 1e6;
}

function writePlace({ id, level, parent }: Place) {
	const [kind, number] = id.split('-');
	const district = Number(number) % DISTRICTS;
	// Villages of a district stand in rows of four.
	const at = Math.floor(Number(number) / DISTRICTS);
	const [east, north] = [0.012 + 0.024 * (at % 4), 0.015 + 0.024 * Math.floor(at / 4)];
	const position = [(district % COLUMNS) / 10 + east, Math.floor(district / COLUMNS) / 10 + north];
	return {
		'@id': id,
		type: 'Feature',
		properties: { title: id },
		types: [{ label: level }],
		names: [{ toponym: id, lang: 'en' }],
		...(parent && { relations: [{ relationType: 'gvp:broaderPartitive', relationTo: parent }] }),
		geometry:
			kind === 'village'
				? { type: 'Point', coordinates: position, certainty: 'certain', what: 'village' }
				: null,
	};
}

function writeClaim({ id, claimant, said, assertions }: Claim) {
	return {
		id,
		source: 'source',
		exact: `What ${id} says of ${assertions.map(({ place }) => place).join(' and ')}`,
		claimant,
		speaker: 'A speaker',
		channel: 'statement',
		words: 'own',
		said: said.last,
		assertions: assertions.map(({ except, reachesDistricts, inferred, ...assertion }) => ({
			...assertion,
			...(reachesDistricts && { reachesDistricts }),
			...(inferred && { inferred }),
		})),
	};
}

function serveFile(address: string, file: string): Plugin {
	return {
		name: 'claimed-ground:large',
		configurePreviewServer({ middlewares }) {
			middlewares.use(address, (_request, response) => {
				response.setHeader('Content-Type', 'application/json');
				createReadStream(file).pipe(response);
			});
		},
	};
}

interface Task {
	readonly start: number;
	readonly duration: number;
}

declare global {
	interface Window {
		/** Long ones of the main thread, since the page began. */
		tasks?: readonly Task[];
		/** In milliseconds since navigation. */
		namesAt?: number;
	}
}

/** Runs in the page, before anything of its own. */
function watchTasks(): void {
	const tasks: Task[] = [];
	window.tasks = tasks;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page, before anything of its own. */
function watchNames(): void {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('.district-label')) return;
		window.namesAt = performance.now();
		observer.disconnect();
	});
	observer.observe(document, { childList: true, subtree: true });
}

async function readTasks(
	page: Page,
	toMap: number,
): Promise<Pick<LargeFigures, 'longestBefore' | 'longestAfter'>> {
	const tasks = await page.evaluate(() => window.tasks ?? []);
	const longest = (some: readonly Task[]) => Math.max(0, ...some.map(({ duration }) => duration));
	return {
		longestBefore: longest(tasks.filter(({ start }) => start <= toMap)),
		longestAfter: longest(tasks.filter(({ start }) => start > toMap)),
	};
}
