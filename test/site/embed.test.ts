/** How does the map behave in a frame of another page? On the built page. */

import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Host, type Hosted, openHost, serveHost } from './host.ts';
import { DATA_VERSION, openVisits, untilFetched, untilSettled } from './open-page.ts';

const { visit, browser, url } = openVisits();

let host: Host;
/** One for all, since a new one takes longer than what is shown in it. */
let one: Hosted;

beforeAll(async () => {
	host = await serveHost();
	one = await openHost(browser(), host);
});
afterEach(() => expect(one.errors).toEqual([]));
afterAll(async () => {
	await one.page.close();
	await host.close();
});

/** @param attributes of the frame besides its address and size. */
function frameOf(attributes = ''): string {
	const size = 'width="600" height="450" style="border:0;display:block"';
	return `<iframe src="${url()}?embed=1" ${size} ${attributes}></iframe>`;
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const mapOf = (frame: Frame) => frame.evaluate(() => /map=[^&]*/.exec(window.location.search)?.[0]);
/** Of the first one of a frame of 600 × 450. */
const MIDDLE_OF_MAP = { x: 150, y: 230 };

/** On the map of the first side. */
const district = (at: Page | Frame, id: string) => at.locator(`path[data-place="${id}"]`).first();

describe('the compact form', () => {
	it('has no panels, and leads to the whole page with the same view', async () => {
		const query = '?embed=1&account=nrf&panel=article&claim=c12';
		const page = await visit({ query, width: 600, height: 400 });
		expect(await page.getByRole('tab').count()).toBe(0);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => page.url()).toContain('map=');
		const link = page.getByRole('link', { name: 'Open the full map' });
		expect(await link.getAttribute('rel')).toBe('noopener');
		await link.hover();
		expect(await link.getAttribute('href')).toContain('day=2021-09-06');
		const [whole] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
		await whole.waitForLoadState();
		await whole.locator('.claim-card').waitFor();
		for (const part of ['account=nrf', 'panel=article', 'claim=c12', `v=${DATA_VERSION}`])
			expect(whole.url()).toContain(part);
		expect(whole.url()).toContain(/map=[^&]*/.exec(page.url())?.[0]);
		expect(whole.url()).not.toContain('embed');
	});
});

