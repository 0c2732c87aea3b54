/** Which theme does the system prefer while a test runs in the browser? Light, unless the test says otherwise. */

import { cdp } from 'vitest/browser';

let isDark = false;

/** From now on, until the end of the test. */
export async function darken(wanted: boolean): Promise<void> {
	if (wanted === isDark) return;
	const features = [
		{ name: 'prefers-color-scheme', value: wanted ? 'dark' : 'light' },
		{ name: 'prefers-reduced-motion', value: 'reduce' },
	];
	await (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send(
		'Emulation.setEmulatedMedia',
		{ features },
	);
	isDark = wanted;
}
