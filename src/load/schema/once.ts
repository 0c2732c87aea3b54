/** How is what many records have alike read once? */

import type { Schema } from './schema.ts';

/**
 * The same schema, which remembers what it made of sound values: of what has the same key, the output is one and the same.
 * @param keyOf what tells values apart; undefined for one that is read each time.
 */
export function once<T>(schema: Schema<T>, keyOf: (value: unknown) => string | undefined): Schema<T> {
	const known = new Map<string, T>();
	return {
		...schema,
		'~run'(dataset, config) {
			const key = keyOf(dataset.value);
			const made = key === undefined ? undefined : known.get(key);
			if (made !== undefined) return { typed: true, value: made };
			const read = schema['~run'](dataset, config);
			if (key !== undefined && read.typed && !read.issues) known.set(key, read.value);
			return read;
		},
	};
}
