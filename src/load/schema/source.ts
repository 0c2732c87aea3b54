/** How is a published document written in `sources.json`? */

import * as v from 'valibot';
import type { Source, SourceId } from '../../domain/source.ts';
import { advise } from '../advice.ts';
import { exactObject, pathTo } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { day, newId, text, texts, webAddress } from './text.ts';

const offset = v.pipe(v.number(), v.integer(advise('no whole number', 'Count UTF-16 code units from 0.')));

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
		textFile: v.exactOptional(text),
		range: v.exactOptional(exactObject({ start: offset, end: offset })),
		notes: texts,
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || !dataset.value.range) return;
		const { text, range } = dataset.value;
		const { start, end } = range;
		if (text !== undefined && start >= 0 && start < end && end <= text.length) return;
		const message =
			text === undefined
				? 'a range without a text'
				: `${start}–${end} is no range of the text, which has ${text.length} characters`;
		addIssue({ message: advise(message, 'Correct it; the end is exclusive.'), path: pathTo('range') });
	}),
	// What follows the range is no part of the document.
	v.transform(({ textFile: _, text, ...source }): Source => {
		return { ...source, ...(text !== undefined && { text: text.slice(0, source.range?.end) }) };
	}),
);
