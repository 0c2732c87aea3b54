/** The accounts of one day as GeoJSON: one feature a place and voice. */

import { drawAccounts } from './account-features.ts';
import { provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

/**
 * Coordinates are `[lng, lat]`; the geometry is null for a place that has neither outline nor point. What the
 * collection says of itself stands in each feature too, since programs drop a collection's own members; each credits
 * the sources of its own claims.
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function writeGeojson(request: ExportRequest): string {
	const { ground, day, text } = request;
	const { dataset } = ground;
	const collection = {
		type: 'FeatureCollection',
		name: `${dataset.id} ${day}`,
		description: text.asSaidBy(day),
		day,
		...provenanceOf(request),
		boundaryNotes: dataset.boundaryNotes,
		features: drawAccounts(request).map(({ feature }) => feature),
	};
	return `${JSON.stringify(collection)}\n`;
}
