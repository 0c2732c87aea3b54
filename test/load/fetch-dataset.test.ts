import { afterEach, describe, expect, test, vi } from 'vitest';
import { digest } from '../../src/load/digest.ts';
import { fetchDataset } from '../../src/load/fetch-dataset.ts';
import { article, twoRivers } from '../datasets.ts';

/** Fetches from a server that answers as given. */
async function fetchFrom(answer: () => Response | Promise<Response>, checked?: string) {
	vi.stubGlobal('fetch', async () => answer());
	return fetchDataset('datasets/two-rivers.json', new AbortController().signal, checked);
}

afterEach(() => vi.unstubAllGlobals());

test('the built file arrives as the dataset that was built', async () => {
	const { json, dataset } = twoRivers;
	expect(await fetchFrom(() => Response.json(json))).toEqual({ dataset, leftOut: 0, problems: [] });
});

test('what the build has checked is read alike without another look', async () => {
	for (const built of [twoRivers, article]) {
		const text = JSON.stringify(built.json);
		const { dataset } = built;
		expect(await fetchFrom(() => new Response(text), digest(text))).toEqual({ dataset, problems: [] });
	}
});

test('what differs from it in one letter is checked', async () => {
	const text = JSON.stringify(twoRivers.json);
	const edited = text.replace('"claimant":"', '"claimant":"x');
	const fetched = await fetchFrom(() => new Response(edited), digest(text));
	expect(fetched.problems.join()).toContain('no party or observer "x');
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
		expect(fetched).toEqual({
			problems: [
				'two-rivers.json: not JSON: it begins with "<!doctype ht". If it is a file of another kind, name that of a dataset, or its folder.',
			],
		});
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
	expect(fetched.problems).toContain(
		'two-rivers.json.id: "Two Rivers" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
	);
	expect(fetched.problems).toContain('two-rivers.json.parties: empty. A dataset needs at least one.');
});
