/** Can the built page be installed, do previews of its links hold, and is its head without fault? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { addAxe, findFaults } from './axe.ts';
import { openVisits } from './open-page.ts';

const { visit, url } = openVisits();

interface Manifest {
	readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
	readonly [key: string]: unknown;
}

const readManifest = async () => (await (await fetch(`${url()}manifest.webmanifest`)).json()) as Manifest;

/** `192x192`, from the header of a PNG. */
function sizesOf(png: Buffer): string {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

async function fetchPng(address: string): Promise<Buffer> {
	const response = await fetch(address);
	expect(response.headers.get('content-type')).toBe('image/png');
	return Buffer.from(await response.arrayBuffer());
}

/** One visit for all that is asked of it. */
let page: Page;
beforeAll(async () => {
	page = await visit();
});

describe('the manifest', () => {
	it('is one that the browser takes, with nothing to object', async () => {
		const session = await page.context().newCDPSession(page);
		const { url: found, errors, data } = await session.send('Page.getAppManifest');
		expect(found).toBe(`${url()}manifest.webmanifest`);
		expect(errors).toEqual([]);
		expect(JSON.parse(data ?? '')).toEqual(await readManifest());
	});

	it('says what a system shows of the page, and stays in its folder', async () => {
		expect(await readManifest()).toMatchObject({
			name: `${en.appName}: Panjshir, September 2021`,
			short_name: en.appName,
			description: en.promise,
			lang: 'en',
			start_url: './',
			scope: './',
			display: 'standalone',
		});
	});

	it('has icons of the sizes it names, one of them for systems that cut their own shape', async () => {
		const { icons } = await readManifest();
		const drawn = icons.filter(({ src }) => src.endsWith('.png'));
		for (const { src, sizes } of drawn) expect(sizesOf(await fetchPng(url() + src)), src).toBe(sizes);
		expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
		expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
	});
});

describe('the head of the page', () => {
	it('gives systems the colour of its paper, light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const [told, paper] = await page.evaluate(() => {
				const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
				const sample = document.createElement('i');
				sample.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
				document.body.append(sample);
				return [getComputedStyle(sample).color, getComputedStyle(document.body).backgroundColor];
			});
			expect(told, colorScheme).toBe(paper);
		}
	});

	it('has the title that the page has, an icon for home screens, and no address of its own that nobody has set', async () => {
		const html = await (await fetch(url())).text();
		expect(html).toContain(`<title>${await page.title()}</title>`);
		const icon = await page
			.locator('link[rel="apple-touch-icon"]')
			.evaluate((link) => link.getAttribute('href'));
		expect(sizesOf(await fetchPng(new URL(icon ?? '', url()).href))).toBe('180x180');
		expect(await page.locator('link[rel="canonical"], meta[property="og:image"]').count()).toBe(0);
	});
});

it('axe finds nothing in the page with the head that the build gives it', async () => {
	await addAxe(page);
	expect(await findFaults(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findFaults(page, 'colours')).toEqual([]);
});

it('the picture for previews has the size that they are told', () => {
	const picture = readFileSync(join(import.meta.dirname, '../../dist/preview.png'));
	expect(sizesOf(picture)).toBe('1200x630');
});
