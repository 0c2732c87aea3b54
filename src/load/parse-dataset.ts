/** Is this value a dataset? If so, as domain types; if not, everything that is wrong with it. */

import { boundsOf } from '../domain/bounds.ts';
import { compareIds } from '../domain/compare-ids.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { nameRecords } from './name-records.ts';
import type { Locate, Problem } from './problem.ts';
import { type Located, type Records, readRecords } from './records.ts';
import { isPass, isValleyLine } from './schema/basemap.ts';
import type { Head } from './schema/head.ts';

/** `problems` is never empty. */
export type Parsed = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/** Checks shape and references. Never throws. */
export function parseDataset(raw: unknown, inData: Locate): Parsed {
	const locate = nameRecords(inData, raw);
	const records = readRecords(raw, locate);
	const { head, problems } = records;
	if (!head || problems.length > 0) return { problems };
	return { dataset: toDataset(head, records) };
}

/** Records that are sound, each and among each other, as a dataset. */
export function toDataset(head: Head, records: Omit<Records, 'head'>): Dataset {
	const { basemapAttribution = '', country, shownFirst: _, ...rest } = head;
	const places = joinOutlines(records);
	const features = values(records.valley);
	return {
		...rest,
		parties: values(records.parties),
		observers: values(records.observers),
		places,
		basemap: {
			neighbours: { type: 'FeatureCollection', features: values(records.neighbours) },
			lines: { type: 'FeatureCollection', features: features.filter(isValleyLine) },
			passes: { type: 'FeatureCollection', features: features.filter(isPass) },
			...(country && { country }),
			attribution: basemapAttribution,
		},
		bounds: boundsOf(head.scope.flatMap((id) => places.get(id)?.boundary ?? [])),
		sources: new Map(values(records.sources).map((source) => [source.id, source])),
		claims: values(records.claims).sort(byId),
		context: values(records.context).sort(byId),
		translations: records.translations,
	};
}

function joinOutlines({ places, boundaries }: Pick<Records, 'places' | 'boundaries'>): Map<PlaceId, Place> {
	const outlines = new Map(values(boundaries).map((boundary) => [boundary.place, boundary]));
	return new Map(
		values(places).map((place) => {
			const found = outlines.get(place.id);
			return [place.id, found ? { ...place, boundary: found.outline, labelAt: found.labelAt } : place];
		}),
	);
}

function values<T>(located: readonly Located<T>[]): T[] {
	return located.map(({ value }) => value);
}

function byId(a: { id: string }, b: { id: string }): number {
	return compareIds(a.id, b.id);
}
