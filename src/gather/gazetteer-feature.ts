/** How does `gazetteer.json` write a place? */

import type { Toponym } from '../domain/place.ts';
import type { KnownPlace } from './known-place.ts';

export function toFeature(
	place: KnownPlace,
	geometry: object | null = null,
): Readonly<Record<string, unknown>> {
	return {
		'@id': place.id,
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
