/** Which parts of Leaflet does the page carry? Those that it uses; the package's own bundle cannot be taken apart. */

import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'leaflet/src';
const PARTS = '\0leaflet-parts';
const REACT_PARTS = '\0react-leaflet-parts';
const TILES = '\0leaflet-tiles';
const NOTHING = '\0leaflet-nothing:';

/** Of either package, by the name under which it is imported. A name that is missing here fails the build. */
const EXPORTS = {
	LatLngBounds: 'geo/LatLngBounds',
	Map: 'map/Map',
	Point: 'geometry/Point',
	Polygon: 'layer/vector/Polygon',
	Polyline: 'layer/vector/Polyline',
} as const;

const COMPONENTS = {
	MapContainer: 'MapContainer',
	Polygon: 'Polygon',
	Polyline: 'Polyline',
	useMap: 'hooks',
	useMapEvents: 'hooks',
} as const;

const NAMESPACES = { DomEvent: 'dom/DomEvent', DomUtil: 'dom/DomUtil' } as const;

/** What adds itself to every map: how readers move it, and what its shapes are drawn with. */
const ADDITIONS = [
	'map/handler/Map.BoxZoom',
	'map/handler/Map.DoubleClickZoom',
	'map/handler/Map.Drag',
	'map/handler/Map.ScrollWheelZoom',
	'map/handler/Map.TouchZoom',
	'layer/vector/Renderer.getRenderer',
];

/** What the parts would take along and never use, with the names that they ask of it: the maps are SVG, without markers. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
	Canvas: ['canvas'],
	'SVG.VML': ['vmlMixin', 'vmlCreate'],
};

/** What a map itself can do and no map here ever does: it flies nowhere, and asks nobody where they are. */
const UNUSED_METHODS = [
	'flyTo',
	'flyToBounds',
	'panInside',
	'locate',
	'stopLocate',
	'_handleGeolocationError',
	'_handleGeolocationResponse',
];

/** Rules of Leaflet's style sheet for nothing that the page has: controls, popups and pictures of its own. */
const UNUSED_STYLE =
	/\.(leaflet-(control|bar|popup|tooltip|top|right|bottom|left|oldie|ie|div-icon|default-icon|attribution|vml|crosshair|image-layer|marker-shadow|fade)|lvml)/;

export function leafletPlugin(): Plugin {
	return {
		name: 'leaflet-parts',
		enforce: 'pre',
		// Bundled beforehand they would be whole, and what is developed and tested not what is built.
		config: () => ({ optimizeDeps: { exclude: ['leaflet', 'react-leaflet', '@react-leaflet/core'] } }),
		resolveId(id, importer) {
			// Apart, since tiles follow the first view (`map/Tiles.tsx`).
			if (id === 'leaflet') return importer && /TileLayer\.js/.test(importer) ? TILES : PARTS;
			if (id === 'react-leaflet') return REACT_PARTS;
			const name = id.replace(/^.*\//, '');
			const isWithin = importer?.replaceAll('\\', '/').includes(`/${SOURCE}/`);
			return isWithin && Object.hasOwn(UNUSED, name) ? `${NOTHING}${name}` : undefined;
		},
		load(id) {
			if (id === PARTS) return writeParts();
			if (id === REACT_PARTS) return writeReactParts();
			if (id === TILES) return `export { TileLayer } from '${SOURCE}/layer/tile/TileLayer.js';`;
			if (!id.startsWith(NOTHING)) return undefined;
			const names = UNUSED[id.slice(NOTHING.length)] ?? [];
			return `export const ${names.map((name) => `${name} = undefined`).join()};`;
		},
		transform: {
			// While it is developed, ids have a version behind them.
			filter: { id: [/leaflet\.css(\?|$)/, /leaflet\/src\/map\/Map\.js(\?|$)/] },
			handler: (code, id) => (/\.css(\?|$)/.test(id) ? shortenStyle(code) : shortenMap(code)),
		},
	};
}

function writeParts(): string {
	const file = (part: string) => JSON.stringify(join(SOURCE, `${part}.js`).replaceAll('\\', '/'));
	return [
		...ADDITIONS.map((part) => `import ${file(part)};`),
		...Object.entries(EXPORTS).map(([name, part]) => `export { ${name} } from ${file(part)};`),
		...Object.entries(NAMESPACES).map(([name, part]) => `export * as ${name} from ${file(part)};`),
	].join('\n');
}

function writeReactParts(): string {
	return Object.entries(COMPONENTS)
		.map(([name, part]) => `export { ${name} } from 'react-leaflet/${part}';`)
		.join('\n');
}

/** @param style whose rules lie in no other rules, but for one for print at its end. */
export function shortenStyle(style: string): string {
	const [screen = ''] = style.replace(/\/\*[\s\S]*?\*\//g, '').split('@media');
	return screen.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
		const kept = selectors.split(',').filter((selector) => !UNUSED_STYLE.test(selector));
		return kept.length > 0 ? `${kept.join()}${body}` : '';
	});
}

/** @param code of Leaflet's Map, whose methods end at a brace that stands as far in as their names. */
export function shortenMap(code: string): string {
	return UNUSED_METHODS.reduce((rest, name) => {
		const method = new RegExp(`\\n\\t${name}: function [\\s\\S]*?\\n\\t\\},`);
		if (!method.test(rest))
			throw new Error(`Leaflet’s map has no method ${name}: leave it out of UNUSED_METHODS.`);
		return rest.replace(method, '');
	}, code);
}
