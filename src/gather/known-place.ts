/** What does a gazetteer, as it lies in its file, know of its places? */

import type { Position } from 'geojson';
import type { Area } from '../domain/geometry.ts';
import type { Toponym } from '../domain/place.ts';
import { listAt, textAt, valueAt } from '../load/value-at.ts';
import { foldName, isSameCode } from './spelling.ts';

/** Whatever can be read of a place; a draft may lack the rest. */
export interface KnownPlace {
	readonly id: string;
	readonly title: string;
	readonly level: string;
	/** Empty for a place without parent. */
	readonly parent: string;
	readonly names: readonly Toponym[];
	readonly links: readonly string[];
	readonly point?: Position;
}

/** @param gazetteer what `gazetteer.json` holds. Features without id are passed over. */
export function listKnownPlaces(gazetteer: unknown): readonly KnownPlace[] {
	return listAt(gazetteer, 'features')
		.map((feature) => ({
			id: textAt(feature, '@id'),
			title: textAt(feature, 'properties', 'title'),
			level: textAt(feature, 'types', 0, 'label'),
			parent: textAt(feature, 'relations', 0, 'relationTo'),
			names: listAt(feature, 'names').map((name) => ({
				text: textAt(name, 'toponym'),
				lang: textAt(name, 'lang'),
			})),
			links: listAt(feature, 'links').map((link) => textAt(link, 'identifier')),
			...readPoint(valueAt(feature, 'geometry')),
		}))
		.filter(({ id }) => id !== '');
}

function readPoint(geometry: unknown): Pick<KnownPlace, 'point'> {
	const point = listAt(geometry, 'coordinates').map(Number);
	return point.length > 1 && point.every(Number.isFinite) ? { point } : {};
}

/** Its names as they are compared, its title too. */
export function listFolded({ title, names }: Pick<KnownPlace, 'title' | 'names'>): readonly string[] {
	return [...new Set([title, ...names.map(({ text }) => text)].map(foldName))].filter((name) => name !== '');
}

/** The places around one, nearest first; a circle is left where it closes. */
export function listAround(place: KnownPlace, places: readonly KnownPlace[]): readonly KnownPlace[] {
	const byId = new Map(places.map((one) => [one.id, one]));
	const chain: KnownPlace[] = [];
	for (let next = byId.get(place.parent); next && !chain.includes(next); next = byId.get(next.parent)) {
		chain.push(next);
	}
	return chain;
}

/** Small letters, digits and hyphens; of a name in another script, `fallback`. A number follows where the id is taken. */
export function makeId(name: string, fallback: string, taken: ReadonlySet<string>): string {
	const toId = (text: string) =>
		text
			.normalize('NFD')
			.replace(/[\p{M}'’‘ʿʾ`]/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
	const id = toId(name) || toId(fallback) || 'place';
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	return free;
}

/** The outlines that a dataset has, by place. */
export function listOutlines(boundaries: unknown): ReadonlyMap<string, Area> {
	return new Map(
		listAt(boundaries, 'features').flatMap((feature) => {
			const geometry = valueAt(feature, 'geometry') as Area | undefined;
			const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
			return isArea ? [[textAt(feature, 'id'), geometry] as const] : [];
		}),
	);
}

/** The place that a published name or code means; none of the level of the units themselves. */
export function findNamed(
	named: { readonly names: readonly Toponym[]; readonly codes: readonly string[] },
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
