/** Data of another site on the built page: under its policy, read by its worker, and in a frame where none may run. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { twoRivers } from '../datasets.ts';
import { type Host, openHost, serveHost } from './host.ts';
import { openVisits } from './open-page.ts';

const { visit, browser, requests, url } = openVisits();

const TITLE = 'Two Rivers, an invented country';
const JSON_TEXT = JSON.stringify(twoRivers.json);

const ground = (page: Page) =>
	page.locator('path[data-place="upper"]').first().waitFor({ state: 'attached' });

/** How many values the page's store holds: the list, and the files of each. */
async function countKept(): Promise<number> {
	const [database] = await indexedDB.databases();
	if (database?.name === undefined) return 0;
	const opening = indexedDB.open(database.name);
	await new Promise((done) => opening.addEventListener('success', done));
	const count = opening.result.transaction('recent').objectStore('recent').count();
	await new Promise((done) => count.addEventListener('success', done));
	opening.result.close();
	return count.result;
}

it('of an address is fetched, by the worker, under the policy; its server learns of no page', async () => {
	const referers: (string | undefined)[] = [];
	const server = createServer((request, response) => {
		referers.push(request.headers.referer);
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.end(JSON_TEXT);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const address = `http://localhost:${port}/two-rivers.json`;
	const page = await visit({ query: `?dataset=${address}&place=upper` });
	await ground(page);
	expect(await page.title()).toBe(en.pageTitle(TITLE));
	expect(await page.locator('.dataset-title').innerText()).toContain(
		en.openedFrom(`localhost:${port}`, false),
	);
	expect(requests().filter((one) => /\/read-worker-/.test(one))).toHaveLength(1);
	expect(requests().filter((one) => /\/read-given-/.test(one))).toEqual([]);
	expect(new Set(referers)).toEqual(new Set([undefined]));
	expect(requests().filter((one) => !one.startsWith(url()) && one !== address)).toEqual([]);
	server.closeAllConnections();
	server.close();
});

it('of this device is read, kept in this browser, and shown again after a reload', async () => {
	const page = await visit();
	const buffer = Buffer.from(JSON_TEXT);
	await page.getByRole('button', { name: en.openData }).click();
	await page.getByRole('dialog').locator('input[type="file"]').first().setInputFiles({
		name: 'ours.json',
		mimeType: 'application/json',
		buffer,
	});
	await ground(page);
	expect(page.url()).toMatch(/\?dataset=device:[0-9a-f]+$/);
	await expect.poll(() => page.evaluate(countKept)).toBeGreaterThan(1);
	await page.reload();
	await ground(page);
	expect(await page.locator('.dataset-title').innerText()).toContain(en.openedFrom('ours.json', true));
	const elsewhere = await visit({ query: new URL(page.url()).search });
	expect(await elsewhere.locator('.dataset-title').innerText()).not.toContain('ours.json');
	expect(await elsewhere.getByText('device:').count()).toBe(1);
});

let host: Host;
beforeAll(async () => {
	host = await serveHost();
});
afterAll(() => host.close());

it('shows in a frame that its host has shut off, where no worker may run and nothing is stored', async () => {
	// Of the very site, which any origin may read.
	const { pathname } = new URL(url());
	const src = `${url()}?embed=1&amp;dataset=${pathname}datasets/panjshir-2021.json`;
	const frame = `<iframe src="${src}" width="600" height="450" sandbox="allow-scripts"></iframe>`;
	const one = await openHost(browser(), host);
	const shown = await one.show(frame);
	await shown.getByText(en.openedFrom(new URL(url()).host, false)).waitFor();
	expect(one.errors).toEqual([]);
	await one.page.close();
});
