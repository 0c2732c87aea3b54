import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, listDifferences } from '../../src/domain/change.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { interpret, listInterpretations } from '../../src/domain/interpretation.ts';
import type { VoiceId } from '../../src/domain/observer.ts';
import { aClaim, anAssertion } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, DAYS, freezeDeep, listEveryAccount } from './arbitrary.ts';
import { MON, toDay, toyDataset } from './toy.ts';

/** A claim on district n that may also mean something else: each alternative has a name, or none. */
function mayMean(id: string, ...names: readonly (string | undefined)[]): Claim {
	return aClaim({
		id,
		said: MON,
		assertions: [{}],
		alternatives: names.map((interpretation, i) => ({
			note: `alternative ${i + 1} of ${id}`,
			...(interpretation !== undefined && { interpretation }),
			assertions: [{ place: 'e' }],
		})),
	});
}

/** "capital: c1 c2": the interpretations of these claims, one line each. */
function interpretationsOf(...claims: readonly Claim[]): string[] {
	return listInterpretations({ claims }).map(
		({ id, parts }) => `${id}: ${parts.map(({ claim }) => claim.id).join(' ')}`,
	);
}

function interpretedAs(id: string, dataset: Dataset): Dataset {
	const interpretation = listInterpretations(dataset).find((one) => one.id === id);
	if (!interpretation) throw new Error(`no interpretation "${id}"`);
	return interpret(interpretation, dataset);
}

describe('the interpretations of a dataset beside the usual one', () => {
	test('are none where no claim has an alternative', () => {
		expect(interpretationsOf()).toEqual([]);
		expect(interpretationsOf(mayMean('c1'), mayMean('c2'))).toEqual([]);
	});

	test('are one for each alternative, called by claim and number from 1', () => {
		expect(interpretationsOf(mayMean('c1', undefined, undefined), mayMean('c2', undefined))).toEqual([
			'c1.1: c1',
			'c1.2: c1',
			'c2.1: c2',
		]);
	});

	test('are one for alternatives of several claims that share a name', () => {
		expect(interpretationsOf(mayMean('c1', 'town'), mayMean('c2'), mayMean('c3', 'town'))).toEqual([
			'town: c1 c3',
		]);
	});

	test('count an alternative with a name among those of its claim', () => {
		expect(interpretationsOf(mayMean('c1', 'town', undefined), mayMean('c2', undefined, 'town'))).toEqual([
			'town: c1 c2',
			'c1.2: c1',
			'c2.1: c2',
		]);
	});

	test('come in order of their first claims', () => {
		expect(
			interpretationsOf(
				mayMean('c1', 'hill', 'town'),
				mayMean('c2', undefined, 'town'),
				mayMean('c3', 'hill'),
			),
		).toEqual(['hill: c1 c3', 'town: c1 c2', 'c2.1: c2']);
	});

	test('carry each claim with its own alternative', () => {
		const [one, other] = [mayMean('c1', 'town'), mayMean('c2', undefined, 'town')];
		expect(listInterpretations(toyDataset([one, other]))).toEqual([
			{
				id: 'town',
				parts: [
					{ claim: one, alternative: one.alternatives[0] },
					{ claim: other, alternative: other.alternatives[1] },
				],
			},
			{ id: 'c2.1', parts: [{ claim: other, alternative: other.alternatives[0] }] },
		]);
	});

	test('are found by their id, and by no other', () => {
		const ground = new Ground(toyDataset([mayMean('c1', 'town', undefined)]));
		const notesOf = (id: string) =>
			ground.findInterpretation(id)?.parts.map(({ alternative }) => alternative.note);
		expect(notesOf('town')).toEqual(['alternative 1 of c1']);
		expect(notesOf('c1.2')).toEqual(['alternative 2 of c1']);
		for (const id of ['c1.1', 'c1.3', 'c1', '', 'c1.0']) expect(notesOf(id)).toBeUndefined();
	});
});

