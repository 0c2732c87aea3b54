/** Can Leaflet fill in the address of the online tiles, and is their zoom one? */

import type { Tiles } from '../domain/dataset.ts';
import { type Locate, type Problem, quote } from './problem.ts';

/** What it fills in: zoom, column, row (`-y`: from the south), server a, b or c, `@2x` for fine screens. It throws at others. */
const FILLED = /\{(z|x|-?y|s|r)\}/g;
/** No server has tiles of a higher one. */
const MAX_ZOOM = 24;

export function checkTiles({ url, maxZoom }: Tiles, locate: Locate): readonly Problem[] {
	const problems: Problem[] = [];
	const add = (key: keyof Tiles, message: string, remedy: string) =>
		problems.push({ ...locate(['tiles', key]), message, remedy });
	const [unknown] = url.replace(FILLED, '').match(/[{}][^{}]*\}?/) ?? [];
	const missing = [/\{z\}/, /\{x\}/, /\{-?y\}/].find((part) => !part.test(url));
	if (url.startsWith('http:')) {
		add('url', 'not fetched securely, which the policy of the site refuses', 'Begin it with https://.');
	} else if (unknown !== undefined) {
		add(
			'url',
			`nothing is known to fill in for ${quote(unknown)}`,
			'Known are {z}, {x}, {y}, {-y}, {s} and {r}.',
		);
	} else if (missing) {
		add('url', 'without zoom, column or row', 'Write it as https://example.org/{z}/{x}/{y}.png.');
	}
	if (!Number.isInteger(maxZoom) || maxZoom < 0 || maxZoom > MAX_ZOOM) {
		add('maxZoom', `${maxZoom} is no zoom of tiles`, `Write a whole number from 0 to ${MAX_ZOOM}.`);
	}
	return problems;
}
