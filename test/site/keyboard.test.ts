/** Can every task be done by the keyboard alone, and does a screen reader hear of it? On the built page. */

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import { openVisits, speak, untilSettled } from './open-page.ts';

const { visit } = openVisits();

/** Presses `key` until the focus is on what the CSS selector names; fails if it never comes there. */
async function pressUntil(page: Page, selector: string, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press(key);
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${key} never reached ${selector}`);
}

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? document.activeElement?.id);

describe('without a pointer', () => {
	it('a colour on the map leads to the exact words and back to the map', async () => {
		const page = await visit();
		await pressUntil(page, 'path[data-place="bazarak"]');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog', { name: 'Bazarak' }).waitFor();
		await page.getByRole('button', { name: 'Read in the article' }).first().waitFor();
		await pressUntil(page, '.quote .plain-button');
		await page.keyboard.press('Enter');
		const mark = page.locator('.passage-mark[aria-pressed="true"]').first();
		await mark.waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('passage-mark');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to its card');
		await page.keyboard.press('Enter');
		await pressUntil(page, '.claim-card .chip');
		const place = await page.evaluate(() => document.activeElement?.textContent ?? '');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog', { name: place }).waitFor();
	});

	it('the side, the day, the split view and its divider are chosen', async () => {
		const page = await visit();
		await pressUntil(page, '.segment input');
		await page.keyboard.press('ArrowLeft');
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await pressUntil(page, '.toggle');
		await page.keyboard.press('Space');
		await pressUntil(page, '.day-track input');
		await page.keyboard.press('ArrowLeft');
		expect(page.url()).toContain('day=2021-09-05');
		await pressUntil(page, '.divider');
		await page.keyboard.press('Home');
		expect(await page.getByRole('separator').getAttribute('aria-valuenow')).toBe('0');
	});

	it('a claim is found, opened and closed', async () => {
		const page = await visit();
		await pressUntil(page, '[role="tab"]');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await page.getByRole('searchbox').waitFor();
		await pressUntil(page, '[type="search"]');
		await page.keyboard.type('side valleys');
		await pressUntil(page, '.claim-list .passage-mark');
		const id = await page.evaluate(() => document.activeElement?.textContent);
		await page.keyboard.press('Enter');
		await page.locator('.claim-card').waitFor();
		await pressUntil(page, '.passage-mark + .skip-link');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(id);
	});
});

describe('nobody has to pass every district', () => {
	it('since the first two stops skip to the map and to the tables', async () => {
		const page = await visit();
		await page.keyboard.press('Tab');
		const first = page.getByRole('link', { name: 'Skip to the map' });
		expect(await first.isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('stage');
		expect(page.url()).not.toContain('#');
		await first.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('panel-tab-districts');
	});

	it('and the first stop within the map leaves it', async () => {
		const page = await visit();
		await page.locator('#stage').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('panel-tab-districts');
	});
});

describe('a screen reader', () => {
	it('hears whose accounts the map shows and of which day, when either changes', async () => {
		const page = await visit();
		const status = page.getByRole('status').filter({ hasText: 'The map shows' });
		expect(await status.textContent()).toBe(
			'The map shows what the Taliban and the NRF said by Monday 6 September 2021.',
		);
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.getByRole('button', { name: 'Previous day' }).click();
		expect(await status.textContent()).toBe('The map shows what the NRF said by Sunday 5 September 2021.');
	});
});

describe('a single key', () => {
	it('does nothing outside the map and the choice of sides', async () => {
		const page = await visit({ query: '?panel=claims' });
		await page.getByRole('searchbox').fill('');
		await page.getByRole('searchbox').press('1');
		expect(await page.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
		await page.getByRole('tab', { name: 'Claims' }).press('1');
		expect(await page.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
	});
});

describe('the focus', () => {
	it('is always seen: an outline around every stop', async () => {
		const page = await visit({ query: '?panel=districts' });
		await page.locator('.district-table').waitFor();
		const unseen = new Set<string>();
		for (let stop = 0; stop < 50; stop++) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const one = document.activeElement;
				if (!one || one === document.body) return null;
				const frames = [one, one.closest('.segment'), one.querySelector('.divider-handle')];
				const isSeen = frames.some((frame) => {
					if (!frame) return false;
					const { outlineStyle, outlineWidth, stroke } = getComputedStyle(frame);
					return (outlineStyle !== 'none' && outlineWidth !== '0px') || /rgb\(11, 99, 197\)/.test(stroke);
				});
				return isSeen ? null : one.outerHTML.slice(0, 120);
			});
			if (name) unseen.add(name);
		}
		expect([...unseen]).toEqual([]);
	});
});

describe('nothing is lost', () => {
	it.each([
		'',
		'?panel=districts',
		'?panel=article&claim=c12',
		'?panel=claims&claim=c12',
		'?place=bazarak',
		'?split=taliban,nrf',
	])('at 320 CSS pixels, in any language: %s', async (query) => {
		const page = await visit({ query, width: 320, height: 640 });
		for (const language of LANGUAGES) {
			await speak(page, language);
			await untilSettled(page);
			const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
			expect(sizes, language.id).toEqual([320, 320]);
		}
	});

	it('when the system chooses the colours: sides keep theirs and their names', async () => {
		const page = await visit({ forcedColours: true });
		const swatches = page.locator('.account-choice .swatch');
		const colours = await swatches.evaluateAll((all) =>
			all.map((one) => getComputedStyle(one).backgroundColor),
		);
		expect(new Set(colours).size).toBe(2);
		expect(await page.locator('.account-choice').innerText()).toContain('NRF');
	});
});
