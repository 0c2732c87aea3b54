import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { shortenMap, shortenStyle } from '../../src/site/leaflet-plugin.ts';

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(require.resolve(`leaflet/${path}`), 'utf8');

/** Names of the methods that the program’s classes are given. */
function listMethods(code: string): readonly string[] {
	return [...code.matchAll(/^\t(\w+): function/gm)].map(([, name = '']) => name);
}

it('leaves out of Leaflet’s map what no map here does, and nothing else', () => {
	const whole = read('src/map/Map.js');
	const short = shortenMap(whole);
	expect(() => parseAst(short)).not.toThrow();
	const kept = new Set(listMethods(short));
	expect(listMethods(whole).filter((name) => !kept.has(name))).toEqual([
		'flyTo',
		'flyToBounds',
		'panInside',
		'locate',
		'stopLocate',
		'_handleGeolocationError',
		'_handleGeolocationResponse',
	]);
});

it('says so where Leaflet’s map has another method no more', () => {
	expect(() => shortenMap('\n\tsetView: function () {\n\t},')).toThrow('has no method flyTo');
});

it('leaves out of Leaflet’s style what the page has none of, and keeps what shapes and panes need', () => {
	const style = shortenStyle(read('dist/leaflet.css'));
	expect(style).toMatch(/\.leaflet-pane/);
	expect(style).toMatch(/\.leaflet-zoom-animated/);
	expect(style).not.toMatch(/popup|tooltip|leaflet-control|@media/);
	expect(style.split('{')).toHaveLength(style.split('}').length);
});
