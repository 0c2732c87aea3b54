/** How does a test find what the page shows but has no role, and say where it lies? */

import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';

export const all = <Found extends Element = HTMLElement>(selector: string) => [
	...document.querySelectorAll<Found>(selector),
];

/** @throws if nothing is like that. */
export function find<Found extends Element = HTMLElement>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`Nothing is "${selector}"`);
	return found;
}

export const boxOf = (selector: string) => find(selector).getBoundingClientRect();

/** Whether the whole height of one lies in the height of the other. */
export function isInView(frame: string, inner: string): boolean {
	const [outer, box] = [boxOf(frame), boxOf(inner)];
	return box.top >= outer.top && box.bottom <= outer.bottom + 1;
}

/** Whether all of it lies in the window, and nothing lies over it or cuts it from head to foot. */
export function isInReach(element: Element): boolean {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	const hits = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
		document.elementFromPoint((left + right) / 2, y),
	);
	const isWithin = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
	return isWithin && hits.every((hit) => hit !== null && (element.contains(hit) || hit.contains(element)));
}

/** Clicks what is there or comes, without a pointer: where a test asks what a click does, not whether one can be made. */
export async function click(locator: Locator): Promise<void> {
	await expect.poll(() => locator.query()).toBeInstanceOf(HTMLElement);
	const found = locator.element();
	if (found instanceof HTMLElement) found.click();
}

/** Keys that give another one a meaning of the browser's. */
export const MODIFIERS = ['ctrlKey', 'altKey', 'metaKey'] as const;

/** Presses a key there, and tells whether the browser may do with it what it does by itself. */
export function isLeftAlone(
	element: Element,
	key: string,
	modifier?: (typeof MODIFIERS)[number] | 'shiftKey',
): boolean {
	const how = { key, bubbles: true, cancelable: true, ...(modifier && { [modifier]: true }) };
	return element.dispatchEvent(new KeyboardEvent('keydown', how));
}
