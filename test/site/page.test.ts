import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { twoRivers } from '../datasets.ts';
import { serveSite } from '../site.ts';
import { answerWith, openVisits, untilSettled } from './open-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATASET = join(ROOT, 'dist/datasets/panjshir-2021.json');

const { visit, requests, url } = openVisits();

const district = (page: Page, id: string) => page.locator(`path[data-place="${id}"]`);
/** The paints of the ground as drawn, in scope order. */
const paints = (page: Page) =>
	page
		.locator('.leaflet-ground-pane path')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
/** What every district is called, in scope order. */
const labels = (page: Page) =>
	page
		.locator('path[role="button"]')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('aria-label') ?? ''));
/** The place of the element that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-place'));
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const withText = (body: string) => ({ dataset: answerWith(body) });

describe('whose account', () => {
	it('is both sides’ at first, with no side before the other', async () => {
		const page = await visit();
		const group = page.getByRole('radiogroup', { name: 'Whose account' });
		const names = await group
			.getByRole('radio')
			.evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent));
		expect(names).toEqual(['Taliban', 'NRF', 'Both sides']);
		for (const name of ['Taliban', 'NRF', 'Both sides'])
			expect(await group.getByRole('radio', { name, exact: true }).count()).toBe(1);
		expect(await group.getByRole('radio', { name: 'Both sides' }).isChecked()).toBe(true);
	});

	it('repaints the ground and renames every district when chosen', async () => {
		const page = await visit();
		const both = await paints(page);
		const called = await labels(page);
		await page.getByRole('radio', { name: 'NRF' }).check();
		await expect.poll(() => paints(page)).not.toEqual(both);
		const now = await labels(page);
		expect(now).toHaveLength(called.length);
		expect(now.filter((name) => called.includes(name))).toEqual([]);
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
		await page.keyboard.press('1');
		await expect.poll(() => page.getByRole('radio', { name: 'Taliban' }).isChecked()).toBe(true);
		await page.keyboard.press('4');
		await page.getByRole('slider', { name: 'Day' }).press('2');
		expect(await page.getByRole('radio', { name: 'Taliban' }).isChecked()).toBe(true);
	});

	it('is summed up in one sentence a party, alike in size', async () => {
		const page = await visit();
		const sentences = page.locator('.summary');
		const looks = await sentences.evaluateAll((all) =>
			all.map((one) => {
				const { fontSize, fontWeight, color } = getComputedStyle(one);
				return { fontSize, fontWeight, color };
			}),
		);
		expect(looks).toHaveLength(2);
		expect(looks[0]).toEqual(looks[1]);
		const [first, second] = await sentences.allInnerTexts();
		expect(first).toMatch(/^According to the Taliban, /);
		expect(second).toMatch(/^According to the NRF, /);
	});
});

describe('the day', () => {
	it('is chosen by keys on its slider, in words and in the address', async () => {
		const page = await visit();
		await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
		await page.getByText('As said by Sunday 5 September 2021').first().waitFor();
		expect(page.url()).toContain('day=2021-09-05');
		expect(await page.getByRole('slider', { name: 'Day' }).getAttribute('aria-valuetext')).toBe(
			'As said by Sunday 5 September 2021',
		);
		expect(await district(page, 'rokha').getAttribute('aria-label')).toContain('held by the NRF');
	});

	it('before the first claim shows bare ground', async () => {
		const page = await visit({ query: '?day=2021-09-04' });
		expect(new Set(await paints(page))).toEqual(new Set(['none']));
		for (const label of await labels(page)) expect(label).toContain('No side has an account of it.');
		for (const sentence of await page.locator('.summary').allInnerTexts())
			expect(sentence).toMatch(/^Nothing about this ground is reported/);
	});

	it.each(['Pacific/Kiritimati', 'America/Adak'])('is the same day in %s', async (timeZone) => {
		const page = await visit({ query: '?day=2021-09-05', timeZone });
		await page.getByText('As said by Sunday 5 September 2021').first().waitFor();
		expect(await district(page, 'paryan').getAttribute('aria-label')).not.toContain('Last said');
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
		expect(await focused(page)).toBe('bazarak');
	});

	it('leads from its mark to the words it rests on, whichever district it is', async () => {
		const page = await visit();
		for (const label of await labels(page)) {
			const name = label.split('.')[0] ?? '';
			await page.getByRole('button', { name: label, exact: true }).press('Enter');
			const card = page.getByRole('dialog', { name, exact: true });
			await card.waitFor();
			expect(await card.getByRole('blockquote').count(), name).toBeGreaterThan(0);
			expect((await card.getByRole('blockquote').first().innerText()).length, name).toBeGreaterThan(20);
			await page.keyboard.press('Escape');
			await card.waitFor({ state: 'detached' });
		}
	});

	it('is reached by Tab, one after the other in the order of the scope', async () => {
		const page = await visit();
		await district(page, 'shutul').focus();
		const reached: (string | null | undefined)[] = [];
		for (let step = 0; step < 8; step++) {
			reached.push(await focused(page));
			await page.keyboard.press('Tab');
		}
		expect(reached).toEqual(['shutul', 'anaba', 'rokha', 'bazarak', 'dara', 'khenj', 'paryan', 'andarab']);
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
		await page.getByRole('button', { name: /^Panjshir\./ }).press('Enter');
		const card = page.getByRole('dialog', { name: 'Panjshir', exact: true });
		expect(await card.innerText()).toContain('Taliban’s claim of occupying Panjshir is false.');
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'detached' });
		expect(await focused(page)).toBe('panjshir');
	});

	it('outside the map carry passages and no account', async () => {
		const page = await visit();
		await page
			.getByRole('region', { name: 'Where the map lies in the country' })
			.getByRole('button', { name: 'Kabul' })
			.click();
		const card = page.getByRole('dialog', { name: 'Kabul' });
		await card.getByText('met with Taliban co-founder').waitFor();
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

	it('steps out of a card and into it again', async () => {
		const page = await visit();
		await district(page, 'dara').focus();
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog', { name: 'Dara' });
		await card.waitFor();
		expect(page.url()).toContain('place=dara');
		await page.goBack();
		await card.waitFor({ state: 'detached' });
		await page.goForward();
		await card.waitFor();
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
		await page.locator('button[data-place="panjshir"]').press('Enter');
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

	it('shows the whole scope again where Back leads to a step that looked at it', async () => {
		const page = await visit();
		const target = page.locator('path[data-place="khenj"]');
		const width = async () => Math.round((await target.boundingBox())?.width ?? 0);
		const fitted = await width();
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => page.url()).toContain('map=');
		expect(await width()).toBeGreaterThan(fitted);
		await page.goBack();
		await expect.poll(width).toBe(fitted);
		expect(page.url()).not.toContain('map=');
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

	it('can be asked for again', async () => {
		let asked = 0;
		const page = await visit({
			until: 'problems',
			dataset: (route) => (asked++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue()),
		});
		expect(await page.getByRole('slider').count()).toBe(0);
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByRole('button', { name: /^Bazarak\./ }).waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	it('that is no dataset at all is told in the page', async () => {
		const page = await visit({ until: 'problems', ...withText('[]') });
		expect(await page.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(0);
		expect(await page.getByRole('slider').count()).toBe(0);
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
		expect(problems.join('\n')).toMatch(
			/claims\[\d+\] \(c\d+\)\.claimant: no party or observer "nfr"; nearest: "nrf"\./,
		);
		expect(problems.join('\n')).toContain(
			'expected one of holds, lost, denies, fighting, surrounds, present, advancing, near',
		);
	});

	it('with markup in its texts shows it as text', async () => {
		const markup = '<img src=x onerror=alert(1)>';
		const dataset = JSON.parse(readFileSync(DATASET, 'utf8'), (key, value: unknown) => {
			// Without stored text: the words would no longer be those of the text.
			if (UNSTORED.includes(key)) return undefined;
			return MARKED.includes(key) && typeof value === 'string' ? markup + value : value;
		}) as { title: Record<string, string>; parties: { shortName: Record<string, string> }[] };
		dataset.title['en'] = markup;
		for (const { shortName } of dataset.parties) shortName['en'] = markup + shortName['en'];
		const page = await visit({ query: '?place=bazarak', ...withText(JSON.stringify(dataset)) });
		const card = await page.getByRole('dialog').innerText();
		expect(card.split(markup).length).toBeGreaterThan(6);
		expect(card).toContain(`${markup}Most of Bazarak district`);
		expect(await page.locator('header').first().innerText()).toContain(markup);
		expect(await page.locator('img[src="x"]').count()).toBe(0);
	});
});

/** Fields of records that tell where in a stored text a quote stands. */
const UNSTORED = ['text', 'range', 'position'];

