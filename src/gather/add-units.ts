/** Which new places of the gazetteer do published units become, and what is around them? */

import type { PlaceId, Toponym } from '../domain/place.ts';
import { type Named, titleOf, type Unit } from './boundary-file.ts';
import { type KnownPlace, listFolded, makeId } from './known-place.ts';
import { isSameCode } from './match-units.ts';
import { foldName } from './spelling.ts';

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

/** The place that a published name or code means; none of the level of the units themselves. */
export function findNamed(
	named: Pick<Named, 'names' | 'codes'>,
	places: readonly KnownPlace[],
	level: string,
): KnownPlace | undefined {
	const others = places.filter((place) => place.level !== level);
	const names = named.names.map(({ text }) => foldName(text));
	return (
		others.find(({ links }) => named.codes.some((code) => links.some((link) => isSameCode(link, code)))) ??
		others.find((place) => listFolded(place).some((name) => names.includes(name)))
	);
}

function countryOf(places: readonly KnownPlace[]): string {
	return places.find(({ level }) => level === 'country')?.id ?? '';
}

/** A place as the gazetteer writes it. */
export function toFeature(
	place: KnownPlace,
	geometry: object | null = null,
): Readonly<Record<string, unknown>> {
	return {
		'@id': place.id as PlaceId,
		type: 'Feature',
		properties: { title: place.title },
		types: [{ label: place.level }],
		names: place.names.map(toName),
		...(place.parent && {
			relations: [{ relationType: 'gvp:broaderPartitive', relationTo: place.parent }],
		}),
		geometry,
		...(place.links.length > 0 && { links: place.links.map(toLink) }),
	};
}

export function toName({ text, lang }: Toponym): object {
	return { toponym: text, lang };
}

export function toLink(identifier: string): object {
	return { type: 'closeMatch', identifier };
}
