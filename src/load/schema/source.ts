/** How is a published document written in `sources.json`? */

import * as v from 'valibot';
import type { Source, SourceId } from '../../domain/source.ts';
import { advise } from '../advice.ts';
import { exactObject } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { day, newId, text, texts, webAddress } from './text.ts';

const offset = v.pipe(v.number(), v.integer(advise('no whole number', 'Count UTF-16 code units from 0.')));

/** In the folder a `textFile` stands where the built file has the `text` itself. */
export const sourceSchema: Schema<Source> = v.pipe(
	exactObject({
		id: newId<SourceId>(),
		publisher: text,
		title: text,
		published: day,
		publishedNote: v.exactOptional(text),
		url: v.exactOptional(webAddress),
		language: text,
		credit: text,
		text: v.exactOptional(v.string()),
		range: v.exactOptional(exactObject({ start: offset, end: offset })),
		notes: texts,
	}),
	v.check(
		({ text, range }) =>
			!range || (range.start >= 0 && range.start < range.end && range.end <= (text ?? '').length),
		({ input: { text, range } }) =>
			advise(
				text === undefined
					? 'a range without a text'
					: `the range ${range?.start}–${range?.end} lies outside the text, which has ${text.length} characters`,
				'Correct the range; its end is exclusive.',
			),
	),
);
