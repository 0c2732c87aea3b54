/** How does a test show the whole page without a build: at an address, in a window of a size, with data of its own? */

import '../../src/app/style.css';
import '../../src/app/forced-colours.css';
import { DIGESTS } from 'virtual:datasets';
import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../src/app/App.tsx';
import { digest } from '../../src/load/digest.ts';
import type { Language } from '../../src/text/language.ts';
import { cleanup, render } from '../render.tsx';

export interface Visit {
	/** After the address of the page: `?account=nrf`. */
	readonly query?: string;
	readonly width?: number;
	readonly height?: number;
	/** In place of each built dataset that the page asks for. */
	readonly dataset?: () => Response | Promise<Response>;
	/** Runs at that address, before the page is there. */
	readonly prepare?: () => void;
	/** What to wait for: the map with its districts, what went wrong, or nothing. */
	readonly until?: 'map' | 'problems' | 'nothing';
}

const HOME = window.location.href;
const { fetch } = window;

/** The built datasets by address, since the server builds one anew each time that it is asked for it. */
const built = new Map<string, Promise<string>>();

/** As on the built page, which is told what the build has checked and does not check it once more. */
async function fetchBuilt(address: string): Promise<Response> {
	const text = built.get(address) ?? fetch(address).then((answer) => answer.text());
	built.set(address, text);
	const [, id = ''] = /([^/]+)\.json$/.exec(address) ?? [];
	Object.assign(DIGESTS, { [id]: digest(await text) });
	return new Response(await text);
}

/** Back or Forward by so many steps of the history, once the page is told of it. */
export async function goInHistory(steps: number): Promise<void> {
	const told = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
	window.history.go(steps);
	await told;
}

/** The page as if it were loaded at that address; the one before is gone. */
export async function showPage(visit: Visit = {}): Promise<void> {
	const { query = '', width = 1280, height = 800, dataset, prepare, until = 'map' } = visit;
	await cleanup();
	await page.viewport(width, height);
	window.history.replaceState(null, '', `${new URL(HOME).pathname}${query}`);
	vi.stubGlobal('fetch', (...how: Parameters<typeof fetch>) => {
		const address = String(how[0]);
		if (!address.includes('/datasets/')) return fetch(...how);
		return dataset ? Promise.resolve(dataset()) : fetchBuilt(address);
	});
	performance.clearMarks();
	prepare?.();
	const root = document.createElement('div');
	// The style names it.
	root.id = 'root';
	document.body.append(root);
	// The first Tab comes to its first stop.
	root.tabIndex = -1;
	root.focus();
	root.blur();
	root.removeAttribute('tabindex');
	await render(<App />, root);
	if (until === 'map')
		await expect.poll(() => performance.getEntriesByName('map-ready').length).toBeGreaterThan(0);
	if (until === 'problems') await expect.element(page.getByRole('alert')).toBeVisible();
}

/** Chooses another language on the page, and waits until the page speaks it. */
export async function speak({ id, load }: Language): Promise<void> {
	await userEvent.selectOptions(page.getByRole('banner').getByRole('combobox'), id);
	const { lang } = await load();
	await expect.poll(() => document.documentElement.lang).toBe(lang);
}

/** Leads the page there as Back and Forward do, and waits until it speaks that language in letters of its own. */
export async function goTo(query: string, { load }: Language): Promise<void> {
	window.history.replaceState(null, '', query);
	window.dispatchEvent(new PopStateEvent('popstate'));
	const { lang, dir } = await load();
	await expect.poll(() => document.documentElement.lang).toBe(lang);
	await untilSettled();
	const isBold = () => [...document.fonts].some((one) => one.weight === '700' && one.status === 'loaded');
	if (dir === 'rtl') await expect.poll(isBold).toBe(true);
}

/** Waits until the page has drawn what it was told, and no part and no font of it is on its way. */
export async function untilSettled(): Promise<void> {
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	await expect
		.poll(() => !document.querySelector('.panel-note[role="status"]') && document.fonts.status)
		.toBe('loaded');
}