/** Fields of records that hold a sentence, a name or a note. */
const MARKED = ['exact', 'speaker', 'note', 'publisher', 'attribution', 'boundaryAttribution'];

/** What is fetched a second or more after the first view, for who has that time, never is. */
function stopTheClock(): void {
	const start = window.setTimeout;
	const isSoon = (milliseconds?: number) => milliseconds === undefined || milliseconds < 1000;
	window.setTimeout = ((...how: Parameters<typeof start>) =>
		isSoon(how[1]) ? start(...how) : 0) as typeof start;
}

/** A picture of one grey dot. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64',
);

describe('the page', () => {
	it('whose style does not load says so and asks for no tiles; its tables stay', async () => {
		const page = await visit({ hasStyle: false, until: 'load' });
		await page.getByText(en.styleFailed).waitFor();
		await page.getByRole('tab', { name: 'Districts' }).click();
		await page.locator('[data-row="bazarak"]').waitFor();
		expect(requests().filter((asked) => !asked.startsWith(url()))).toEqual([]);
	});

	it('draws a dataset about somewhere else, with three parties', async () => {
		const { json, dataset } = twoRivers;
		const page = await visit(withText(JSON.stringify(json)));
		expect(await page.getByRole('radio').count()).toBe(dataset.parties.length + 1);
		expect(await page.getByRole('radio', { name: 'All sides' }).isChecked()).toBe(true);
		expect(await page.locator('path[role="button"]').count()).toBe(dataset.scope.length);
	});

	it('asks nothing of other origins but tiles, and works without them', async () => {
		const page = await visit();
		await page.getByText('Online map tiles did not load. The built-in map is shown.').waitFor();
		await page.getByRole('radio', { name: 'Taliban' }).check();
		await district(page, 'anaba').press('Enter');
		await page.getByRole('dialog', { name: 'Anaba' }).waitFor();
		const others = requests().filter((asked) => !asked.startsWith(url()));
		expect(others.filter((url) => !url.startsWith('https://tile.openstreetmap.org/'))).toEqual([]);
	});

	it('names who made the tiles that load, and tells the server where it stands', async () => {
		const referers: (string | null)[] = [];
		const page = await visit({
			tile: async (route) => {
				referers.push(await route.request().headerValue('referer'));
				await route.fulfill({ body: PIXEL, contentType: 'image/png' });
			},
		});
		await page.locator('img.leaflet-tile-loaded').first().waitFor();
		expect(await page.getByText('Online map tiles did not load.').count()).toBe(0);
		expect(await page.locator('.leaflet-control-attribution').innerText()).toContain('OpenStreetMap');
		expect(new Set(referers)).toEqual(new Set([url()]));
	});

	it.each(['en', 'fa', 'ps'])('keeps its first view within the budget, gzipped, in %s', async (lang) => {
		const page = await visit({ query: `?lang=${lang}`, prepare: stopTheClock });
		await untilSettled(page);
		const sizes = await Promise.all(
			requests()
				.filter((address) => address.startsWith(url()))
				.map(async (address) => {
					const body = Buffer.from(await (await fetch(address)).arrayBuffer());
					return { address, kB: gzipSync(body, { level: 9 }).length / 1000 };
				}),
		);
		const of = (ending: RegExp) => sizes.filter(({ address }) => ending.test(address));
		const total = (some: typeof sizes) => some.reduce((sum, { kB }) => sum + kB, 0);
		expect(of(/\.(js|css)$/).length).toBeGreaterThan(1);
		expect(of(/\.json$/)).toHaveLength(1);
		expect(of(/\.woff2$/)).toHaveLength(lang === 'en' ? 0 : 1);
		expect(total(of(/\.(js|css)$/))).toBeLessThanOrEqual(177);
		expect(total(sizes)).toBeLessThanOrEqual(220);
	});

	it('fits a phone: nothing overflows, the card is a sheet', async () => {
		const page = await visit({ width: 390, height: 844, query: '?place=khenj' });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		const box = await page.getByRole('dialog', { name: 'Khenj' }).boundingBox();
		expect(box?.width).toBeGreaterThan(370);
		expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		expect(await page.locator('.popup').count()).toBe(0);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

	it('works under any path', async () => {
		const deep = await serveSite('/some/deep/path/');
		try {
			const page = await visit({ site: deep, query: '?account=nrf' });
			expect(await page.locator('path[role="button"]').count()).toBe(8);
			await page.getByRole('tab', { name: 'Claims' }).click();
			await page.getByText('33 of 33 shown').waitFor();
			const own = requests().filter((asked) => new URL(asked).origin === new URL(deep.url).origin);
			expect(own.filter((asked) => !asked.startsWith(deep.url))).toEqual([]);
			await page.getByRole('radio', { name: 'Both sides' }).check();
			await expect.poll(() => page.url()).toBe(`${deep.url}?panel=claims`);
		} finally {
			await deep.close();
		}
	});
});
