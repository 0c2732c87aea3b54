import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../src/load/given.ts';
import { readGiven } from '../../src/load/read-given.ts';
import { readRaw } from '../../src/load/read-text.ts';
import { listAt } from '../../src/load/value-at.ts';
import { article, twoRivers } from '../datasets.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';
import { setAt } from './edited-copy.ts';

type Texts = Readonly<Record<string, string>>;

const read = (files: Texts, onProgress: (progress: Progress) => void = () => undefined) =>
	readGiven(
		{ files: new Map(Object.entries(files).map(([path, text]) => [path, new Blob([text])])) },
		onProgress,
	);

/** The files of a folder of this machine, by path beneath `prefix`. */
function filesOf(folder: string, prefix: string): Texts {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(
		files.map((name) => [`${prefix}${name}`, readFileSync(join(folder, name), 'utf8')]),
	);
}

const FOLDER = filesOf(TWO_RIVERS, 'two-rivers/');
const sources = listAt(twoRivers.json, 'sources');
const claimsOf = (files: Texts) => JSON.parse(files['two-rivers/claims.json'] ?? '') as readonly object[];

afterEach(() => vi.unstubAllGlobals());

describe('what a reader chooses is the dataset that is built of it', () => {
	it('one file', async () => {
		const { dataset, problems } = await read({ 'two.json': JSON.stringify(twoRivers.json) });
		expect([dataset, problems]).toEqual([twoRivers.dataset, []]);
	});

	it('a folder', async () => {
		const { dataset, problems, leftOut } = await read(FOLDER);
		expect([dataset, problems, leftOut]).toEqual([twoRivers.dataset, [], 0]);
	});

	it('the files of a folder without it', async () => {
		const { dataset } = await read(filesOf(TWO_RIVERS, ''));
		expect(dataset).toEqual(twoRivers.dataset);
	});

	it('a folder with claims one a line', async () => {
		const { 'two-rivers/claims.json': _, ...others } = FOLDER;
		const lines = claimsOf(FOLDER).map((claim) => JSON.stringify(claim));
		const { dataset } = await read({ ...others, 'two-rivers/claims.ndjson': lines.join('\n') });
		expect(dataset).toEqual(twoRivers.dataset);
	});

	it('a folder around it, in which its texts lie as well', async () => {
		const { dataset, problems } = await read({
			...filesOf(join(ROOT, 'data'), 'project/data/'),
			...filesOf(join(ROOT, 'seeds'), 'project/seeds/'),
		});
		expect(problems).toEqual([]);
		// The outline of the country comes with the build.
		const { country: _, ...basemap } = article.dataset.basemap;
		expect(dataset).toMatchObject({ ...article.dataset, basemap });
	});
});

describe('what cannot be shown is told in a line', () => {
	it.each([
		['claims.json', FOLDER['two-rivers/claims.json'] ?? ''],
		['gazetteer.json', FOLDER['two-rivers/gazetteer.json'] ?? ''],
		['claims.ndjson', ''],
		['boundaries.geojson', FOLDER['two-rivers/boundaries.geojson'] ?? ''],
		['dataset.json', FOLDER['two-rivers/dataset.json'] ?? ''],
	])('one file of a folder, %s', async (name, text) => {
		const { dataset, problems } = await read({ [name]: text });
		expect(dataset).toBeUndefined();
		expect(problems).toEqual([
			`${name}: this is no dataset by itself. Open the folder that it is of, or the one file that “ground pack” makes of that.`,
		]);
	});

	it('a folder without a dataset', async () => {
		expect(await read({ 'mine/a.json': '{}', 'mine/b.json': '{}' })).toEqual({
			problems: [
				'mine: no dataset.json is there. Choose the folder that has it, or the one file of a dataset.',
			],
		});
	});

	it('an empty folder, and one with another file', async () => {
		expect((await read({})).problems).toEqual([
			'files: no dataset.json is there. Choose the folder that has it, or the one file of a dataset.',
		]);
		expect((await read({ 'mine/readme.txt': 'Read me' })).problems).toEqual([
			'mine: no dataset.json is there. Choose the folder that has it, or the one file of a dataset.',
		]);
	});

	it.each([
		['empty', '', 'a.json: empty. Fill it in, or name another file.'],
		[
			'of another kind',
			'\x89PNG\r\n',
			'a.json: not JSON: it begins with "\x89PNG\\r\\n". If it is a file of another kind, name that of a dataset, or its folder.',
		],
	])('a file that is %s', async (_, text, line) => {
		expect((await read({ 'a.json': text })).problems).toEqual([line]);
	});

	it('several datasets', async () => {
		const { problems } = await read({ ...FOLDER, ...filesOf(TWO_RIVERS, 'other/') });
		expect(problems).toEqual([
			'two-rivers: several datasets are there: "two-rivers", "other". Choose one of them.',
		]);
	});

	it('a file that goes while it is read', async () => {
		const gone = new Blob(['{}']);
		gone.stream = () => new ReadableStream({ start: (stream) => stream.error(new Error('gone')) });
		expect(await readGiven({ files: new Map([['a.json', gone]]) }, () => undefined)).toEqual({
			problems: ['files: could not be read. See whether it is still there and open it again.'],
		});
	});

	it.each([
		[
			'a server that refuses',
			() => new Response('', { status: 404 }),
			'https://example.net/a.json: the server answered 404. ',
		],
		[
			'no answer',
			() => Promise.reject(new TypeError('refused')),
			'https://example.net/a.json: could not be fetched. ',
		],
		[
			'an answer that is no JSON',
			() => new Response('<!doctype html>'),
			'a.json: not JSON: it begins with "<!doctype ht". If it is a file of another kind, ',
		],
	])('%s', async (_, answer, line) => {
		vi.stubGlobal('fetch', async () => answer());
		const { problems } = await readGiven({ address: 'https://example.net/a.json' }, () => undefined);
		expect(problems).toEqual([expect.stringMatching(`^${line}`)]);
	});
});

