/** What a browser makes of the pictures: fonts may differ, but nothing may be clipped or lie on another. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAYOUTS } from '../../src/export/picture/request.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { launchChromium } from '../chromium.ts';
import { aPicture } from './pictures.ts';
import { real, rivers } from './requests.ts';

const FONTS = join(import.meta.dirname, '../../node_modules/@fontsource/vazirmatn/files');
const [one] = real.parties.map(({ id }) => id);

const fontFaces = [400, 700]
	.map((weight) => {
		const data = readFileSync(join(FONTS, `vazirmatn-arabic-${weight}-normal.woff2`)).toString('base64');
		return `@font-face{font-family:Vazirmatn;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
	})
	.join('');

const LINK = `https://example.org/map/?dataset=panjshir-2021&day=2021-09-06&map=10.25/35.31/69.52&v=1.2.0`;

let browser: Browser;
/** Has the fonts, which the pictures are shown with one after the other. */
let page: Page;
beforeAll(async () => {
	browser = await launchChromium();
	page = await browser.newPage();
	await page.setContent(`<style>body { margin: 0 } ${fontFaces}</style>`);
	await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
}, 60_000);
afterAll(() => browser.close());

const CASES = [en, fa, ps].flatMap((text) =>
	LAYOUTS.flatMap((layout) => [
		{ text, layout, view: 'all sides' },
		{ text, layout, view: 'one side', day: '2021-09-05', account: one },
		{ text, layout, view: 'places inside', dataset: rivers },
	]),
);

test.each(CASES)(
	'in $text.lang, $layout, $view: every text is inside, and none lies on another',
	async (parts) => {
		const { view, account, dataset, ...rest } = {
			account: undefined,
			dataset: real,
			...parts,
		};
		const picture = aPicture({ ...rest, link: LINK, ...(account && { account }) }, dataset);
		const boxes = await page.evaluate(
			(svg) => {
				document.body.innerHTML = svg;
				const paragraphs = [...document.querySelectorAll('.paragraph')];
				return [...document.querySelectorAll('svg text')].map((text) => {
					const { left, top, right, bottom } = text.getBoundingClientRect();
					const paragraph = paragraphs.findIndex((one) => one.contains(text));
					return { words: text.textContent, paragraph, left, top, right, bottom };
				});
			},
			picture.svg.replace(/^<\?xml.*\n/, ''),
		);
		expect(boxes.length, view).toBeGreaterThan(20);
		const { width, height } = picture;
		const outside = boxes.filter(
			({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
		);
		expect(outside).toEqual([]);
		// Boxes of fonts are taller than letters, and than the lines of a paragraph are apart.
		const SLACK = 4;
		const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
		const touching = pairs.filter(
			([a, b]) =>
				(a.paragraph === -1 || a.paragraph !== b.paragraph) &&
				a.left + 0.5 < b.right &&
				b.left + 0.5 < a.right &&
				a.top + SLACK < b.bottom - SLACK &&
				b.top + SLACK < a.bottom - SLACK,
		);
		expect(touching.map(([a, b]) => `${a.words} / ${b.words}`)).toEqual([]);
	},
);
