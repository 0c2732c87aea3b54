import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-file.ts';
import { formatProblem } from '../../src/load/problem.ts';
import { twoRivers } from '../datasets.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';
import { withCopy } from './edited-copy.ts';

const linesOf = (path: string) => loadDataset(path, ROOT).problems.map(formatProblem);

test('a folder and the file built of it load as the same dataset', () => {
	const { json, dataset } = twoRivers;
	withCopy((folder) => {
		const file = join(folder, 'built.json');
		writeFileSync(file, JSON.stringify(json));
		expect(loadDataset(file, ROOT)).toEqual({ dataset, problems: [], notes: [] });
	});
	expect(loadDataset(TWO_RIVERS, ROOT)).toMatchObject({ dataset });
});

test('a path where nothing is costs a line', () => {
	expect(linesOf('no/such.json')).toEqual([
		'no/such.json: no such file. Name a file of a dataset, or its folder.',
	]);
});

test('a file that is no JSON costs a line that says where', () => {
	expect(linesOf(join(TWO_RIVERS, 'gazette.txt'))).toEqual([
		'gazette.txt: not JSON: it begins with "Three voices". If it is a file of another kind, name that of a dataset, or its folder.',
	]);
});
