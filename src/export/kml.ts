/** The accounts of one day as KML: a folder a voice, a placemark a place. */

import { foldersToKML } from '@placemarkio/tokml';
import { withSquares } from '../domain/characters.ts';
import { nameIn } from '../text/naming.ts';
import { type DrawnAccount, drawAccounts, type SimpleStyle } from './account-features.ts';
import { listAlsoSaid } from './also-said.ts';
import { joinCell } from './csv.ts';
import { listCreditLines } from './evidence.ts';
import { provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

/** Descriptions are HTML, as globes read them. */
export function writeKml(request: ExportRequest): string {
	const { ground, text, day } = request;
	const { dataset } = ground;
	const { notice, attribution, version, datasetTitle } = provenanceOf(request);
	const drawn = drawAccounts(request);
	const folders = [...dataset.parties, ...dataset.observers].map(({ id, name }) => ({
		name: nameIn(name, text.lang),
		placemarks: drawn.filter(({ account }) => account.voice === id),
	}));
	const about = [text.asSaidBy(day), notice, `${dataset.id} ${version}`, ...attribution];
	const kml = foldersToKML({
		type: 'root',
		children: [
			{
				type: 'folder',
				meta: { name: datasetTitle, description: toHtml(about.map(toParagraph), request) },
				children: folders.map(({ name, placemarks }) => ({
					type: 'folder',
					meta: { name },
					children: placemarks.map((one) => toPlacemark(one, request)),
				})),
			},
		],
	});
	const styles = folders.flatMap(({ placemarks }) => placemarks.map(({ feature }) => feature.properties));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${withSquares(withStyles(kml, styles))}\n`;
}

function toPlacemark({ account, feature }: DrawnAccount, request: ExportRequest) {
	const { title, sentence, dataset, version, day, place, party, isObserver, kind, comparison } =
		feature.properties;
	const { holder, portion, basis, lent, carriedFrom } = feature.properties;
	const { id, geometry } = feature;
	const said = [sentence, ...listAlsoSaid(account, request)].map(toParagraph);
	const quotes = [...account.claims, ...account.also].map((claim) => {
		const lines = listCreditLines(claim, request.ground.dataset, request.text).map(escapeHtml);
		return `<blockquote dir="auto">${escapeHtml(claim.quote.exact)}</blockquote><p>${lines.join('<br>')}</p>`;
	});
	return {
		type: 'Feature' as const,
		id,
		geometry,
		properties: {
			name: title,
			description: toHtml([...said, ...quotes, toParagraph(request.text.promise)], request),
			...{ dataset, version, day, place, party, isObserver, kind },
			...(comparison !== undefined && { comparison }),
			...(holder !== undefined && { holder }),
			...(portion !== undefined && { portion }),
			...(basis !== undefined && { basis }),
			...(lent !== undefined && { lent }),
			...(carriedFrom !== undefined && { carriedFrom }),
			claims: joinCell(account.claims.map((claim) => claim.id)),
		},
	};
}

/**
 * The library writes no styles. The schema wants each just before the placemark's data, of which there is
 * one a placemark; the words of quotes cannot look like it, since they are escaped.
 * @param styles in the order of the placemarks.
 * @see https://developers.google.com/kml/documentation/kmlreference
 */
function withStyles(kml: string, styles: readonly SimpleStyle[]): string {
	const rest = styles.map(toStyle).values();
	return kml.replace(/<ExtendedData>/g, (data) => `${rest.next().value ?? ''}${data}`);
}

function toStyle(style: SimpleStyle): string {
	const line = `<color>${toKmlColour(style.stroke, 1)}</color><width>${style['stroke-width']}</width>`;
	const area =
		style.fill === undefined
			? '<fill>0</fill>'
			: `<color>${toKmlColour(style.fill, style['fill-opacity'])}</color>`;
	const point = style['marker-color'];
	const icon = point === undefined ? '' : `<IconStyle><color>${toKmlColour(point, 1)}</color></IconStyle>`;
	return `<Style>${icon}<LineStyle>${line}</LineStyle><PolyStyle>${area}</PolyStyle></Style>`;
}

/** `aabbggrr`. @param colour `#rrggbb`. */
function toKmlColour(colour: string, opacity: number): string {
	const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2).toLowerCase());
	const alpha = Math.round(opacity * 255)
		.toString(16)
		.padStart(2, '0');
	return `${alpha}${blue}${green}${red}`;
}

function toHtml(parts: readonly string[], { text }: ExportRequest): string {
	return `<div lang="${text.lang}" dir="${text.dir}">${parts.join('')}</div>`;
}

function toParagraph(words: string): string {
	return `<p>${escapeHtml(words)}</p>`;
}

/** So that a quote can bring no markup of its own into a globe's balloon. */
function escapeHtml(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
