/** What lies where in a value of which nothing is known? */

import type { Path } from './problem.ts';

/** What lies at a path of the raw data; undefined if nothing does. */
export function valueAt(raw: unknown, ...path: Path): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return raw;
	if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, key)) return undefined;
	return valueAt((raw as Record<string | number, unknown>)[key], ...rest);
}

/** Empty if there is no list. */
export function listAt(raw: unknown, ...path: Path): readonly unknown[] {
	const value = valueAt(raw, ...path);
	return Array.isArray(value) ? value : [];
}

/** Empty if there is no text. */
export function textAt(raw: unknown, ...path: Path): string {
	const value = valueAt(raw, ...path);
	return typeof value === 'string' ? value : '';
}
