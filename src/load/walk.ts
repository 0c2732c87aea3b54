/** What does a JSON value hold, however large it is? */

import type { Path } from './problem.ts';

/**
 * Shows each value with its path, and then, where `visit` says so, what is in it. The path is the same list each time:
 * who keeps one copies it. Not deeper than the stack allows, so `visit` stops what is nested without end.
 */
export function walk(
	value: unknown,
	visit: (value: unknown, at: Path) => boolean,
	at: (string | number)[] = [],
): void {
	if (!visit(value, at) || typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index++) {
			at.push(index);
			walk(value[index], visit, at);
			at.pop();
		}
		return;
	}
	const record = value as Readonly<Record<string, unknown>>;
	for (const key of Object.keys(record)) {
		at.push(key);
		walk(record[key], visit, at);
		at.pop();
	}
}
