// What data names is published, so it can name files of the project alone, whatever the machine that builds it holds.
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/load/build-dataset.ts';
import { formatProblem } from '../../src/load/problem.ts';
import { withCopy } from './edited-copy.ts';

const REMEDY = 'Store the text in one of them.';

/** What the build says once `prepare` has changed the dataset's folder, or the project around it. */
function listProblems(textFile: string, prepare: (folder: string, root: string) => void = () => {}) {
	return withCopy((folder) => {
		const root = join(dirname(folder), 'project');
		mkdirSync(join(root, 'seeds'), { recursive: true });
		const sources = join(folder, 'sources.json');
		writeFileSync(sources, readFileSync(sources, 'utf8').replace('"gazette.txt"', JSON.stringify(textFile)));
		prepare(folder, root);
		return buildDataset(folder, root).problems.map(formatProblem);
	});
}

const textMoved = (to: (root: string) => string) => (folder: string, root: string) =>
	renameSync(join(folder, 'gazette.txt'), to(root));

describe('a text', () => {
	test('can lie in seeds/', () => {
		expect(
			listProblems(
				'seeds/a.txt',
				textMoved((root) => join(root, 'seeds/a.txt')),
			),
		).toEqual([]);
	});

	test('can lie in the folder of its dataset', () => {
		expect(listProblems('gazette.txt')).toEqual([]);
	});

	test('can be a link to another in seeds/', () => {
		const lines = listProblems('seeds/link.txt', (folder, root) => {
			renameSync(join(folder, 'gazette.txt'), join(root, 'seeds/a.txt'));
			symlinkSync('a.txt', join(root, 'seeds/link.txt'));
		});
		expect(lines).toEqual([]);
	});

	test.each(['../outside.txt', 'seeds/../outside.txt', 'outside.txt', '../project/outside.txt'])(
		'cannot lie elsewhere: %s',
		(name) => {
			const lines = listProblems(name, (folder, root) => {
				for (const place of [root, dirname(folder)]) writeFileSync(join(place, 'outside.txt'), 'secret');
			});
			expect(lines).toEqual([
				`sources.json[0] (gazette).textFile: "${name}" lies neither in seeds/ nor in the folder of the dataset. ${REMEDY}`,
			]);
		},
	);

	test.each([
		['./gazette.txt', 'is no name of a file in the folder'],
		['x/../gazette.txt', 'is no name of a file in the folder'],
		['gazette: 1.txt', 'is no name of a file in the folder'],
		['parties.json', 'is the name of a file of data'],
	])('has a name that every machine and the page can find it by, unlike %s', (name, message) => {
		const lines = listProblems(name, (folder) => {
			mkdirSync(join(folder, 'x'));
			if (name === 'gazette: 1.txt') renameSync(join(folder, 'gazette.txt'), join(folder, name));
		});
		expect(lines[0]).toBe(
			`sources.json[0] (gazette).textFile: ${JSON.stringify(name)} ${message}. Name it otherwise.`,
		);
	});

	test('cannot be a link that leads elsewhere', () => {
		const lines = listProblems('seeds/link.txt', (_, root) => {
			writeFileSync(join(root, 'outside.txt'), 'secret');
			symlinkSync('../outside.txt', join(root, 'seeds/link.txt'));
		});
		expect(lines).toEqual([
			`sources.json[0] (gazette).textFile: "seeds/link.txt" lies neither in seeds/ nor in the folder of the dataset. ${REMEDY}`,
		]);
	});

	test('cannot lie where seeds/ itself leads elsewhere', () => {
		const lines = listProblems('seeds/a.txt', (folder, root) => {
			rmSync(join(root, 'seeds'), { recursive: true });
			mkdirSync(join(root, '../elsewhere'));
			renameSync(join(folder, 'gazette.txt'), join(root, '../elsewhere/a.txt'));
			symlinkSync('../elsewhere', join(root, 'seeds'));
		});
		expect(lines).toEqual([
			`sources.json[0] (gazette).textFile: "seeds/a.txt" lies neither in seeds/ nor in the folder of the dataset. ${REMEDY}`,
		]);
	});

	test('cannot be a folder', () => {
		const lines = listProblems('seeds/texts', (_, root) => mkdirSync(join(root, 'seeds/texts')));
		expect(lines).toEqual([
			'sources.json[0] (gazette).textFile: "seeds/texts" is no file that can be read. Name a file of text.',
		]);
	});
});

describe('a file of data', () => {
	test('cannot be a link that leads out of the folder of its dataset', () => {
		const lines = listProblems('gazette.txt', (folder) => {
			renameSync(join(folder, 'claims.json'), join(folder, '../claims.json'));
			symlinkSync('../claims.json', join(folder, 'claims.json'));
		});
		expect(lines).toEqual([
			'claims.json: leads outside the folder of the dataset. Put the file itself there.',
		]);
	});

	test('cannot be a folder', () => {
		const lines = listProblems('gazette.txt', (folder) => {
			rmSync(join(folder, 'context.json'));
			mkdirSync(join(folder, 'context.json'));
		});
		expect(lines).toEqual(['context.json: is no file that can be read. Put the file itself there.']);
	});
});
