/** How does a measurement slow a page down, wait for its maps, and read what it holds? */

import type { Page } from 'playwright';

export const VIEWPORT = { width: 1280, height: 800 };

/** By that factor, from now on; its workers not. */
export async function slowDown(page: Page, factor: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}

/** Waits until all maps show their districts. @returns when they did, in milliseconds since navigation. */
export async function awaitMapReady(page: Page): Promise<number> {
	const mark = await page.waitForFunction(() => performance.getEntriesByName('map-ready')[0]?.startTime);
	return (await mark.jsonValue()) ?? Number.NaN;
}

/** In MB: what the page's scripts hold once what they do not has been cleared away; its worker's not. */
export async function countHeap(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}
