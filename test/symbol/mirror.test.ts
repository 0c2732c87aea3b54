/** Exchange two parties everywhere in the data, and everything must come out exchanged. */

import { describe, expect, it } from 'vitest';
import { indexGround } from '../../src/domain/bearing.ts';
import { type Dataset, listDays } from '../../src/domain/dataset.ts';
import { readGround } from '../../src/domain/reading.ts';
import { summarise } from '../../src/domain/summary.ts';
import { parseDataset } from '../../src/load/parse-dataset.ts';
import { inFile } from '../../src/load/problem.ts';
import { edgeOf } from '../../src/symbol/edge.ts';
import { fillOf } from '../../src/symbol/fill.ts';
import { paintOf } from '../../src/symbol/paint.ts';
import { signsOf } from '../../src/symbol/sign.ts';
import { layoutStripes } from '../../src/symbol/stripes.ts';
import { article } from '../datasets.ts';

const { json, dataset: original } = article;
const [one, other] = original.parties.map(({ id }) => id);

/** Ids of the two parties exchanged wherever a text holds one. */
function exchange<T>(value: T): T {
	const swap = (text: string) =>
		text.replace(new RegExp(`${one}|${other}`, 'g'), (id) => (id === one ? other : one) ?? id);
	return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
		typeof item === 'string' ? swap(item) : item,
	);
}

/** The dataset in which each said what the other says. The order of the parties is exchanged with them. */
function mirrored(): Dataset {
	const swapIds = (record: unknown): unknown =>
		JSON.parse(JSON.stringify(record), (key, item: unknown) =>
			key === 'claimant' || key === 'holder' || key === 'id' ? exchange(item) : item,
		);
	const swapped = { ...json, claims: swapIds(json['claims']), parties: swapIds(json['parties']) };
	const parsed = parseDataset(swapped, inFile('mirror.json'));
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.dataset;
}

/** All that is painted and summed up, on every day. */
function drawn(dataset: Dataset) {
	const index = indexGround(dataset);
	return listDays(dataset).map((day) => ({
		day,
		places: [...readGround(day, index).values()].map(({ place, accounts, comparison }) => {
			const fill = fillOf(accounts);
			const { stripes } = layoutStripes(fill);
			return {
				place,
				comparison: comparison.kind,
				paint: paintOf(fill),
				stripes,
				alone: accounts.map((account) => paintOf(fillOf([account]))),
				edge: edgeOf(accounts),
				signs: signsOf(accounts),
			};
		}),
		summaries: dataset.parties.map(({ id }) => summarise(id, day, index)),
	}));
}

describe('exchanging the parties', () => {
	it('exchanges accounts, comparisons, summaries and all that is painted', () => {
		const before = drawn(original);
		const after = drawn(mirrored());
		expect(after).not.toEqual(before);
		expect(exchange(after)).toEqual(JSON.parse(JSON.stringify(before)));
	});
});
