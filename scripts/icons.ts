/** The command `npm run icons`: the icons of the installed page, drawn from `public/icon.svg`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/chromium.ts';

const PUBLIC = join(import.meta.dirname, '../public');
const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
/** To the edges: the system cuts its own shape, and the mark crosses every circle within. */
const uncut = svg.replace(' rx="3"', '');

const ICONS: readonly (readonly [name: string, size: number, svg: string])[] = [
	['icon-192.png', 192, svg],
	['icon-512.png', 512, svg],
	['icon-maskable-512.png', 512, uncut],
	['apple-touch-icon.png', 180, uncut],
];

const browser = await launchChromium();
try {
	for (const [name, size, drawing] of ICONS) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
		await page.screenshot({ path: join(PUBLIC, name), omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
