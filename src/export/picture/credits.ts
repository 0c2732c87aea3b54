/** On whose word does the picture rest, and whose ground is drawn? */

import { provenanceOf } from '../provenance.ts';
import { type Block, columns, paragraph, stack } from './block.ts';
import { group } from './markup.ts';
import type { Scene } from './scene.ts';

/** In two columns: the sources with the version of the data, and whose outlines and lines are drawn. */
export function drawCredits({ dataset, text, palette }: Scene, width: number): Block {
	const gap = 36;
	const each = (width - gap) / 2;
	const style = { width: each, size: 11, leading: 15, fill: palette.muted, dir: text.dir } as const;
	const foreign = { ...style, isForeign: true };
	const sources = [...dataset.sources.values()].flatMap(({ title, credit }) => [
		paragraph(title, { ...foreign, fill: palette.ink }),
		paragraph(credit, foreign),
	]);
	const left = [
		paragraph(text.sources, { ...style, weight: 700, fill: palette.ink }),
		...sources,
		paragraph(text.datasetVersion(dataset.id, dataset.version), style),
		paragraph(dataset.daysNote, foreign),
	];
	const right = [
		paragraph(text.baseMap, { ...style, weight: 700, fill: palette.ink }),
		paragraph(dataset.boundaryAttribution, foreign),
		paragraph(dataset.basemap.attribution, foreign),
	];
	const { height, markup } = columns([stack(left, 2), stack(right, 2)], { width: each, gap, dir: text.dir });
	return { height, markup: group('g', { id: 'sources' }, markup) };
}

/** The same in one small paragraph. */
export function drawShortCredits(scene: Scene, width: number): Block {
	const { dataset, text, palette } = scene;
	const { attribution } = provenanceOf(scene);
	const style = { width, size: 10, leading: 13.5, fill: palette.muted, dir: text.dir };
	const { height, markup } = stack(
		[
			paragraph(attribution.join(' · '), { ...style, isForeign: true }),
			paragraph(text.datasetVersion(dataset.id, dataset.version), style),
		],
		0,
	);
	return { height, markup: group('g', { id: 'sources' }, markup) };
}
