/** Which names are looked for, and which places of GeoNames bear them? */

import { findPlaces, indexToponyms } from '../../domain/gazetteer.ts';
import type { Place, PlaceId } from '../../domain/place.ts';
import { type GeoName, levelOf, listNames } from './geonames.ts';
import { listUsedNames, toRun, type UsedName } from './text-names.ts';

/** What somebody said a name means. */
export interface Told {
	readonly id: string;
	readonly name: string;
}

export function readTold(pair: string): Told {
	const [, id, name] = /^(?:gn:)?(\d+)=(.*\S.*)$/.exec(pair) ?? [];
	if (id === undefined || name === undefined)
		throw new Error(`--geonames: "${pair}" is not written as ID=NAME`);
	return { id, name: name.trim() };
}

/** A name that is looked for, with the places of GeoNames that bear it. */
export interface Find extends UsedName {
	readonly rows: readonly GeoName[];
	/** Somebody said that it is this one. */
	readonly isTold: boolean;
}

export function listFinds(
	rows: readonly GeoName[],
	{ texts, names }: { readonly texts: readonly string[]; readonly names: readonly string[] },
	told: readonly Told[],
): readonly Find[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const gazetteer = indexToponyms(new Map(rows.map((row) => [row.id as PlaceId, toPlace(row)])));
	const used = listUsedNames(texts, gazetteer);
	const asked = names.filter((name) => !used.some(({ toponym }) => toRun(toponym) === toRun(name)));
	const settled = told.map(({ id, name }): Find => {
		const row = byId.get(id);
		if (!row) throw new Error(`--geonames: the country file has no place ${id}`);
		return { toponym: name, times: 0, rows: [row], isTold: true };
	});
	const isSettled = ({ toponym }: UsedName) => told.some(({ name }) => toRun(name) === toRun(toponym));
	const open = [...used, ...asked.map((toponym): UsedName => ({ toponym, times: 0 }))].filter(
		(one) => !isSettled(one),
	);
	return [
		...settled,
		...open.map(
			(one): Find => ({
				...one,
				rows: findPlaces(one.toponym, gazetteer).flatMap(({ id }) => byId.get(id) ?? []),
				isTold: false,
			}),
		),
	];
}

/** As far as names are looked up in it. */
function toPlace(row: GeoName): Place {
	return {
		...{ id: row.id as PlaceId, title: row.name, level: levelOf(row), parent: null },
		toponyms: listNames(row).map((text) => ({ text, lang: '' })),
		...{ links: [], homonyms: [], notes: [] },
	};
}
