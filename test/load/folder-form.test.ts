// A folder and a file say the same; what is nobody's field is a problem, unless it is somebody's own.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, type FileText, joinFolder, missingText } from '../../src/load/join-folder.ts';
import { loadDataset } from '../../src/load/load-file.ts';
import { formatProblem } from '../../src/load/problem.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { unpack } from '../../src/load/unpack.ts';
import { article, twoRivers } from '../datasets.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';
import { setAt, withCopy } from './edited-copy.ts';
import { listProblemsWith, testProblems } from './edited-folder.ts';

/** A folder whose files are all at hand. @param texts by name; those of folders within as `seeds/gazette.txt`. */
function listFiles(texts: ReadonlyMap<string, string>): Files {
	const read = (name: string): FileText => {
		const text = texts.get(name);
		return text === undefined ? { fault: missingText(name) } : { text };
	};
	return { names: [...texts.keys()], readData: read, readText: read };
}

const { raw } = readFolder(TWO_RIVERS, ROOT);
const claims = readFileSync(join(TWO_RIVERS, 'claims.json'), 'utf8');

function unpacked(value: unknown, manner = {}): ReadonlyMap<string, string> {
	const result = unpack(value, 'packed.json', manner);
	if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
	return result.files;
}

describe('a field', () => {
	const own = ['claims', 0, 'x-seen-by'] as const;

	testProblems([
		['of one’s own is no problem', [['claims.json', [0, 'x-seen-by'], ['Ada']]]],
		[
			'of one’s own may hold numbers that are no position',
			[['dataset.json', ['x-map', 'size'], [1200, 800]]],
		],
		[
			'that nobody knows is one',
			[['claims.json', [0, 'spaeker'], 'Ada']],
			'claims.json[0] (m1).spaeker: unknown key "spaeker"; nearest: "speaker". Remove it, correct its name, or let it begin with x-; known are id, source, exact, prefix, position, channel, words, about, mentions, meant, meansParty, notVerified, note, claimant, speaker, role, via, said, assertions, alternatives.',
		],
	]);

	test('of one’s own is kept in both forms, wherever it stands', () => {
		const paths = [
			own,
			['x-desk'],
			['parties', 0, 'colour', 'x-name'],
			['gazetteer', 'features', 0, 'properties', 'x-n'],
		];
		const written = paths.reduce((whole, path) => setAt(whole, path, { of: 'mine' }), raw);
		const files = unpacked(written);
		expect(joinFolder(listFiles(files)).raw).toEqual(written);
		expect(readDataset(joinFolder(listFiles(files))).problems).toEqual([]);
	});
});

describe('an edition of the format', () => {
	testProblems([
		[
			'is said',
			[['dataset.json', ['format'], undefined]],
			'dataset.json.format: missing. Add "format": "1.0", the edition of the format that this is written in.',
		],
		[
			'is two numbers',
			[['dataset.json', ['format'], '1']],
			'dataset.json.format: "1" is no edition of the format. Write "1.0".',
		],
		['may add what is not known here', [['dataset.json', ['format'], '1.7']]],
		[
			'that is newer is refused, whatever else is wrong',
			[
				['dataset.json', ['format'], '2.0'],
				['claims.json', [], 'unheard-of'],
			],
			'dataset.json.format: "2.0" is newer than 1.0, up to which this version reads. Use a newer version of Claimed Ground.',
		],
	]);
});

