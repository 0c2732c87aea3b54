/** How is a text read once that many records have alike? */

import type { Schema } from './schema.ts';

/** The same schema, which remembers what it made of sound texts: of the same text, the output is one and the same. */
export function once<T>(schema: Schema<T>): Schema<T> {
	const known = new Map<unknown, T>();
	return {
		...schema,
		'~run'(dataset, config) {
			const made = known.get(dataset.value);
			if (made !== undefined) return { typed: true, value: made };
			const text = dataset.value;
			const read = schema['~run'](dataset, config);
			if (typeof text === 'string' && read.typed && !read.issues) known.set(text, read.value);
			return read;
		},
	};
}
