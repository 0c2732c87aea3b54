/** What does a reader of one version see when the site has become another? Two builds, one put in the other's place. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { type ServedSite, serveSite } from '../site.ts';
import { buildVersion } from './build-version.ts';
import { listenForErrors, shared, untilKept, untilMarked } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimed-ground-versions-'));
const SERVED = join(folder, 'served');
const OLD = join(import.meta.dirname, '../../dist');
const NEW = join(folder, 'new');

const OLD_TITLE = 'Panjshir, September 2021';
const NEW_TITLE = 'Panjshir, second edition';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let errors: readonly string[];

shared.beforeAll(({ browser: one }) => {
	browser = one;
});

beforeAll(async () => {
	await buildVersion(NEW, [
		['data/panjshir-2021/dataset.json', OLD_TITLE, NEW_TITLE],
		['src/text/fa.ts', fa.promise, 'چاپ دوم'],
	]);
	site = await serveSite('/ground/', SERVED);
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

beforeEach(async () => {
	serve(OLD);
	context = await browser.newContext({ locale: 'en-GB' });
	errors = listenForErrors(context);
});

afterEach(async () => {
	await context.close();
	expect(errors).toEqual([]);
});

/** The site becomes that version; nothing is left of another. */
function serve(version: string): void {
	rmSync(SERVED, { recursive: true, force: true });
	cpSync(version, SERVED, { recursive: true });
}

async function open(query = ''): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${site.url}${query}`);
	await untilMarked(page, 'map-ready');
	return page;
}

/** A page of the old version, kept, after the site has become the new one. */
async function openOld(query?: string): Promise<Page> {
	await untilKept(await open());
	serve(NEW);
	return open(query);
}

const titleOf = (page: Page) => page.locator('.dataset-title').innerText();
const noticeOf = (page: Page) => page.getByRole('status').filter({ hasText: en.newVersion });
const reloadOf = (page: Page) => noticeOf(page).getByRole('button', { name: en.reload });

describe('a new version', () => {
	it('announces itself once it is there whole, and shows itself when the reader says so, in the same view', async () => {
		const page = await openOld('?account=nrf&day=2021-09-05');
		await noticeOf(page).waitFor();
		expect(await titleOf(page)).toBe(OLD_TITLE);
		await context.setOffline(true);
		await reloadOf(page).click();
		await expect.poll(() => titleOf(page)).toBe(NEW_TITLE);
		await untilMarked(page, 'map-ready');
		expect(await noticeOf(page).count()).toBe(0);
		expect(page.url()).toContain('account=nrf&day=2021-09-05');
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await page.getByRole('tab', { name: 'Article' }).click();
		await page.locator('.article .passage-mark').first().waitFor();
	});

	it('gives nothing of itself to a page of the old one: panel, card, data and language are old', async () => {
		const page = await openOld();
		await noticeOf(page).waitFor();
		await page.getByRole('tab', { name: 'Claims' }).click();
		await page.getByRole('searchbox').waitFor();
		await page.locator('path[data-place="bazarak"]').press('Enter');
		await page.getByRole('dialog', { name: 'Bazarak' }).getByRole('blockquote').first().waitFor();
		await page.getByText(en.takeData).click();
		await page.getByRole('button', { name: 'GeoJSON' }).first().waitFor();
		await page.getByLabel('Language').selectOption('fa');
		await page.getByText(fa.promise).first().waitFor();
		await page.reload();
		await page.getByText(fa.promise).first().waitFor();
		await page.getByRole('button', { name: fa.reload }).click();
		await page.getByText('چاپ دوم').first().waitFor();
	});

	it('takes over in every tab at once', async () => {
		const one = await openOld();
		const other = await open('?account=taliban');
		await Promise.all([noticeOf(one).waitFor(), noticeOf(other).waitFor()]);
		await reloadOf(one).click();
		for (const page of [one, other]) await expect.poll(() => titleOf(page)).toBe(NEW_TITLE);
		expect(other.url()).toContain('account=taliban');
	});

	it('is there without being asked for once no page of the old one is open', async () => {
		const page = await openOld();
		await noticeOf(page).waitFor();
		for (const one of context.pages()) await one.close();
		const later = await open();
		expect(await titleOf(later)).toBe(NEW_TITLE);
	});

	it('announces itself to a page that was reloaded past the old one, too', async () => {
		const page = await openOld();
		await noticeOf(page).waitFor();
		const session = await context.newCDPSession(page);
		await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		await reloadOf(page).click();
		await untilKept(page);
		await untilMarked(page, 'map-ready');
		expect(await titleOf(page)).toBe(NEW_TITLE);
		expect(await noticeOf(page).count()).toBe(0);
	});

	it('that has come in part is not taken: nothing old is stored as new', async () => {
		await untilKept(await open());
		serve(NEW);
		const dataset = 'datasets/panjshir-2021.json';
		cpSync(join(OLD, dataset), join(SERVED, dataset));
		const page = await open();
		/** What becomes of the new worker when the browser looks for one. */
		const update = () =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update().catch(() => undefined);
				const { installing } = registration;
				if (!installing) return registration.waiting?.state;
				return new Promise<string>((resolve) => {
					installing.addEventListener('statechange', () => resolve(installing.state));
				});
			});
		expect(await update()).not.toBe('installed');
		expect(await noticeOf(page).count()).toBe(0);
		cpSync(join(NEW, dataset), join(SERVED, dataset));
		await expect.poll(update).toBe('installed');
		await noticeOf(page).waitFor();
	});
});

it('the first version of all announces nothing and reloads nothing', async () => {
	const page = await open();
	await page.evaluate(() => performance.mark('never-reloaded'));
	await untilKept(page);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	expect(await noticeOf(page).count()).toBe(0);
	expect(await page.evaluate(() => performance.getEntriesByName('never-reloaded').length)).toBe(1);
});
