/** From whose servers may tiles be loaded that a foreign dataset names? From those that the reader has agreed to, once for each. */

import type { Tiles } from '../domain/dataset.ts';

/** As readers are asked for it: without what is filled in. Empty where there is none. */
export function hostOfTiles(tiles: Tiles | undefined): string {
	const url = tiles?.url.replace('{s}.', '').replaceAll(/\{[^{}]*\}/g, '0') ?? '';
	return URL.canParse(url) ? new URL(url).host : '';
}

export function hasAgreedToTiles(host: string): boolean {
	try {
		return localStorage.getItem(keyOf(host)) !== null;
	} catch {
		return false;
	}
}

export function agreeToTiles(host: string): void {
	try {
		localStorage.setItem(keyOf(host), 'agreed');
	} catch {
		// Where the browser stores nothing, readers are asked again.
	}
}

function keyOf(host: string): string {
	return `claimed-ground tiles ${host}`;
}
