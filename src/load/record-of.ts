/** In which record of the raw data does a path lie? */

import type { Path } from './problem.ts';
import { listAt } from './value-at.ts';

/** `claims 3`, `gazetteer features 12`, `scope 2`; of what lies in no list, its first key alone: `tiles`. */
export function recordOf(at: Path): string {
	return recordPath(at).join(' ');
}

function recordPath(at: Path): Path {
	return at.slice(0, at[1] === 'features' ? 3 : typeof at[1] === 'number' ? 2 : 1);
}

/** Whether it lies in one of many records, without which the others can be read. */
export function isInRecord(at: Path): boolean {
	return typeof recordPath(at).at(-1) === 'number';
}

/** The raw data with nothing in place of the records in which these paths lie; every other keeps its index. */
export function withoutRecords(raw: unknown, paths: readonly Path[]): unknown {
	return paths.map(recordPath).reduce<unknown>((rest, path) => withNull(rest, path), raw);
}

function withNull(value: unknown, [key, ...within]: Path): unknown {
	if (key === undefined) return null;
	if (typeof key === 'number') {
		const list = listAt(value);
		return list.with(key, withNull(list[key], within));
	}
	const record = value as Readonly<Record<string, unknown>>;
	return { ...record, [key]: withNull(record[key], within) };
}
