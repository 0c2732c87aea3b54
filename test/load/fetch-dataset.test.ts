import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchDataset } from '../../src/load/fetch-dataset.ts';
import { twoRivers } from '../datasets.ts';

/** Fetches from a server that answers as given. */
async function fetchFrom(answer: () => Response | Promise<Response>, signal = new AbortController().signal) {
	vi.stubGlobal('fetch', async () => answer());
	return fetchDataset('datasets/two-rivers.json', signal);
}

afterEach(() => vi.unstubAllGlobals());

test('the built file arrives as the dataset that was built', async () => {
	const { json, dataset } = twoRivers;
	expect(await fetchFrom(() => Response.json(json))).toEqual({ dataset });
});

describe('one line tells of', () => {
	test('a network that fails', async () => {
		const fetched = await fetchFrom(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(fetched).toEqual({
			problems: ['two-rivers.json: could not be fetched. Check the network and try again.'],
		});
	});

	test('a server that refuses', async () => {
		const fetched = await fetchFrom(() => new Response('Not found', { status: 404 }));
		expect(fetched).toEqual({ problems: ['two-rivers.json: the server answered 404. Try again later.'] });
	});

	test('an answer that is no JSON', async () => {
		const fetched = await fetchFrom(() => new Response('<!doctype html>'));
		expect(fetched).toEqual({ problems: ['two-rivers.json: is not JSON. Build the dataset again.'] });
	});

	test('an answer that breaks off', async () => {
		const body = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
		const fetched = await fetchFrom(() => new Response(body));
		expect(fetched).toEqual({
			problems: ['two-rivers.json: could not be fetched. Check the network and try again.'],
		});
	});
});

test('every problem of a dataset that does not check is a line', async () => {
	const fetched = await fetchFrom(() => Response.json({ id: 'Two Rivers', parties: [] }));
	expect('problems' in fetched && fetched.problems).toContain(
		'two-rivers.json.id: "Two Rivers" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
	);
	expect('problems' in fetched && fetched.problems).toContain(
		'two-rivers.json.parties: empty. A dataset needs at least one.',
	);
});
