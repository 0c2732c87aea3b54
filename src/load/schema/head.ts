/** How is the dataset itself described in `dataset.json`? */

import * as v from 'valibot';
import type { Dataset, Tiles } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/place.ts';
import { compareVersions } from '../../domain/version.ts';
import { advise } from '../advice.ts';
import { EDITION, FORMAT } from '../format.ts';
import { nearestAmong } from '../nearest.ts';
import type { Outline } from '../outline.ts';
import { FILES, listFirst, quote } from '../problem.ts';
import { countrySchema } from './basemap.ts';
import { correctionsSchema } from './correction.ts';
import { exactObject, pathTo } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { contact, idOf, names, newId, text, texts, version, webAddress } from './text.ts';

/** What `dataset.json` says of the whole. */
export interface Head
	extends Pick<
		Dataset,
		| 'id'
		| 'title'
		| 'version'
		| 'corrections'
		| 'contact'
		| 'daysNote'
		| 'colouredLevel'
		| 'scope'
		| 'boundaryNotes'
		| 'ancestorLevels'
	> {
	readonly format: string;
	/** Whether it is the one that is shown unless another is asked for. */
	readonly shownFirst: boolean;
	readonly tiles?: Tiles;
	/** Needed where there are outlines. */
	readonly boundaryAttribution?: string;
	readonly basemapAttribution?: string;
	/** Its outline, or its code. */
	readonly country?: NonNullable<Dataset['basemap']['country']> | string;
}

const format = v.pipe(
	v.string(),
	v.regex(EDITION, ({ input }) =>
		advise(`${quote(input)} is no edition of the format`, `Write "${FORMAT}".`),
	),
);

export function headSchema(outline: Outline): Schema<Head> {
	const entries = {
		format,
		id: newId<string>(),
		title: names,
		version,
		corrections: v.exactOptional(correctionsSchema, []),
		contact: v.exactOptional(contact),
		daysNote: text,
		colouredLevel: text,
		scope: v.pipe(
			v.array(scopePlace(outline)),
			// A dataset that has no ground yet needs no scope.
			v.minLength(
				outline.boundaries.length > 0 ? 1 : 0,
				advise('no district in scope', 'Name the districts that carry accounts.'),
			),
		),
		ancestorLevels: v.exactOptional(v.array(level(outline))),
		shownFirst: v.exactOptional(v.boolean(), false),
		boundaryAttribution: v.exactOptional(text),
		boundaryNotes: texts,
		basemapAttribution: v.exactOptional(text),
		country: v.exactOptional(countrySchema),
		tiles: v.exactOptional(exactObject({ url: webAddress, attribution: text, maxZoom: v.number() })),
	};
	// In one file, the other parts stand beside these.
	const head = exactObject(entries, { beside: Object.keys(FILES) });
	return v.pipe(
		head,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { version, corrections } = dataset.value;
			for (const [i, correction] of corrections.entries()) {
				if (compareVersions(correction.version, version) <= 0) continue;
				const message = `${quote(correction.version)} comes after the dataset’s own version, ${quote(version)}`;
				addIssue({
					message: advise(message, 'Correct one of the two.'),
					path: pathTo('corrections', i, 'version'),
				});
			}
		}),
	);
}

/** One that some place has. Without any place, that alone is the fault. */
function level({ places, placeIds }: Outline) {
	const known = new Set(placeIds.flatMap((id) => places.get(id)?.level ?? []));
	const nearest = nearestAmong(known);
	return v.pipe(
		v.string(),
		v.check(
			// A place whose level cannot be read may be of that one; its own fault is told there.
			(name) => known.size === 0 || known.has('') || known.has(name),
			({ input }) =>
				advise(
					`no place is a ${quote(input)}${nearest(input)}`,
					`Name levels that gazetteer.json has: ${listFirst(known)}.`,
				),
		),
	);
}

function scopePlace({ placeIds, places, colouredLevel, boundaries }: Outline) {
	const outlined = new Set(boundaries);
	const nearest = nearestAmong(outlined);
	return v.pipe(
		idOf<PlaceId>('place', placeIds, 'gazetteer.json'),
		v.check(
			(id) => places.size === 0 || places.get(id)?.level === colouredLevel,
			({ input }) =>
				advise(
					`${quote(input)} is a ${places.get(input)?.level} where a ${colouredLevel} is coloured`,
					`Take it out of scope, or correct its type in gazetteer.json or colouredLevel.`,
				),
		),
		v.check(
			(id) => outlined.size === 0 || outlined.has(id),
			({ input }) =>
				advise(
					`${quote(input)} has no outline${nearest(input)}`,
					'Add it to boundaries.geojson or take it out of scope.',
				),
		),
	);
}