describe('claims that stand one a line', () => {
	const asLines = (JSON.parse(claims) as object[]).map((claim) => JSON.stringify(claim)).join('\n');
	const withLines = (text: string) => listProblemsWith({ 'claims.json': undefined, 'claims.ndjson': text });

	test('say the same as a list', () => {
		withCopy((folder) => {
			rmSync(join(folder, 'claims.json'));
			writeFileSync(join(folder, 'claims.ndjson'), `${asLines.replaceAll('\n', '\r\n\r\n')}\n`);
			expect(loadDataset(folder, ROOT)).toEqual({ dataset: twoRivers.dataset, problems: [], notes: [] });
		});
	});

	test('have problems at their line', () => {
		expect(withLines(`\n${asLines.replace('"claimant":"mill"', '"claimant":"mil"')}`)).toEqual([
			'claims.ndjson:2 (m1).claimant: no party or observer "mil"; nearest: "mill". Add it to parties.json or observers.json or correct the id.',
		]);
	});

	test('are read around one that is no JSON', () => {
		const [first = '', ...others] = asLines.split('\n');
		expect(withLines(['{ "id": "m1", }', ...others].join('\n'))).toEqual([
			'claims.ndjson:1: not JSON from line 1, column 15. Look there for a comma too many or too few, or a quotation mark that needs a backslash.',
		]);
		expect(first).toContain('"m1"');
	});

	test('are no list besides, whose problems are told where they are', () => {
		const wrong = claims.replace('"claimant": "mill"', '"claimant": "mil"');
		expect(listProblemsWith({ 'claims.json': wrong, 'claims.ndjson': asLines })).toEqual([
			'claims.ndjson: stands beside claims.json. Keep one of the two.',
			expect.stringMatching(/^claims\.json\[0\] \(m1\)\.claimant: no party or observer "mil"/),
		]);
	});

	test('are not missed as a list, where nobody could read them', () => {
		const fault = { message: 'is no file that can be read', remedy: 'Put the file itself there.' };
		const { 'claims.json': _, ...others } = Object.fromEntries(unpacked(raw));
		const files = listFiles(new Map([...Object.entries(others), ['claims.ndjson', '']]));
		const { problems } = readDataset(
			joinFolder({
				...files,
				readData: (name) => (name === 'claims.ndjson' ? { fault } : files.readData(name)),
			}),
		);
		expect(problems.map(formatProblem)).toEqual([
			'claims.ndjson: is no file that can be read. Put the file itself there.',
		]);
	});
});

describe('a file of a folder', () => {
	testProblems([
		[
			'holds no part that has a file of its own',
			[['dataset.json', ['claims'], []]],
			'dataset.json.claims: "claims" belongs into claims.json. Move it there.',
		],
		[
			'that tells of the dataset is an object',
			[['dataset.json', [], [1]]],
			'dataset.json: no object. Write what the dataset says of itself between braces.',
		],
	]);

	test('whose name nobody knows is told', () => {
		expect(listProblemsWith({ 'observer.json': '[]', 'x-mine.json': '[]', 'notes.md': '' })).toEqual([
			'observer.json: no file of a dataset has this name; nearest: "observers.json". Correct its name, or let it begin with x-.',
		]);
	});
});

describe('a folder made of a file', () => {
	test('is the same dataset, read where there are no files but texts in memory', () => {
		for (const folder of [TWO_RIVERS, join(ROOT, 'data/panjshir-2021')]) {
			const written = readFolder(folder, ROOT);
			expect(joinFolder(listFiles(unpacked(written.raw))).raw).toEqual(written.raw);
		}
	});

	test('can be one of what the build makes, which is sound as it is', () => {
		for (const { json, dataset } of [twoRivers, article]) {
			expect(readDataset(joinFolder(listFiles(unpacked(json))))).toMatchObject({ dataset, problems: [] });
		}
	});

	test('has the code of a country in place of the outline that belongs to it', () => {
		const written = readFolder(join(ROOT, 'data/panjshir-2021'), ROOT).raw;
		const head = unpacked(written, { codeOf: () => '004' }).get('dataset.json') ?? '';
		expect(JSON.parse(head)).toMatchObject({ country: '004' });
		expect(JSON.parse(unpacked(written).get('dataset.json') ?? '')).toHaveProperty('country.geometry');
	});

	test.each([
		'../outside.txt',
		'/etc/passwd',
		'a/../../b.txt',
		'a\\b.txt',
		'.hidden',
		'C:x',
		'claims.json',
		'',
	])('writes no text to %j', (name) => {
		const result = unpack(setAt(raw, ['sources', 0, 'textFile'], name), 'packed.json');
		if (name === '') expect('files' in result && result.files.has('')).toBe(false);
		else
			expect('problems' in result && result.problems.map(({ path }) => path)).toEqual([
				'.sources[0].textFile',
			]);
	});

	test('is none of what is no dataset', () => {
		for (const value of [null, [], 'x']) expect(unpack(value, 'packed.json')).toHaveProperty('problems');
	});
});

test('a text stands in the folder as a file or in the source, not both', () => {
	withCopy((folder) => {
		const path = join(folder, 'sources.json');
		writeFileSync(
			path,
			JSON.stringify(setAt(JSON.parse(readFileSync(path, 'utf8')), [0, 'text'], 'other words')),
		);
		expect(loadDataset(folder, ROOT).problems.map(formatProblem)).toContain(
			'sources.json[0] (gazette).text: stands beside textFile. Keep one of the two.',
		);
		expect(existsSync(join(folder, 'gazette.txt'))).toBe(true);
		renameSync(path, join(folder, 'x-sources.json'));
	});
});
