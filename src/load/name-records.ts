/** Which record is meant by an index of the data? Its id says so, also once records before it have come or gone. */

import { textAt, valueAt } from './outline.ts';
import type { Locate } from './problem.ts';

const ID = /^[a-z0-9-]+$/;

/** The same places, with the id of each record that has one: `claims.json[3] (c12).said`. */
export function nameRecords(locate: Locate, raw: unknown): Locate {
	return (path) =>
		locate(
			path.map((key, depth) => {
				if (typeof key !== 'number') return key;
				const record = valueAt(raw, ...path.slice(0, depth + 1).map(keyOf));
				const id = textAt(record, 'id') || textAt(record, '@id');
				// What cannot be an id is told by itself.
				return ID.test(id) ? { index: key, id } : key;
			}),
		);
}

function keyOf(key: Parameters<Locate>[0][number]): string | number {
	return typeof key === 'object' ? key.index : key;
}
