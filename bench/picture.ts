/** The command `npm run picture`: the README's picture, taken of the built page without online tiles. */

import { join } from 'node:path';
import { launchChromium } from '../test/chromium.ts';
import { serveSite } from '../test/site.ts';

const [browser, site] = await Promise.all([launchChromium(), serveSite()]);
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
	await page.goto(site.url);
	await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: join(import.meta.dirname, '../docs/map.png') });
} finally {
	await Promise.all([browser.close(), site.close()]);
}
