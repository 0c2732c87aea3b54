/** Which record is meant by an index of the data? Its id says so, also once records before it have come or gone. */

import { type Locate, toPath } from './problem.ts';
import { textAt, valueAt } from './value-at.ts';

const ID = /^[a-z0-9-]+$/;

/** The same places, with the id of each record that has one: `claims.json[3] (c12).said`. */
export function nameRecords(locate: Locate, raw: unknown): Locate {
	return (path) =>
		locate(
			path.map((key, depth) => {
				if (typeof key !== 'number') return key;
				const record = valueAt(raw, ...toPath(path.slice(0, depth + 1)));
				const id = textAt(record, 'id') || textAt(record, '@id');
				// What cannot be an id is told by itself.
				return ID.test(id) ? { index: key, id } : key;
			}),
		);
}
