/** Exchange two parties everywhere in the data, and everything must come out exchanged. */

import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { summarise } from '../../src/domain/summary.ts';
import { parseText } from '../../src/load/raw-dataset.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { layOutDot } from '../../src/symbol/dot.ts';
import { hatchesOf } from '../../src/symbol/fill.ts';
import { listOccurring } from '../../src/symbol/legend.ts';
import { paintOf } from '../../src/symbol/paint.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { article, twoRivers } from '../datasets.ts';

type Built = typeof article;

/** Exchanges the ids of the first two parties wherever a text holds one. */
function exchangeIn<T>({ dataset }: Pick<Built, 'dataset'>, value: T): T {
	const [one, other] = dataset.parties.map(({ id }) => id);
	const swap = (text: string) =>
		text.replace(
			new RegExp(`(?<![a-z])(${one}|${other})(?!-?[a-z])`, 'g'),
			(id) => (id === one ? other : one) ?? id,
		);
	return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
		typeof item === 'string' ? swap(item) : item,
	);
}

/** The dataset in which each said what the other says. The order of the parties is exchanged with them. */
function mirror(built: Built): Dataset {
	const swapIds = (record: unknown): unknown =>
		JSON.parse(JSON.stringify(record), (key, item: unknown) =>
			['claimant', 'holder', 'id', 'meansParty'].includes(key) ? exchangeIn(built, item) : item,
		);
	const { json } = built;
	const swapped = { ...json, claims: swapIds(json['claims']), parties: swapIds(json['parties']) };
	const { dataset, problems } = readDataset(parseText(JSON.stringify(swapped), 'mirror.json'));
	if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
	return dataset;
}

/** All that is painted and summed up, on every day. */
function drawn(dataset: Dataset) {
	const ground = new Ground(dataset);
	return ground.days.map((day) => ({
		day,
		maps: ground.voices.map((voice) => {
			const { districts, dots, around } = showPlaces(ground.on(day), voice, new Set(), ground);
			return [...districts, ...dots, ...around].map(({ place, comparison, fill, dot, ...shown }) => ({
				place,
				comparison: comparison.kind,
				inside: comparison.inside,
				paint: paintOf(fill),
				hatches: hatchesOf(fill),
				dot: layOutDot(dot),
				edge: shown.edge,
				signs: shown.signs,
				isInferred: shown.isInferred,
			}));
		}),
		summaries: dataset.parties.map(({ id }) => summarise(id, day, ground)),
	}));
}

describe.each([
	['the article', article],
	['two rivers', twoRivers],
])('exchanging the parties of %s', (_, built) => {
	it('exchanges accounts, comparisons, summaries and all that is painted', () => {
		const before = drawn(built.dataset);
		const after = drawn(mirror(built));
		expect(after).not.toEqual(before);
		expect(exchangeIn(built, after)).toEqual(JSON.parse(JSON.stringify(before)));
	});

	it('leaves the marks of the legend as they are', () => {
		const after = listOccurring(new Ground(mirror(built)));
		expect(after).toEqual(listOccurring(new Ground(built.dataset)));
	});
});
