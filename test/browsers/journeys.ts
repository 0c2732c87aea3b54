/** What does a reader do with the page, whichever the browser? */

import { expect } from 'vitest';
import type { Theme } from '../../src/symbol/theme.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { aPicture } from '../export/pictures.ts';
import { real } from '../export/requests.ts';
import type { Driver } from './driver.ts';
import { hasInk, listGround, readPaint } from './pixels.ts';
import { click, find, open, until, untilGone, wordsOf } from './visit.ts';

export interface Journey {
	/** A rule. */
	readonly title: string;
	/** Light, unless it says otherwise. */
	readonly theme?: Theme;
	readonly take: (driver: Driver) => Promise<void>;
}

declare global {
	interface Window {
		/** What the page gave an address last. */
		stored?: Blob;
	}
}

const [one, other] = real.parties;
if (!one || !other) throw new Error('The dataset has two parties');
const PHONE = { width: 390, height: 844 };

/** As the page of that language calls a party. */
const shortNameOf = (party: typeof one, lang = 'en') => party.shortName[lang] ?? '';

/** Where a district lies on each map, from the map's own corner. */
function listPlaced(driver: Driver): Promise<readonly { left: number; top: number; width: number }[]> {
	return driver.evaluate(() =>
		[...document.querySelectorAll('.map')].map((map) => {
			const frame = map.getBoundingClientRect();
			const box = map.querySelector('path[data-place="bazarak"]')?.getBoundingClientRect();
			if (!box) throw new Error('The district is nowhere to be seen');
			return { left: box.left - frame.left, top: box.top - frame.top, width: box.width };
		}),
	);
}