describe('a dataset under another interpretation', () => {
	test('has what the alternative asserts in place of what its claim asserts', () => {
		const dataset = interpretedAs('c1.1', toyDataset([mayMean('c1', undefined)]));
		expect(dataset.claims.map(({ assertions }) => assertions)).toEqual([[anAssertion({ place: 'e' })]]);
	});

	test('has every claim of the interpretation taken so', () => {
		const dataset = interpretedAs(
			'town',
			toyDataset([mayMean('c1', 'town'), mayMean('c2'), mayMean('c3', 'town')]),
		);
		expect(dataset.claims.map(({ id, assertions }) => [id, ...assertions.map(({ place }) => place)])).toEqual(
			[
				['c1', 'e'],
				['c2', 'n'],
				['c3', 'e'],
			],
		);
	});

	test('asserts nothing where the alternative asserts nothing', () => {
		const claim = aClaim({ assertions: [{}], alternatives: [{ note: 'a gloss', assertions: [] }] });
		expect(interpretedAs('c1.1', toyDataset([claim])).claims.map(({ assertions }) => assertions)).toEqual([
			[],
		]);
	});

	test('still speaks of every place that its words name, each once', () => {
		const claim = aClaim({
			mentions: ['t', 'n'],
			assertions: [{ place: 'p', except: ['e'] }, { place: 'n' }],
			alternatives: [{ note: 'or w', assertions: [{ place: 'w' }] }],
		});
		expect(interpretedAs('c1.1', toyDataset([claim])).claims.map(({ mentions }) => mentions)).toEqual([
			['t', 'n', 'p', 'e'],
		]);
	});

	test('keeps all else of the claim, so that it still lists the same interpretations', () => {
		const dataset = toyDataset([mayMean('c1', 'town', undefined), mayMean('c2', 'town')]);
		const other = interpretedAs('town', dataset);
		const like = (claim: Claim) => ({ ...claim, assertions: [], mentions: [] });
		expect(other.claims.map(like)).toEqual(dataset.claims.map(like));
		expect(listInterpretations(other).map(({ id }) => id)).toEqual(['town', 'c1.2']);
	});

	test('has the other claims as they were, and all else of the dataset', () => {
		const dataset = toyDataset([mayMean('c1', undefined), mayMean('c2', undefined)]);
		const { claims, ...rest } = interpretedAs('c2.1', dataset);
		expect(claims[0]).toBe(dataset.claims[0]);
		const { claims: _, ...usual } = dataset;
		expect(rest).toEqual(usual);
	});
});

