/** The files that the page gives: saved from the built page as a reader saves them. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { FORMATS, type Format } from '../../src/export/formats.ts';
import { createRequest } from '../../src/export/request.ts';
import { en } from '../../src/text/en.ts';
import { takeEn } from '../../src/text/take-en.ts';
import { article } from '../datasets.ts';
import { openVisits, untilMarked } from './open-page.ts';

const { visit, requests } = openVisits();

async function save(page: Page, name: string): Promise<{ name: string; body: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), body: readFileSync(await download.path(), 'utf8') };
}

const buttonOf = ({ labelKey, name }: Format) => `${takeEn.formats[labelKey]} (${name})`;

const ACCOUNTS = `${takeEn.formats.accounts} (GeoJSON)`;

describe('the data', () => {
	it('is saved in every format as the formats write it, of the day shown', async () => {
		const page = await visit({ query: '?day=2021-09-05&reading=c21.1' });
		await page.getByText('Picture and data').click();
		const day = parseDay('2021-09-05');
		if (!day) throw new Error('no day');
		const request = createRequest(new Ground(article.dataset), day, en);
		for (const format of FORMATS) {
			const { name, body } = await save(page, buttonOf(format));
			expect(name).toMatch(new RegExp(`^panjshir-2021-.*2021-09-0[56]\\.${format.extension}$`));
			expect(body, format.id).toBe((await format.load())(request));
		}
	});

	it('costs the first view nothing, and says so where what writes it does not load', async () => {
		const page = await visit();
		const asked = requests().length;
		await page.route('**/geojson*.js', (route) => route.abort());
		await page.getByText('Picture and data').click();
		await page.getByRole('button', { name: ACCOUNTS }).click();
		await page.getByText('This part of the page did not load.').waitFor();
		expect(requests().length).toBeGreaterThan(asked);
		await page.unroute('**/geojson*.js');
		// Where the browser keeps the failure, the page is loaded anew and the list is closed again.
		const afterReload = async () => {
			await page.waitForEvent('load');
			await untilMarked(page, 'map-ready');
			await page.getByText('Picture and data').click();
			return await save(page, ACCOUNTS);
		};
		const { name } = await Promise.any([afterReload(), save(page, ACCOUNTS)]);
		expect(name).toBe('panjshir-2021-accounts-2021-09-06.geojson');
	});

	it('that is long in coming is told of, though other data has come', async () => {
		const page = await visit({ hasClock: true });
		await page.getByText('Picture and data').click();
		await page.route('**/kml-*.js', () => undefined);
		await page.getByRole('button', { name: /\(KML\)$/ }).click();
		await save(page, ACCOUNTS);
		await page.clock.fastForward(11_000);
		await page.getByText(en.takesLong).waitFor();
	});
});
