/** Which new places of the gazetteer do published units become, and what is around them? */

import { toFeature } from '../gazetteer-feature.ts';
import { findNamed, type KnownPlace, makeId } from '../known-place.ts';
import { type Named, titleOf, type Unit } from './boundary-file.ts';

export interface Added {
	/** As features of the gazetteer, what is around first. */
	readonly features: readonly object[];
	/** The place that each unit has become. */
	readonly places: ReadonlyMap<Unit, KnownPlace>;
	/** The titles of places around that had to be added. */
	readonly around: readonly string[];
}

/** @param parent the place that all lie in, where somebody said so; else what the file tells. */
export function addUnits(
	units: readonly Unit[],
	level: string,
	known: readonly KnownPlace[],
	parent: KnownPlace | undefined,
): Added {
	const all = [...known];
	const features: object[] = [];
	const around: string[] = [];
	const places = new Map<Unit, KnownPlace>();
	const add = (named: Named, ofLevel: string, parentId: string): KnownPlace => {
		const [english = titleOf(named)] = named.names.flatMap(({ text, lang }) => (lang === 'en' ? [text] : []));
		const fallback = named.codes[0]?.replace(/^[^:]*:/, '') ?? ofLevel;
		const id = makeId(english, fallback, new Set(all.map((place) => place.id)));
		const place: KnownPlace = {
			...{ id, title: english, level: ofLevel, parent: parentId },
			...{ names: named.names, links: named.codes },
		};
		all.push(place);
		features.push(toFeature(place));
		return place;
	};
	const findAround = ([nearest, ...outer]: readonly Named[]): string => {
		if (!nearest) return all.filter((place) => place.level === 'country').length === 1 ? countryOf(all) : '';
		const found = findNamed(nearest, all, level);
		if (found) return found.id;
		const place = add(nearest, nearest.depth === 0 ? 'country' : 'province', findAround(outer));
		around.push(place.title);
		return place.id;
	};
	for (const unit of units) places.set(unit, add(unit, level, parent?.id ?? findAround(unit.around)));
	return { features, places, around };
}

function countryOf(places: readonly KnownPlace[]): string {
	return places.find(({ level }) => level === 'country')?.id ?? '';
}
