/** On whose word does the picture rest, whose ground is drawn, and where is the same view to be found? */

import { basemapCredit } from '../../domain/basemap-credit.ts';
import { provenanceOf } from '../provenance.ts';
import { type Block, columns, type ParagraphStyle, paragraph, stack } from './block.ts';
import { group } from './markup.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

/** Below this a column is too narrow to read. */
const NARROWEST = 260;
const GAP = 36;

/** In two columns, if there is room: the sources with the version of the data and the address, and whose outlines and lines are drawn. */
export function drawCredits(
	{ link }: PictureRequest,
	{ dataset, text, names, palette }: Scene,
	width: number,
) {
	const count = (width - GAP) / 2 >= NARROWEST ? 2 : 1;
	const each = (width - GAP * (count - 1)) / count;
	const style = { width: each, size: 11, leading: 15, fill: palette.muted, dir: text.dir } as const;
	const foreign = { ...style, isForeign: true };
	const heading = { ...style, weight: 700, fill: palette.ink } as const;
	const sources = [...dataset.sources.values()].flatMap(({ title, credit }) => [
		paragraph(title, { ...foreign, fill: palette.ink }),
		paragraph(credit, foreign),
	]);
	const left = [
		paragraph(text.sources, heading),
		...sources,
		paragraph(text.datasetVersion(dataset.id, dataset.version), style),
		paragraph(names.translated(dataset.daysNote), foreign),
	];
	const ground = [dataset.boundaryAttribution, basemapCredit(dataset)].filter((one) => one !== '');
	const right = [paragraph(text.baseMap, heading), ...ground.map((credit) => paragraph(credit, foreign))];
	const { height, markup } = stack(
		[
			drawAddress(link, text.viewAddress, { ...heading, width }, { ...style, width }),
			columns([stack(left, 2), stack(right, 2)].slice(0, count), { width: each, gap: GAP, dir: text.dir }),
			...(count === 1 ? [stack(right, 2)] : []),
		],
		6,
	);
	return { height, markup: group('g', { id: 'sources' }, markup) };
}

/** The same in one small paragraph. */
export function drawShortCredits({ link }: PictureRequest, scene: Scene, width: number): Block {
	const { dataset, text, palette } = scene;
	const { attribution } = provenanceOf(scene);
	const style = { width, size: 10, leading: 13.5, fill: palette.muted, dir: text.dir } as const;
	const { height, markup } = stack(
		[
			drawAddress(link, text.viewAddress, { ...style, weight: 700 }, style),
			...attribution.map((line) => paragraph(line, { ...style, isForeign: true })),
			paragraph(text.datasetVersion(dataset.id, dataset.version), style),
		],
		0,
	);
	return { height, markup: group('g', { id: 'sources' }, markup) };
}

/** Without height, if there is none. */
function drawAddress(
	link: string | undefined,
	caption: string,
	heading: ParagraphStyle,
	style: ParagraphStyle,
): Block {
	if (link === undefined) return stack([], 0);
	return stack([paragraph(caption, heading), paragraph(link, { ...style, dir: 'ltr' })], 0);
}
