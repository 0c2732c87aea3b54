import { describe, expect, it, test } from 'vitest';
import { listDays } from '../../src/domain/dataset.ts';
import { FORMATS, fileName } from '../../src/export/formats.ts';
import type { ExportRequest } from '../../src/export/request.ts';
import { fa } from '../../src/text/fa.ts';
import { aDataset } from '../build.ts';
import { aRequest, exchange, mirrored, real } from './requests.ts';

const TOY_DAY = { day: '2021-01-02' };
const words = (text: string) => text.replaceAll('\\n', '\n').replaceAll('&#x26;', '&');

/** Stretches of stored text, of 60 characters each, that lie in no quote nor in the few words on either side of one. */
function listUnquoted(): readonly string[] {
	const passages = [...real.claims, ...real.context].map(({ quote }) => quote);
	return [...real.sources.values()].flatMap(({ id, text = '' }) => {
		const given = passages.flatMap(({ source, position }) => (source === id && position ? [position] : []));
		const starts = Array.from({ length: Math.ceil(text.length / 60) }, (_, i) => i * 60);
		const free = starts.filter((from) =>
			given.every(({ start, end, prefix, suffix }) => {
				return from + 60 <= start - prefix.length || from >= end + suffix.length;
			}),
		);
		return free.map((from) => text.slice(from, from + 60).trim()).filter((words) => words.length > 40);
	});
}

describe.each(FORMATS)('$id', ({ load }) => {
	const write = async (request: ExportRequest) => (await load())(request);

	it('says from which data it is, on whose word, and that it is what was said', async () => {
		const request = aRequest();
		const { sources, boundaryAttribution, id, version } = real;
		const file = words(await write(request));
		const credits = [...sources.values()].map(({ credit }) => credit);
		for (const part of [id, version, ...credits, boundaryAttribution, request.text.promise]) {
			expect(file).toContain(part);
		}
	});

	it('is written in the words of the language asked for', async () => {
		expect(await write(aRequest(real, { text: fa }))).toContain(fa.promise);
	});

	it('never gives away a sentence of the article that nobody quotes', async () => {
		const file = words(await write(aRequest()));
		const unquoted = listUnquoted();
		expect(unquoted.length).toBeGreaterThan(10);
		for (const stretch of unquoted) expect(file).not.toContain(stretch);
	});

	it('comes out exchanged if the parties are exchanged', async () => {
		for (const day of listDays(real)) {
			const before = await write(aRequest(real, { day }));
			const after = await write(aRequest(mirrored, { day }));
			expect(exchange(after)).toBe(before);
		}
	});

	it('is written of a dataset in which nobody has said anything', async () => {
		const file = await write(aRequest(aDataset(), TOY_DAY));
		expect(file).toMatch(/invented|Invented|^\uFEFF.*attribution/);
	});
});

test('ids of formats and names of their files are unique', () => {
	const names = FORMATS.map((format) => fileName(format, aRequest()));
	expect(new Set(names).size).toBe(FORMATS.length);
	expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

test('a file is named after its data, what it holds and its day', () => {
	const format = { what: 'accounts', covers: 'day', extension: 'geojson' } as const;
	expect(fileName(format, aRequest(real, { day: '2021-09-05' }))).toBe(
		'panjshir-2021-accounts-2021-09-05.geojson',
	);
});

test('a file that covers all days is named after the last one, whatever day is shown', () => {
	const format = { what: 'claims', covers: 'all-days', extension: 'csv' } as const;
	expect(fileName(format, aRequest(real, { day: '2021-09-05' }))).toBe('panjshir-2021-claims-2021-09-06.csv');
	expect(fileName(format, aRequest(aDataset(), TOY_DAY))).toBe('invented-claims-2021-01-02.csv');
});
