/** How does a test show the whole page without a build: at an address, in a window of a size, with data of its own? */

import '../../src/app/style.css';
import '../../src/app/forced-colours.css';
import { afterEach, expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { Language } from '../../src/text/language.ts';

interface Visit {
	/** After the address of the page: `?account=nrf`. */
	readonly query?: string;
	readonly width?: number;
	readonly height?: number;
	/** In place of each built dataset that the page asks for. */
	readonly dataset?: () => Response | Promise<Response>;
	/** What to wait for: the map with its districts, what went wrong, or nothing. */
	readonly until?: 'map' | 'problems' | 'nothing';
}

const HOME = window.location.href;

afterEach(() => {
	vi.unstubAllGlobals();
	window.history.replaceState(null, '', HOME);
});

/** The page as if it were loaded at that address; the one before is gone. */
export async function showPage(visit: Visit = {}): Promise<void> {
	const { query = '', width = 1280, height = 800, dataset, until = 'map' } = visit;
	await page.viewport(width, height);
	window.history.replaceState(null, '', `${new URL(HOME).pathname}${query}`);
	document.documentElement.lang = 'en';
	document.documentElement.dir = 'ltr';
	if (dataset) {
		const { fetch } = window;
		vi.stubGlobal('fetch', (...how: Parameters<typeof fetch>) =>
			String(how[0]).includes('/datasets/') ? Promise.resolve(dataset()) : fetch(...how),
		);
	}
	performance.clearMarks();
	// The style gives it the height of the window.
	const container = document.createElement('div');
	container.id = 'root';
	document.body.append(container);
	// The first Tab comes to its first stop.
	container.tabIndex = -1;
	container.focus();
	container.blur();
	container.removeAttribute('tabindex');
	await render(<App />, { container });
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

/** Waits until the page has drawn what it was told, and no part and no font of it is on its way. */
export async function untilSettled(): Promise<void> {
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	await expect
		.poll(() => !document.querySelector('.panel-note[role="status"]') && document.fonts.status)
		.toBe('loaded');
}
