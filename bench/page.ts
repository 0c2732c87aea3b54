/** How does a measurement slow a page down, wait for its maps, and read when they stood? */

import type { Page } from 'playwright';

/** As many times, from now on; its workers not. */
export async function slowDown(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

export async function awaitMapReady(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
}

/** Milliseconds since navigation. */
export async function readMapReady(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN);
}