export const JOURNEYS: readonly Journey[] = [
	{
		title: 'each side’s map has its ground in the colour of the holder that it names',
		take: async (driver) => {
			await open(driver);
			for (const [mine, yours, least] of [
				[one.id, other.id, 0.5],
				[other.id, one.id, 0.2],
			] as const) {
				const paint = (await readPaint(driver, { voice: mine }))['bazarak'];
				expect(paint?.[mine]).toBeGreaterThan(least);
				expect(paint?.[yours]).toBeLessThan(0.02);
			}
			await click(driver, 'radio', shortNameOf(other));
			await until(driver, () => document.querySelectorAll('.account-map').length === 1);
			await expect.poll(async () => (await readPaint(driver))['bazarak']?.[other.id]).toBeGreaterThan(0.2);
			expect((await readPaint(driver))['bazarak']?.[one.id]).toBeLessThan(0.02);
		},
	},
	{
		title: 'in the dark the ground is painted in the colours of the dark',
		theme: 'dark',
		take: async (driver) => {
			await open(driver, `?account=${one.id}`);
			expect((await readPaint(driver, { theme: 'dark' }))['bazarak']?.[one.id]).toBeGreaterThan(0.5);
			expect((await readPaint(driver, { theme: 'dark' }))['andarab']?.['paper']).toBeGreaterThan(0.5);
		},
	},
	{
		title: 'another day repaints the ground',
		take: async (driver) => {
			await open(driver, `?account=${one.id}`);
			await driver.evaluate(() => document.querySelector<HTMLElement>('input[type="range"]')?.focus());
			await driver.press('ArrowLeft');
			await expect.poll(() => wordsOf(driver, '.day-label')).toContain('5 September');
			await expect.poll(async () => (await readPaint(driver))['bazarak']?.[other.id]).toBeGreaterThan(0.5);
		},
	},
	{
		title: 'a district opens its card by the mouse, and Escape closes it',
		take: async (driver) => {
			await open(driver);
			const points = (await listGround(driver))['bazarak'] ?? [];
			const at = points[Math.floor(points.length / 2)];
			if (!at) throw new Error('The district is nowhere to be seen');
			await driver.clickAt(at.x, at.y);
			await find(driver, 'dialog', 'Bazarak');
			await expect.poll(() => wordsOf(driver, '[role="dialog"] blockquote')).toMatch(/.{20}/);
			await driver.press('Escape');
			await untilGone(driver, 'dialog', 'Bazarak');
		},
	},
	{
		title: 'a district opens its card by the keyboard, and has the focus again after it',
		take: async (driver) => {
			await open(driver);
			await driver.evaluate(() => document.querySelector<SVGElement>('path[data-place="khenj"]')?.focus());
			await driver.press('Enter');
			await find(driver, 'dialog', 'Khenj');
			await driver.press('Escape');
			await untilGone(driver, 'dialog', 'Khenj');
			await until(driver, () => document.activeElement?.getAttribute('data-place') === 'khenj');
		},
	},
	{
		title: 'every panel opens',
		take: async (driver) => {
			await open(driver);
			await until(driver, () => document.querySelectorAll('.overview-row').length > 2);
			await click(driver, 'tab', en.panel.districts);
			await until(driver, () => document.querySelectorAll('[data-row]').length > 7);
			await click(driver, 'tab', en.panel.article);
			await until(driver, () => document.querySelectorAll('.article .passage-mark').length > 20);
			await click(driver, 'tab', en.panel.claims);
			await until(driver, () => document.querySelectorAll('.claim-list li').length > 20);
		},
	},
	...[fa, ps].map((text) => ({
		title: `in ${text.lang} the page runs from right to left and fits a phone`,
		take: async (driver: Driver) => {
			const lang = text.lang.slice(0, 2);
			await open(driver, `?lang=${lang}`, PHONE);
			await until(driver, () => document.documentElement.dir === 'rtl');
			await find(driver, 'radio', shortNameOf(one, lang));
			expect(await wordsOf(driver, 'h1')).toBe(text.appName);
			const { scrollWidth, clientWidth } = await driver.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return { scrollWidth, clientWidth };
			});
			expect(scrollWidth).toBe(clientWidth);
		},
	})),
	{
		title: 'in Dari on a phone, notes in English begin at the left with a bullet',
		take: async (driver) => {
			await open(driver, '?lang=fa', PHONE);
			await click(driver, 'button', fa.sources);
			await until(driver, () => document.querySelector('.source-notes') !== null);
			const note = await driver.evaluate(() => {
				const item = document.createElement('li');
				item.dir = 'auto';
				// The data has its own notes in Dari.
				item.textContent = 'A note in English.';
				document.querySelector('.source-notes')?.prepend(item);
				item.scrollIntoView({ block: 'center' });
				const frame = item.closest('.popover')?.getBoundingClientRect();
				if (!frame) throw new Error('There is no note');
				const words = document.createRange();
				words.selectNodeContents(item);
				const { left, top, bottom } = words.getBoundingClientRect();
				return { left, top, bottom, begins: item.getBoundingClientRect().left, frame: frame.left };
			});
			expect(note.left).toBeCloseTo(note.begins, 0);
			const bullet = { left: Math.max(0, note.left - 18), right: note.left - 2 };
			expect(bullet.left).toBeGreaterThanOrEqual(note.frame);
			expect(await hasInk(driver, { ...bullet, top: note.top, bottom: note.bottom })).toBe(true);
		},
	},
	{
		title: 'what moves one map moves the other',
		take: async (driver) => {
			await open(driver);
			const before = await listPlaced(driver);
			expect(before).toHaveLength(2);
			await click(driver, 'button', en.zoomIn);
			await until(driver, () => location.search.includes('map='));
			const after = await listPlaced(driver);
			expect(after[0]?.width).toBeGreaterThan((before[0]?.width ?? 0) * 1.5);
			for (const key of ['left', 'top', 'width'] as const)
				expect(after[1]?.[key]).toBeCloseTo(after[0]?.[key] ?? Number.NaN, 0);
		},
	},
	{
		title: 'the maps are saved as a picture, with their ground painted',
		take: async (driver) => {
			await open(driver);
			await driver.evaluate(() => {
				const store = URL.createObjectURL;
				URL.createObjectURL = (blob: Blob) => {
					window.stored = blob;
					return store(blob);
				};
				// A browser asks where a file is to go, or puts it among the reader’s own.
				HTMLAnchorElement.prototype.click = () => undefined;
			});
			await click(driver, 'button', en.takeData);
			await click(driver, 'button', `${en.picture} (PNG)`);
			await until(driver, () => window.stored?.type === 'image/png');
			const inked = await driver.evaluate(async () => {
				if (!window.stored) throw new Error('Nothing was saved');
				const image = await createImageBitmap(window.stored);
				const { width, height } = image;
				const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
				if (!pen) throw new Error('There is no canvas');
				pen.drawImage(image, 0, 0);
				const { data } = pen.getImageData(0, 0, width, height);
				let coloured = 0;
				for (let at = 0; at < data.length; at += 4) {
					const channels = [...data.subarray(at, at + 3)];
					if (Math.max(...channels) - Math.min(...channels) > 80) coloured += 1;
				}
				return coloured / (width * height);
			});
			expect(inked).toBeGreaterThan(0.05);
		},
	},
	{
		title: 'lines of a picture in Dari lie beneath each other, each within its column',
		take: async (driver) => {
			const { svg } = aPicture({ text: fa });
			// As high as the picture.
			await open(driver, '', { width: 1280, height: 1000 });
			await driver.evaluate((markup) => {
				const picture = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
				document.body.replaceChildren(document.importNode(picture, true));
			}, svg);
			const columns = await driver.evaluate(() =>
				// Under each map stands what its account comes to.
				[...document.querySelectorAll('#maps [data-voice] > :last-child')].map((column) => {
					const { left, top, right, bottom } = column.getBoundingClientRect();
					return { left, top, right, bottom };
				}),
			);
			const [second, first] = columns.toSorted((a, b) => a.left - b.left);
			if (!first || !second) throw new Error('The picture has two columns');
			expect(second.right).toBeLessThan(first.left);
			// Every line begins at the right of its column; beyond it lies nothing but paper.
			const gap = { left: second.right + 2, right: second.right + 14 };
			expect(await hasInk(driver, { ...gap, top: second.top, bottom: second.bottom })).toBe(false);
		},
	},
	{
		title: 'about to be printed, the page is its maps, the table and the sources',
		take: async (driver) => {
			await open(driver);
			await expect
				.poll(() =>
					driver.evaluate(() => {
						window.dispatchEvent(new Event('beforeprint'));
						return document.querySelectorAll('.print-sheet #maps').length;
					}),
				)
				.toBe(1);
			const rows = await driver.evaluate(() =>
				[...document.querySelectorAll('.print-sheet [data-row]')].map((row) => row.getAttribute('data-row')),
			);
			expect(rows).toEqual(expect.arrayContaining([...real.scope]));
			await driver.evaluate(() => window.dispatchEvent(new Event('afterprint')));
			await until(driver, () => document.querySelector('.print-sheet') === null);
		},
	},
];
