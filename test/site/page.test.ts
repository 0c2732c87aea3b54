import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/load/build-dataset.ts';
import { launchChromium } from '../chromium.ts';
import { type Site, serveSite } from '../site.ts';
import { type Opened, openPage, type Visit } from './open-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATASET = join(ROOT, 'dist/datasets/panjshir-2021.json');

let browser: Browser;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchChromium(), serveSite()]);
}, 60_000);
afterAll(async () => {
	await Promise.all([browser.close(), site.close()]);
});
afterEach(async () => {
	expect(opened?.errors ?? []).toEqual([]);
	await opened?.page.close();
	opened = undefined;
});

async function visit(how: Visit = {}): Promise<Page> {
	opened = await openPage(browser, site, how);
	return opened.page;
}

const district = (page: Page, id: string) => page.locator(`path[data-place="${id}"]`);
/** The paints of the ground as drawn, in scope order. */
const paints = (page: Page) =>
	page
		.locator('.leaflet-ground-pane path')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
const withText = (body: string) => ({
	dataset: (route: Parameters<NonNullable<Visit['dataset']>>[0]) =>
		route.fulfill({ body, contentType: 'application/json' }),
});

describe('whose account', () => {
	it('is both sides’ at first, with no side before the other', async () => {
		const page = await visit();
		const group = page.getByRole('group', { name: 'Whose account' });
		expect(await group.getByRole('radio').count()).toBe(3);
		expect(await group.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
	});

	it('repaints the ground and renames every district when chosen', async () => {
		const page = await visit();
		const both = await paints(page);
		await page.getByRole('radio', { name: 'NRF' }).check();
		await expect.poll(() => paints(page)).not.toEqual(both);
		const label = await district(page, 'bazarak').getAttribute('aria-label');
		expect(label).toBe('Bazarak. According to the NRF, most of Bazarak is held by the NRF.');
		expect(page.url()).toContain('account=nrf');
	});

	it('paints one account of a whole province in one colour', async () => {
		const page = await visit({ query: '?account=taliban' });
		const [last, ...districts] = (await paints(page)).reverse();
		expect(new Set(districts)).toEqual(new Set(['var(--party-taliban)']));
		expect(last).toBe('none');
	});

	it('is chosen by number keys while the focus is in the map', async () => {
		const page = await visit();
		await district(page, 'khenj').focus();
		await page.keyboard.press('2');
		await expect.poll(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await page.keyboard.press('3');
		await expect.poll(() => page.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
	});
});

describe('the day', () => {
	it('is chosen by keys on its slider, in words and in the address', async () => {
		const page = await visit();
		await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
		await page.getByText('As said by Sunday 5 September 2021').first().waitFor();
		expect(page.url()).toContain('day=2021-09-05');
		expect(await district(page, 'rokha').getAttribute('aria-label')).toContain('held by the NRF');
	});

	it('before the first claim shows bare ground', async () => {
		const page = await visit({ query: '?day=2021-09-04' });
		expect(new Set(await paints(page))).toEqual(new Set(['none']));
		expect(await district(page, 'paryan').getAttribute('aria-label')).toContain('No side has spoken of it.');
	});

	it('plays to the last day and stops', async () => {
		const page = await visit({ query: '?day=2021-09-05' });
		await page.getByRole('button', { name: 'Play the days' }).click();
		await page.getByText('As said by Monday 6 September 2021').first().waitFor();
		await page.getByRole('button', { name: 'Play the days' }).waitFor();
	});
});

describe('a district', () => {
	it.each(['Enter', 'Space'])('opens its card with %s, and Escape gives the focus back', async (key) => {
		const page = await visit();
		await district(page, 'bazarak').focus();
		await page.keyboard.press(key);
		const card = page.getByRole('dialog', { name: 'Bazarak' });
		await card.waitFor();
		expect(await card.innerText()).toContain(
			'Most of Bazarak district and all the side valleys are controlled by the NRF',
		);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'detached' });
		const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
		expect(focused).toBe('bazarak');
	});

	it('shows claims that were overtaken only when asked', async () => {
		const page = await visit();
		await district(page, 'rokha').click({ position: { x: 25, y: 60 } });
		const card = page.getByRole('dialog', { name: 'Rokha' });
		const conceded = card.getByRole('blockquote').filter({ hasText: 'which remain under NRF control' });
		expect(await conceded.isVisible()).toBe(false);
		await card.getByText('Earlier, since overtaken').click();
		expect(await conceded.isVisible()).toBe(true);
	});

	it('is a button named after its place, in every account', async () => {
		const page = await visit();
		const names = await page
			.locator('path[role="button"]')
			.evaluateAll((paths) => paths.map((path) => path.getAttribute('aria-label')?.split('.')[0]));
		expect(names).toEqual(['Shutul', 'Anaba', 'Rokha', 'Bazarak', 'Dara', 'Khenj', 'Paryan', 'Andarab']);
	});
});

describe('other places', () => {
	it('above the districts open the claims that reach none', async () => {
		const page = await visit();
		await page.locator('button[data-place="panjshir"]').click();
		const card = page.getByRole('dialog', { name: 'Panjshir', exact: true });
		expect(await card.innerText()).toContain('Taliban’s claim of occupying Panjshir is false.');
	});

	it('outside the map carry passages and no account', async () => {
		const page = await visit();
		await page.locator('button[data-place="kabul"]').click();
		const card = page.getByRole('dialog', { name: 'Kabul' });
		expect(await card.getByText('met with Taliban co-founder').isVisible()).toBe(true);
		expect(await card.getByText('According to').count()).toBe(0);
	});

	it('show an unverified image as such, and colour nothing by it', async () => {
		const page = await visit({ query: '?place=bazarak-town' });
		const card = page.getByRole('dialog', { name: 'Bazarak' });
		expect(await card.innerText()).toContain('the white flag of the Taliban');
		expect(await card.getByText('Not verified by CNN').count()).toBe(1);
	});
});

describe('the address', () => {
	it('restores a view, and Back and Forward step through views', async () => {
		const page = await visit({ query: '?account=taliban&day=2021-09-05&place=bazarak' });
		await page.getByRole('dialog', { name: 'Bazarak' }).waitFor();
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.goBack();
		await expect.poll(() => page.getByRole('radio', { name: 'Taliban' }).isChecked()).toBe(true);
		await page.goForward();
		await expect.poll(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	});

	it('of unknown values is no step of its own', async () => {
		const page = await visit({ query: '?account=xyz' });
		await page.getByRole('radio', { name: 'NRF' }).check();
		await expect.poll(() => page.url()).toContain('account=nrf');
		await page.goBack();
		await expect.poll(() => page.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
		await page.goForward();
		await expect.poll(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	});

	it('steps once from one card to the next', async () => {
		const page = await visit({ query: '?place=panjshir-valley' });
		await page.getByRole('dialog', { name: 'Panjshir Valley' }).waitFor();
		const steps = () => page.evaluate(() => history.length);
		const before = await steps();
		await page.locator('button[data-place="panjshir"]').click();
		await page.getByRole('dialog', { name: 'Panjshir', exact: true }).waitFor();
		expect(await steps()).toBe(before + 1);
	});

	it('holds where the map looks, and Back looks there again', async () => {
		const page = await visit({ query: '?map=11/35.3000/69.5000' });
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await expect.poll(() => page.url()).toContain('map=10/');
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await expect.poll(() => page.url()).toContain('map=9/');
		await page.goBack();
		await expect.poll(() => page.url()).toContain('map=10/');
		expect(await page.getByText('10 km').or(page.getByText('5 km')).first().isVisible()).toBe(true);
	});

	it('tells of values that it does not know and shows the usual view', async () => {
		const page = await visit({ query: '?account=xyz&day=tomorrow&place=nowhere&dataset=other' });
		const notice = await page.locator('.notices').innerText();
		for (const value of ['xyz', 'tomorrow', 'nowhere', 'other']) expect(notice).toContain(`“${value}”`);
		expect(await page.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
	});
});

describe('bad data', () => {
	it('that cannot be fetched is told in the page', async () => {
		const page = await visit({
			until: 'problems',
			dataset: (route) => route.fulfill({ status: 404, body: '' }),
		});
		expect(await page.getByRole('alert').innerText()).toContain('the server answered 404');
	});

	it('that is no JSON is told in the page', async () => {
		const page = await visit({ until: 'problems', ...withText('<html>') });
		expect(await page.getByRole('alert').innerText()).toContain('JSON');
	});

	it('is told with every problem, where, what and remedy', async () => {
		const broken = readFileSync(DATASET, 'utf8')
			.replace('"claimant":"nrf"', '"claimant":"nfr"')
			.replace('"predicate":"present"', '"predicate":"presence"');
		const page = await visit({ until: 'problems', ...withText(broken) });
		const problems = await page.getByRole('alert').getByRole('listitem').allInnerTexts();
		expect(problems).toHaveLength(2);
		expect(problems.join('\n')).toMatch(/claims\[\d+\]\.claimant: no party "nfr"; nearest: "nrf"\./);
		expect(problems.join('\n')).toContain('expected one of holds, denies, present, advancing');
	});

	it('with markup in its texts shows it as text', async () => {
		const markup = '<img src=x onerror=alert(1)>';
		const marked = readFileSync(DATASET, 'utf8')
			.replaceAll('"speaker":"Nazary"', `"speaker":"${markup}"`)
			.replace('"title":"Paryan"', `"title":"${markup}"`);
		const page = await visit({ query: '?place=bazarak', ...withText(marked) });
		expect(await page.getByRole('dialog').innerText()).toContain(markup);
		expect(await page.locator('img[src="x"]').count()).toBe(0);
	});
});

describe('the page', () => {
	it('draws a dataset about somewhere else, with three parties', async () => {
		const built = buildDataset(join(ROOT, 'test/fixtures/two-rivers'), ROOT);
		if (!('json' in built)) throw new Error(JSON.stringify(built.problems));
		const page = await visit(withText(JSON.stringify(built.json)));
		expect(await page.getByRole('radio').count()).toBe(built.dataset.parties.length + 1);
		expect(await page.getByRole('radio', { name: 'All sides' }).isChecked()).toBe(true);
		expect(await page.locator('path[role="button"]').count()).toBe(built.dataset.scope.length);
	});

	it('asks nothing of other origins but tiles, and works without them', async () => {
		const page = await visit();
		await page.getByText('Online map tiles did not load. The built-in map is shown.').waitFor();
		const others = (opened?.requests ?? []).filter((url) => !url.startsWith(site.url));
		expect(others.filter((url) => !url.startsWith('https://tile.openstreetmap.org/'))).toEqual([]);
	});

	it('keeps its first view within the budget, gzipped', async () => {
		await visit();
		const sizes = await Promise.all(
			(opened?.requests ?? [])
				.filter((url) => url.startsWith(site.url))
				.map(async (url) => {
					const body = Buffer.from(await (await fetch(url)).arrayBuffer());
					return { url, kB: gzipSync(body, { level: 9 }).length / 1000 };
				}),
		);
		const total = (of: typeof sizes) => of.reduce((sum, { kB }) => sum + kB, 0);
		const code = sizes.filter(({ url }) => /\.(js|css)$/.test(url));
		expect(code.length).toBeGreaterThan(1);
		expect(sizes.some(({ url }) => url.endsWith('.json'))).toBe(true);
		expect(total(code)).toBeLessThanOrEqual(165);
		expect(total(sizes)).toBeLessThanOrEqual(220);
	});

	it('fits a phone: nothing overflows, the card is a sheet', async () => {
		const page = await visit({ width: 390, height: 844, query: '?place=khenj' });
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		const box = await page.getByRole('dialog', { name: 'Khenj' }).boundingBox();
		expect(box?.width).toBeGreaterThan(370);
		expect(await page.locator('.leaflet-popup').count()).toBe(0);
	});

	it('works under any path', async () => {
		const deep = await serveSite('/some/deep/path/');
		try {
			const { page, errors } = await openPage(browser, deep);
			expect(await page.locator('path[role="button"]').count()).toBe(8);
			expect(errors).toEqual([]);
			await page.close();
		} finally {
			await deep.close();
		}
	});
});