describe('of any dataset', () => {
	/** Each claim may mean what the next one asserts; some of these hang together. */
	const anyAmbiguous = fc
		.tuple(anyDataset, fc.infiniteStream(fc.constantFrom(undefined, 'one', 'other')))
		.map(([dataset, names]) => ({
			...dataset,
			claims: dataset.claims.map((claim, i, { length }) => {
				const interpretation = names.next().value;
				const assertions = dataset.claims[(i + 1) % length]?.assertions ?? [];
				const alternative = {
					note: 'or so',
					...(interpretation !== undefined && { interpretation }),
					assertions,
				};
				return { ...claim, alternatives: [alternative] };
			}),
		}));

	test('each alternative belongs to one interpretation', () => {
		fc.assert(
			fc.property(anyAmbiguous, (dataset) => {
				const parts = listInterpretations(dataset).flatMap((one) => one.parts);
				const all = dataset.claims.flatMap(({ alternatives }) => alternatives);
				expect(new Set(parts.map(({ alternative }) => alternative))).toEqual(new Set(all));
				expect(parts).toHaveLength(all.length);
			}),
		);
	});

	test('an interpretation changes its claims and no other claim, and nothing in the dataset it was taken from', () => {
		fc.assert(
			fc.property(anyAmbiguous, (dataset) => {
				const before = structuredClone(dataset);
				for (const interpretation of listInterpretations(freezeDeep(dataset))) {
					const { claims } = interpret(interpretation, dataset);
					expect(claims.map(({ id }) => id)).toEqual(dataset.claims.map(({ id }) => id));
					for (const [i, claim] of claims.entries()) {
						const part = interpretation.parts.find((one) => one.claim.id === claim.id);
						if (part) expect(claim.assertions).toBe(part.alternative.assertions);
						else expect(claim).toBe(dataset.claims[i]);
					}
				}
				expect(structuredClone(dataset)).toEqual(before);
			}),
			{ numRuns: 50 },
		);
	});

	test('another interpretation of one voice’s words changes no other voice’s account', () => {
		fc.assert(
			fc.property(anyAmbiguous, fc.constantFrom(...DAYS), (dataset, day) => {
				const usual = listEveryAccount(dataset, [day]);
				for (const interpretation of listInterpretations(dataset)) {
					const speakers = interpretation.parts.map(({ claim }) => claim.claimant);
					const isOther = ({ voice }: { voice: VoiceId }) => !speakers.includes(voice);
					const accounts = listEveryAccount(interpret(interpretation, dataset), [day]);
					expect(accounts.filter(isOther)).toEqual(usual.filter(isOther));
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('a ground under an interpretation is that of the interpreted dataset', () => {
		fc.assert(
			fc.property(anyAmbiguous, fc.constantFrom(...DAYS), (dataset, day) => {
				const ground = new Ground(dataset);
				for (const interpretation of ground.interpretations) {
					const other = ground.under(interpretation);
					const afresh = new Ground(interpret(interpretation, dataset));
					for (const [place, { accounts }] of afresh.on(day)) {
						const kinds = other
							.on(day)
							.get(place)
							?.accounts.map(({ kind, portion }) => [kind, portion]);
						expect(kinds).toEqual(accounts.map(({ kind, portion }) => [kind, portion]));
					}
				}
			}),
			{ numRuns: 30 },
		);
	});
});

describe('in the article', () => {
	const ground = new Ground(article.dataset);

	test('“the capital of Bazarak” is read alike in c20 and c21, “cleared” in c09, c28 and c29', () => {
		expect(
			ground.interpretations.map(({ id, parts }) => [id, ...parts.map(({ claim }) => claim.id)]),
		).toEqual([
			['cleared-only', 'c09', 'c28', 'c29'],
			['c12.1', 'c12'],
			['c12.2', 'c12'],
			['c14.1', 'c14'],
			['c17.1', 'c17'],
			['capital-town', 'c20', 'c21'],
			['c21.1', 'c21'],
			['c27.1', 'c27'],
			['c29.2', 'c29'],
		]);
	});

	test.each([
		['c12.1', '2021-09-05', []],
		['c12.1', '2021-09-06', ['nrf: shutul anaba rokha dara khenj: holds nrf part → silent']],
		['c12.2', '2021-09-06', ['nrf: shutul anaba rokha dara khenj: holds nrf part → silent']],
		['c14.1', '2021-09-05', []],
		['c14.1', '2021-09-06', ['nrf: panjshir-valley: present nrf → holds nrf part']],
		['c17.1', '2021-09-05', ['nrf: andarab panjshir: present taliban → holds taliban part']],
		[
			'capital-town',
			'2021-09-05',
			[
				'taliban: bazarak: holds nrf whole + advancing taliban → holds taliban most + holds nrf part ↑ + advancing taliban',
				'taliban: bazarak-town: holds nrf whole ↓ → holds nrf whole',
			],
		],
		['capital-town', '2021-09-06', []],
		[
			'c21.1',
			'2021-09-05',
			['taliban: rokha bazarak: holds nrf whole + advancing taliban → advancing taliban'],
		],
		['c21.1', '2021-09-06', []],
		['cleared-only', '2021-09-05', ['nrf: paryan: holds nrf whole → denies taliban part']],
		[
			'cleared-only',
			'2021-09-06',
			[
				'taliban: shutul anaba rokha bazarak dara khenj paryan panjshir: holds taliban whole → holds taliban whole + denies nrf part',
				'nrf: paryan: holds nrf whole → holds nrf part + denies taliban part',
			],
		],
		[
			'c27.1',
			'2021-09-05',
			[
				'taliban: rokha bazarak: holds nrf whole + advancing taliban → holds nrf whole',
				'taliban: rokha-town bazarak-town: holds nrf whole ↓ → holds nrf whole ↓ + advancing taliban',
			],
		],
		['c29.2', '2021-09-05', []],
	])('what %s changes by %s', (id, date, changes) => {
		const day = toDay(date);
		const other = ground.under(ground.findInterpretation(id));
		expect(other).not.toBe(ground);
		expect(listDifferences(ground, other, day).map(toLine)).toEqual(changes);
	});
});

/** "nrf: paryan: holds nrf whole → silent"; "↓" is lent by the district, "↑" by a place inside. */
function toLine({ voice, places, before, after }: Change): string {
	const words = (sayings: Change['before']) =>
		sayings
			.map(({ kind, holder, portion, lent }) =>
				[kind, holder, portion, lent && { outwards: '↑', inwards: '↓' }[lent]]
					.filter((word) => word !== undefined)
					.join(' '),
			)
			.join(' + ');
	return `${voice}: ${places.join(' ')}: ${words(before)} → ${words(after)}`;
}
