/** How does a journey use the page as a reader would? */

import { expect, inject } from 'vitest';
import type { Driver } from './driver.ts';

type Role = 'button' | 'radio' | 'tab' | 'dialog' | 'slider';

/** Opens the page, and waits for its map. @param query after its address: `?lang=fa`. */
export async function open(
	driver: Driver,
	query = '',
	{ width, height } = { width: 1280, height: 800 },
): Promise<void> {
	await driver.resize(width, height);
	await driver.open(`${inject('siteUrl')}${query}`);
	await until(driver, () => performance.getEntriesByName('map-ready').length > 0);
}

/** Waits until the page is so. */
export async function until<A = undefined>(
	driver: Driver,
	isSo: (argument: A) => boolean,
	argument?: A,
): Promise<void> {
	await expect.poll(() => driver.evaluate(isSo, argument), { message: String(isSo) }).toBe(true);
}

/** Presses the mouse in the middle of what has that role and name, as soon as it is there. */
export async function click(driver: Driver, role: Role, name: string): Promise<void> {
	const { x, y } = await find(driver, role, name);
	await driver.clickAt(x, y);
}

/** Waits for what has that role and name, and scrolls to it. */
export async function find(driver: Driver, role: Role, name: string): Promise<{ x: number; y: number }> {
	await expect
		.poll(() => driver.evaluate(locate, { role, name }), { message: `${role} ${name}` })
		.toBeTruthy();
	const place = await driver.evaluate(locate, { role, name });
	if (!place) throw new Error(`The ${role} “${name}” has gone again`);
	return place;
}

/** Waits until nothing has that role and name. */
export async function untilGone(driver: Driver, role: Role, name: string): Promise<void> {
	await expect.poll(() => driver.evaluate(locate, { role, name }), { message: `${role} ${name}` }).toBe(null);
}

/** The words of the first element. */
export function wordsOf(driver: Driver, selector: string): Promise<string> {
	return driver.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);
}

/** Runs in the page. Null if there is none. */
function locate({ role, name }: { role: Role; name: string }): { x: number; y: number } | null {
	const selectors = {
		button: 'button, [role="button"]',
		radio: 'input[type="radio"]',
		tab: '[role="tab"]',
		dialog: 'dialog, [role="dialog"]',
		slider: 'input[type="range"]',
	};
	const nameOf = (element: Element) => {
		const label = element.getAttribute('aria-label');
		const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
		const around = element instanceof HTMLInputElement ? element.labels?.[0] : null;
		return (label ?? (by ?? around ?? element).textContent ?? '').trim();
	};
	for (const element of document.querySelectorAll(selectors[role])) {
		if (nameOf(element) !== name) continue;
		element.scrollIntoView({ block: 'nearest' });
		const { left, top, width, height } = element.getBoundingClientRect();
		if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2 };
	}
	return null;
}