describe.each([
	['as it is', ''],
	['shut off by its host', 'sandbox="allow-scripts"'],
])('in a frame, %s', (_, attributes) => {
	let frame: Frame;
	beforeAll(async () => {
		frame = await one.show(frameOf(attributes));
	});
	afterEach(() => scrollBack(one.page));

	it('the wheel scrolls the host and leaves the map', async () => {
		const { page } = one;
		await page.mouse.move(MIDDLE_OF_MAP.x, MIDDLE_OF_MAP.y);
		const before = await mapOf(frame);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => scrolled(page)).toBe(200);
		expect(await mapOf(frame)).toBe(before);
	});

	it('the ground has the colours of the parties', async () => {
		await frame.getByRole('radio', { name: 'Taliban' }).check();
		const ground = frame.locator('.leaflet-ground-pane path[fill="var(--party-taliban)"]').first();
		expect(await ground.evaluate((path) => getComputedStyle(path).fill)).not.toBe('rgb(0, 0, 0)');
	});

	it('a text that cannot be copied is shown instead, selected', async () => {
		await frame.getByRole('radio', { name: 'NRF' }).check();
		await frame.getByText('Share and cite').click();
		await frame.getByRole('button', { name: 'Copy link' }).click();
		const text = frame.getByRole('textbox', { name: 'Copy this text' });
		await text.waitFor();
		expect(await text.inputValue()).toBe(
			`${url()}?dataset=panjshir-2021&lang=en&account=nrf&day=2021-09-06&v=${DATA_VERSION}`,
		);
		const selected = await text.evaluate((area: HTMLTextAreaElement) => [
			document.activeElement === area,
			area.selectionEnd - area.selectionStart,
			area.readOnly,
		]);
		expect(selected).toEqual([true, (await text.inputValue()).length, true]);
		await frame.page().keyboard.press('Escape');
	});

	it('one finger scrolls the host, two move and zoom the map', async () => {
		const { page } = one;
		const { x, y } = MIDDLE_OF_MAP;
		const first = await mapOf(frame);
		await drag(page, (step) => [[x, y - 12 * step]]);
		await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
		expect(await mapOf(frame)).toBe(first);
		await scrollBack(page);
		await drag(page, (step) => [
			[x - 40 + 8 * step, y],
			[x + 40 + 8 * step, y],
		]);
		await expect.poll(() => mapOf(frame)).not.toBe(first);
		const before = await mapOf(frame);
		await drag(page, (step) => [
			[x - 40 - 8 * step, y],
			[x + 40 + 8 * step, y],
		]);
		await expect.poll(() => zoomOf(frame)).toBeGreaterThan(Number(before?.slice(4).split('/')[0]));
		expect(await scrolled(page)).toBe(0);
	});

	it('a mouse drags the map, also after a finger has passed, and a finger after a mouse does not', async () => {
		const { page } = one;
		const { x, y } = MIDDLE_OF_MAP;
		const before = await mapOf(frame);
		await drag(page, (step) => [[x, y - 6 * step]]);
		await scrollBack(page);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 60, y + 10, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => mapOf(frame)).not.toBe(before);
		const moved = await mapOf(frame);
		expect(await scrolled(page)).toBe(0);
		await drag(page, (step) => [[x, y - 12 * step]]);
		await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
		expect(await mapOf(frame)).toBe(moved);
	});

	it('buttons and keys move and zoom the map', async () => {
		const before = await mapOf(frame);
		await frame.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => mapOf(frame)).not.toBe(before);
		const zoomed = await mapOf(frame);
		await district(frame, 'paryan').focus();
		await frame.page().keyboard.press('ArrowRight');
		await expect.poll(() => mapOf(frame)).not.toBe(zoomed);
	});

	it('cards, legend and sources work where the network is cut after loading', async () => {
		const { page } = one;
		// What is opened later is fetched after the first view.
		await untilFetched(frame, 'PlaceCard', 'panel-en', 'ShareContent');
		await page.context().setOffline(true);
		await frame.getByRole('radio', { name: 'Both sides' }).check();
		await district(frame, 'paryan').press('Enter');
		const card = frame.getByRole('dialog', { name: 'Paryan' });
		await card.getByText('completely cleared').first().waitFor();
		await card.getByRole('button', { name: 'Close' }).click();
		await frame.getByRole('radio', { name: 'NRF' }).check();
		await frame.getByText('Share and cite').click();
		await frame.getByRole('button', { name: 'Copy citation' }).waitFor();
		await page.keyboard.press('Escape');
		await frame.getByText('Sources').click();
		await frame.getByText('published Monday 6 September 2021').waitFor();
		await page.keyboard.press('Escape');
		await page.context().setOffline(false);
	});

	it('no choice becomes a step of the host’s history', async () => {
		const { page } = one;
		const steps = await page.evaluate(() => window.history.length);
		await frame.getByRole('radio', { name: 'Taliban' }).check();
		await frame.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
		await expect.poll(() => frame.url()).toContain('day=2021-09-05');
		expect(await page.evaluate(() => window.history.length)).toBe(steps);
	});
});

describe('the code that the page gives', () => {
	it('shows the same maps in another page, which may copy', async () => {
		const whole = await visit({ query: '?account=nrf&day=2021-09-05&map=9.5/35.3/69.6&panel=claims' });
		await whole.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await whole.getByText('Share and cite').click();
		await whole.getByRole('button', { name: 'Copy code to embed' }).click();
		await whole.getByText('The code is copied.').waitFor();
		const code = await whole.evaluate(() => navigator.clipboard.readText());
		const frame = await one.show(code);
		expect(await one.page.locator('iframe').getAttribute('title')).toBe(
			'Claimed Ground: Panjshir, September 2021',
		);
		expect(await frame.getByRole('banner').innerText()).toContain('Sunday 5 September 2021');
		expect(await frame.locator('.map-head h2').allInnerTexts()).toEqual(['According to the NRF']);
		expect(await mapOf(frame)).toBe('map=9.5/35.3000/69.6000');
	});
});

async function zoomOf(frame: Frame): Promise<number> {
	return Number((await mapOf(frame))?.slice(4).split('/')[0]);
}

/** To the top of the page, and as long as it takes until a touch finds it there. */
async function scrollBack(page: Page): Promise<void> {
	await page.evaluate(() => window.scrollTo(0, 0));
	await untilSettled(page);
}

/** Ten steps of one or more fingers, as a touch screen tells them, at rest before they leave: nothing glides on. */
async function drag(page: Page, at: (step: number) => readonly (readonly [number, number])[]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const began = Date.now() / 1000;
	/** @param after seconds since the first touch, whatever the machine takes to tell of them. */
	const send = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		after: number,
		points: ReturnType<typeof at>,
	) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			timestamp: began + after,
			touchPoints: points.map(([x, y], id) => ({ x, y, id })),
		});
	await send('touchStart', 0, at(0));
	for (let step = 1; step <= 10; step++) await send('touchMove', step * 0.016, at(step));
	await send('touchEnd', 0.5, []);
	await session.detach();
}