it('a fault of the program is told as its own', () => {
	const locate = () => {
		throw new Error('not thought of');
	};
	expect(readRaw({ raw: {}, locate, problems: [], unread: [] })).toEqual({
		problems: [
			'dataset: could not be opened, by a fault of this program (Error: not thought of). Report it, with the file.',
		],
	});
});

it('what is faulty is left out and counted, with what refers to it', async () => {
	const [first, ...others] = claimsOf(FOLDER);
	const faulty = { ...first, claimant: 'nobody' };
	const claims = JSON.stringify([faulty, ...others]);
	const { dataset, problems, leftOut } = await read({ ...FOLDER, 'two-rivers/claims.json': claims });
	expect(dataset?.claims).toHaveLength(others.length);
	expect(leftOut).toBe(1);
	expect(problems.join('\n')).toMatch(/^claims\.json\[0\].*no party or observer "nobody"/);
});

it('a line that is no claim is left out and counted', async () => {
	const { 'two-rivers/claims.json': _, ...others } = FOLDER;
	const lines = claimsOf(FOLDER).map((claim) => JSON.stringify(claim));
	const { leftOut } = await read({
		...others,
		'two-rivers/claims.ndjson': [...lines.slice(1), '{"id": "c', 'nothing'].join('\n'),
	});
	expect(leftOut).toBe(2);
});

it.each([
	['no list of claims but a record', { claims: { c1: {} } }, 1],
	['claims under a name that nobody knows', { clams: [{}, {}, {}], claims: [] }, 3],
	['a fault in what the dataset says of itself', { contact: 'nowhere' }, 1],
	['two faults in one part', { tiles: { url: 'nowhere', attribution: '', maxZoom: 1 } }, 1],
	['two places in the scope that there are not', { scope: [...twoRivers.dataset.scope, 'no', 'none'] }, 2],
	['a fault that hides nothing', { version: undefined }, 0],
	['a part that a source is shown without', { sources: setAt(sources, [0, 'url'], 'nowhere') }, 1],
	['a source that cannot be shown', { sources: [...sources, { id: 'other' }] }, 1],
])('counted as left out is %s', async (_, changes, count) => {
	const { leftOut } = await read({ 'a.json': JSON.stringify({ ...twoRivers.json, ...changes }) });
	expect(leftOut).toBe(count);
});

it('how far it has come is told in bytes, then in records', async () => {
	const told: Progress[] = [];
	await read(FOLDER, (progress) => told.push(progress));
	const sizes = told.flatMap((one) => (one.stage === 'reading' ? [one.bytes] : []));
	expect(sizes.slice(0, 3)).toEqual(sizes.slice(0, 3).toSorted((a, b) => a - b));
	const { claims, context } = twoRivers.dataset;
	const last = told.at(-1);
	expect(last?.stage === 'checking' && last.records).toBeGreaterThan(claims.length + context.length);
});

it('a server is told nothing of where the reader comes from', async () => {
	const fetched = vi.fn(async () => Response.json(twoRivers.json));
	vi.stubGlobal('fetch', fetched);
	const { dataset } = await readGiven({ address: 'https://example.net/two.json' }, () => undefined);
	expect(dataset).toEqual(twoRivers.dataset);
	expect(fetched).toHaveBeenCalledWith(
		'https://example.net/two.json',
		expect.objectContaining({ credentials: 'same-origin', referrerPolicy: 'no-referrer' }),
	);
});
