import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { listAccountPlaces } from '../../src/domain/dataset.ts';
import { writeKml } from '../../src/export/kml.ts';
import { aClaim, aDataset, aPlace, unitSquare } from '../build.ts';
import { aRequest, HAS_GDAL, readByGdal, real, realGround, rivers } from './requests.ts';

/** By an XML parser that stops at the first fault. */
function placemarksOf(dataset: Dataset = real): readonly Element[] {
	const stop = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	const root = new DOMParser({ onError: stop }).parseFromString(writeKml(aRequest(dataset)), 'text/xml');
	return [...root.getElementsByTagName('Placemark')];
}

function textIn(element: Element | undefined, ...names: readonly string[]): string | undefined {
	const inner = names.reduce<Element | undefined>((one, name) => one?.getElementsByTagName(name)[0], element);
	return inner?.textContent ?? undefined;
}

const placemark = (id: string, dataset: Dataset) =>
	placemarksOf(dataset).find((one) => one.getAttribute('id') === id);

const saidWhole = (exact = 'It is theirs.') =>
	aDataset({ claims: [aClaim({ exact, assertions: [{ holder: 'b', place: 'n' }] })] });

describe('KML', () => {
	it('has a placemark a place and voice, with the outlines the dataset has', () => {
		const places = listAccountPlaces(real);
		const drawn = places.filter((id) => real.places.get(id)?.boundary);
		const placemarks = placemarksOf();
		expect(placemarks).toHaveLength(places.length * real.parties.length);
		const outlined = placemarks.filter((one) => one.getElementsByTagName('Polygon').length > 0);
		expect(outlined).toHaveLength(drawn.length * real.parties.length);
	});

	it('has the exact words of every claim that stands', () => {
		const request = aRequest();
		const places = [...realGround.on(request.day).values()];
		for (const { place, voice, claims, also } of places.flatMap(({ accounts }) => accounts)) {
			const description = textIn(placemark(`${place}.${voice}`, real), 'description');
			for (const { quote } of [...claims, ...also]) expect(description).toContain(quote.exact);
		}
	});

	it.skipIf(!HAS_GDAL)(
		'is read by GDAL, a layer a party and a feature a place (skipped without ogrinfo)',
		() => {
			const read = readByGdal(writeKml(aRequest()), 'kml');
			for (const { name } of real.parties) expect(read).toContain(`Layer name: ${name.en}`);
			const features = read.match(/^OGRFeature\(/gm) ?? [];
			expect(features).toHaveLength(listAccountPlaces(real).length * real.parties.length);
		},
	);
});

test('what XML forbids becomes a square, in names and in quotes', () => {
	const dataset = {
		...saidWhole('It is \ud800all\ufffe theirs.'),
		title: { en: 'Ground\uffff' },
	};
	const kml = writeKml(aRequest(dataset));
	expect(kml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
	expect(kml).toContain('Ground□');
	expect(placemark('n.a', dataset)?.textContent).toContain('It is □all□ theirs.');
});

test('a placemark has the colour of the holder, opacity first and blue before red', () => {
	const held = placemark('n.a', saidWhole());
	expect(textIn(held, 'PolyStyle', 'color')).toBe('99c05c7a');
	expect(textIn(held, 'LineStyle', 'color')).toBe('ff555555');
});

test('a point has the colour of its holder', () => {
	expect(textIn(placemark('weir.guild', rivers), 'IconStyle', 'color')).toBe(
		textIn(placemark('weir.delta', rivers), 'IconStyle', 'color'),
	);
	expect(textIn(placemark('weir.mill', rivers), 'IconStyle', 'color')).toBe('ff555555');
	expect(textIn(placemark('n.a', saidWhole()), 'IconStyle')).toBeUndefined();
});

test('an observer has a folder after the parties', () => {
	const root = new DOMParser().parseFromString(writeKml(aRequest(rivers)), 'text/xml');
	const [, ...folders] = [...root.getElementsByTagName('Folder')].map((one) => textIn(one, 'name'));
	expect(folders).toEqual([...rivers.parties, ...rivers.observers].map(({ name }) => name.en));
});

test('a silent party’s placemark is not filled', () => {
	const silent = placemark('n.b', saidWhole());
	expect(textIn(silent, 'PolyStyle', 'fill')).toBe('0');
	expect(textIn(silent, 'PolyStyle', 'color')).toBeUndefined();
});

test('each placemark has its own style, before its data and its ground, as the schema wants', () => {
	for (const one of placemarksOf()) {
		const names = [...one.childNodes].map(({ nodeName }) => nodeName).filter((name) => name !== '#text');
		expect(names.slice(0, 4)).toEqual(['name', 'description', 'Style', 'ExtendedData']);
	}
});

test('markup in a quote is shown and never run', () => {
	const words = '<img src=x onerror=alert(1)> & <ExtendedData>';
	const held = placemark('n.a', saidWhole(words));
	const description = textIn(held, 'description') ?? '';
	expect(description).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;ExtendedData&gt;');
	expect(description).not.toContain('<img');
	expect(held?.getElementsByTagName('Style')).toHaveLength(1);
});

test('a place without known ground is a placemark without ground', () => {
	const places = [aPlace({ id: 'g', level: 'city' }), aPlace({ id: 'n', boundary: unitSquare(0, 0) })];
	const claims = [aClaim({ assertions: [{ place: 'g' }] })];
	const lost = placemark('g.a', aDataset({ places, scope: ['n'], claims }));
	expect(lost?.getElementsByTagName('Polygon')).toHaveLength(0);
	expect(textIn(lost, 'name')).toBe('G · A');
});
