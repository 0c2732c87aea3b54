import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, listChanges, listDifferences } from '../../src/domain/change.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays } from '../../src/domain/day.ts';
import type { DayAccounts } from '../../src/domain/day-accounts.ts';
import { Ground } from '../../src/domain/ground.ts';
import { listSayings, type Saying, type Sayings, sayingKey } from '../../src/domain/saying.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyShuffled, DAYS, exchange, exchanged } from './arbitrary.ts';
import { type AssertionParts, MON, SUN, says, saysOf, TUE, toDay, toyDataset, WED } from './toy.ts';

/** "a: n e: silent → holds a whole + present b": what changed between two days, one line a change; "?" is inferred, "↑" lent by a place inside, "↓" by the district. */
function changesOf(claims: readonly Claim[], before: string, after: string): string[] {
	const dataset = toyDataset(claims);
	return listChanges(read(dataset, before), read(dataset, after)).map(toLine);
}

function read(dataset: Dataset, day: string): DayAccounts {
	return new Ground(dataset).on(toDay(day));
}

function toLine({ voice, places, before, after }: Change): string {
	return `${voice}: ${places.join(' ')}: ${before.map(toWords).join(' + ')} → ${after.map(toWords).join(' + ')}`;
}

function toWords({ kind, holder, portion, isInferred, lent }: Saying): string {
	const arrow = lent && { outwards: '↑', inwards: '↓' }[lent];
	const words = [kind, holder, portion, arrow].filter((word) => word !== undefined);
	return words.join(' ') + (isInferred ? '?' : '');
}

describe('an account has changed', () => {
	test('when a silent party speaks', () => {
		expect(changesOf([says('c1', TUE, {})], MON, TUE)).toEqual(['a: n: silent → holds a whole']);
	});

	const rows: readonly (readonly [title: string, AssertionParts, AssertionParts, line: string])[] = [
		['the holder', {}, { holder: 'b' }, 'holds a whole → holds b whole'],
		['the portion', { portion: 'part' }, {}, 'holds a part → holds a whole'],
		['what is said', { predicate: 'present' }, {}, 'present a → holds a whole'],
		[
			'how much is denied',
			{ predicate: 'denies' },
			{ predicate: 'denies', portion: 'part' },
			'denies a whole → denies a part',
		],
		['holding and denial', {}, { predicate: 'denies', portion: 'part' }, 'holds a whole → denies a part'],
		['whether a holder is named', { inferred: true }, {}, 'holds a whole? → holds a whole'],
		[
			'who else holds a part',
			{ portion: 'most' },
			{ portion: 'part', holder: 'b' },
			'holds a most → holds a most + holds b part',
		],
		['loss after holding', {}, { predicate: 'lost' }, 'holds a whole → lost a whole'],
		[
			'a loss beside holding',
			{},
			{ predicate: 'lost', portion: 'part' },
			'holds a whole → holds a most + lost a part',
		],
		['fighting beside holding', {}, { predicate: 'fighting' }, 'holds a whole → holds a whole + fighting'],
		['presence beside holding', {}, { predicate: 'present' }, 'holds a whole → holds a whole + present a'],
		[
			'a denial beside holding',
			{ portion: 'part' },
			{ predicate: 'denies', holder: 'b' },
			'holds a part → holds a part + denies b whole',
		],
		[
			'an advance beside presence',
			{ predicate: 'present' },
			{ predicate: 'advancing', holder: 'b' },
			'present a → present a + advancing b',
		],
		[
			'whose forces are present beside',
			{ predicate: 'present', holder: 'b' },
			{ predicate: 'present', holder: 'c' },
			'present b → present c + present b',
		],
	];
	test.each(rows)('when it differs in %s', (_, earlier, later, line) => {
		const claims = [says('c1', MON, earlier), says('c2', TUE, later)];
		expect(changesOf(claims, MON, TUE)).toEqual([`a: n: ${line}`]);
	});

	test('when the words of one party begin to clash', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' }), says('c3', TUE, {})];
		expect(changesOf(claims, MON, TUE)).toEqual(['a: n: holds a whole → mixed']);
	});

	test('when a place within is said to be held by another', () => {
		const claims = [
			says('c1', MON, { place: 'p', reachesDistricts: true }),
			says('c2', TUE, { place: 'n', holder: 'b' }),
		];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: n: holds a whole → holds b whole',
			'a: p: holds a whole → holds a most',
		]);
	});

	test('of a district, when a place inside is said to be held by another', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: n: holds a whole → holds a most + holds b part ↑',
			'a: t: holds a whole ↓ → holds b whole',
		]);
	});

	test('when it rests on words that were lent, and no longer is', () => {
		const claims = [says('c1', MON, { place: 't', portion: 'part' }), says('c2', TUE, { portion: 'part' })];
		expect(changesOf(claims, MON, TUE)).toEqual(['a: n: holds a part ↑ → holds a part']);
	});

	test('back in time as forth', () => {
		expect(changesOf([says('c1', TUE, {})], TUE, MON)).toEqual(['a: n: holds a whole → silent']);
	});

	test('over several days as from the first to the last', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' }), says('c3', WED, { holder: 'c' })];
		expect(changesOf(claims, MON, SUN)).toEqual(['a: n: holds a whole → holds c whole']);
		expect(changesOf([...claims, says('c4', SUN, {})], MON, SUN)).toEqual([]);
	});
});

describe('an account has not changed', () => {
	test.each([
		['when the same is said again', [says('c1', MON, {}), says('c2', TUE, {})]],
		['when it is only carried on', [says('c1', MON, {})]],
		[
			'when it rests on more direct words',
			[says('c1', MON, { place: 'p', reachesDistricts: true }), says('c2', TUE, { place: 'n' })],
		],
		[
			'when what stands beside the headline comes in another order, the later first',
			[
				says('c1', MON, {}, { predicate: 'present', holder: 'b' }, { predicate: 'present', holder: 'c' }),
				says('c2', TUE, { predicate: 'present', holder: 'c' }),
			],
		],
	])('%s', (_, claims) => expect(changesOf(claims, MON, TUE)).toEqual([]));
});

describe('changes', () => {
	test('alike, of one voice, are one change of several places', () => {
		const claims = [says('c1', TUE, { place: 's' }, { place: 'n' }, { place: 'w', portion: 'most' })];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: n s: silent → holds a whole',
			'a: w: silent → holds a most',
		]);
	});

	test('to the same from something else are told apart', () => {
		const claims = [says('c1', MON, { place: 'n', portion: 'part' }), says('c2', TUE, {}, { place: 'e' })];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: n: holds a part → holds a whole',
			'a: e: silent → holds a whole',
		]);
	});

	test('alike, of two voices, are told apart, parties before observers', () => {
		const claims = [saysOf('o', 'c1', TUE, {}), saysOf('c', 'c2', TUE, {}), saysOf('a', 'c3', TUE, {})];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: n: silent → holds a whole',
			'c: n: silent → holds a whole',
			'o: n: silent → holds a whole',
		]);
	});

	test('go in order of the places: the districts of the scope, then the other asserted places', () => {
		const claims = [says('c1', TUE, { place: 'p' }, { place: 'f', portion: 'part' }, { place: 'e' })];
		expect(changesOf(claims, MON, TUE)).toEqual([
			'a: e p: silent → holds a whole',
			'a: f: silent → holds a part',
		]);
	});

	test('carry what each account says, and nothing else', () => {
		const dataset = toyDataset([says('c1', MON, { predicate: 'present' }), says('c2', TUE, {})]);
		expect(listChanges(read(dataset, MON), read(dataset, TUE))).toEqual([
			{
				voice: 'a',
				places: ['n'],
				before: [{ kind: 'present', holder: 'a', isInferred: false }],
				after: [{ kind: 'holds', holder: 'a', portion: 'whole', isInferred: false }],
			},
		]);
	});
});

describe('a place that one of the days lacks', () => {
	const [without, withP] = [toyDataset([]), toyDataset([says('c1', MON, { place: 'p' })])];

	test('counts as silent there', () => {
		expect(listChanges(read(without, MON), read(withP, MON)).map(toLine)).toEqual([
			'a: p: silent → holds a whole',
		]);
		expect(listChanges(read(withP, MON), read(without, MON)).map(toLine)).toEqual([
			'a: p: holds a whole → silent',
		]);
	});

	test('has not changed, if nobody speaks of it in the other', () => {
		expect(listChanges(read(without, SUN), read(withP, '2021-01-01'))).toEqual([]);
	});

	test('comes after the places of both', () => {
		const other = toyDataset([says('c1', MON, { place: 'k' }, { place: 'n' })]);
		expect(listChanges(read(withP, MON), read(other, MON)).map(toLine)).toEqual([
			'a: n k: silent → holds a whole',
			'a: p: holds a whole → silent',
		]);
	});

	test('is every place, if a day has none', () => {
		expect(listChanges(new Map(), read(withP, MON)).map(toLine)).toEqual(['a: p: silent → holds a whole']);
		expect(listChanges(read(withP, MON), new Map()).map(toLine)).toEqual(['a: p: holds a whole → silent']);
		expect(listChanges(new Map(), new Map())).toEqual([]);
	});
});

describe('between two grounds', () => {
	const [one, other] = [says('c1', MON, {}), says('c1', MON, {}, { place: 't', holder: 'b' })].map(
		(claim) => new Ground(toyDataset([claim])),
	);

	test('a place that carries accounts in one of them is asked for in both', () => {
		const differences = (before: Ground | undefined, after: Ground | undefined) =>
			before && after ? listDifferences(before, after, toDay(MON)).map(toLine) : [];
		expect(differences(one, other)).toEqual([
			'a: n: holds a whole → holds a most + holds b part ↑',
			'a: t: holds a whole ↓ → holds b whole',
		]);
		expect(differences(other, one)).toEqual([
			'a: n: holds a most + holds b part ↑ → holds a whole',
			'a: t: holds b whole → holds a whole ↓',
		]);
	});
});

describe('of any dataset', () => {
	const anyDay = fc.constantFrom(...DAYS);

	test('a day does not differ from itself', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				expect(listChanges(read(dataset, day), read(dataset, day))).toEqual([]);
			}),
		);
	});

	test('a day on which nobody speaks changes nothing', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const next = addDays(day, 1);
				const quiet = { ...dataset, claims: dataset.claims.filter(({ said }) => said.last !== next) };
				expect(listChanges(read(quiet, day), read(quiet, next))).toEqual([]);
			}),
		);
	});

	test('the way back undoes the way forth', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, anyDay, (dataset, one, other) => {
				const [before, after] = [read(dataset, one), read(dataset, other)];
				const back = listChanges(after, before).map((change) => ({
					...change,
					before: change.after,
					after: change.before,
				}));
				expect(back).toEqual(listChanges(before, after));
			}),
		);
	});

	test('each account is told at most once; what is told differs, what is not told says the same', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, anyDay, (dataset, one, other) => {
				const [before, after] = [read(dataset, one), read(dataset, other)];
				const changes = listChanges(before, after);
				const told = changes.flatMap(({ voice, places }) => places.map((place) => `${voice} ${place}`));
				expect(new Set(told).size).toBe(told.length);
				for (const change of changes) {
					expect(change.before.map(sayingKey)).not.toEqual(change.after.map(sayingKey));
					for (const place of change.places) {
						expect(inAnyOrder(wordsOf(before, place, change.voice))).toEqual(
							inAnyOrder(change.before.map(toWords)),
						);
						expect(inAnyOrder(wordsOf(after, place, change.voice))).toEqual(
							inAnyOrder(change.after.map(toWords)),
						);
					}
				}
				for (const [place, { accounts, observed }] of after) {
					for (const { voice } of [...accounts, ...observed]) {
						if (told.includes(`${voice} ${place}`)) continue;
						expect(wordsOf(after, place, voice).sort()).toEqual(wordsOf(before, place, voice).sort());
					}
				}
			}),
		);
	});

	test('exchanging two parties exchanges the changes', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, anyDay, (dataset, one, other) => {
				const exchanged = exchange(dataset);
				expect(listChanges(read(exchanged, one), read(exchanged, other))).toEqual(
					listChanges(read(dataset, one), read(dataset, other)).map(exchangeChange),
				);
			}),
		);
	});

	test('the order of records never matters', () => {
		const anyTwo = anyDataset
			.map((dataset) => ({
				...dataset,
				// One claim that names two holders alike leaves open whom the account shows.
				claims: dataset.claims.map((claim) => ({ ...claim, assertions: claim.assertions.slice(0, 1) })),
			}))
			.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		const sorted = (dataset: Dataset, one: string, other: string) =>
			listChanges(read(dataset, one), read(dataset, other))
				.map((change) => toLine({ ...change, places: [...change.places].sort() }))
				.sort();
		fc.assert(
			fc.property(anyTwo, anyDay, anyDay, ([dataset, shuffled], one, other) => {
				expect(sorted(shuffled, one, other)).toEqual(sorted(dataset, one, other));
			}),
		);
	});
});

/** What the account of a place says. */
function wordsOf(dayAccounts: DayAccounts, place: string, voice: string): string[] {
	const there = [...dayAccounts.values()].find((one) => one.place === place);
	return [...(there?.accounts ?? []), ...(there?.observed ?? [])]
		.filter((one) => one.voice === voice)
		.flatMap((account) => listSayings(account).map(toWords));
}

/** The headline first: beside it the order says nothing, and places that change alike are told together. */
function inAnyOrder([headline = '', ...besides]: readonly string[]): readonly string[] {
	return [headline, ...besides.sort()];
}

function exchangeChange({ voice, places, before, after }: Change): Change {
	const ofOther = ({ holder, ...said }: Saying) => ({
		...said,
		...(holder && { holder: exchanged(holder) }),
	});
	const ofOthers = ([headline, ...besides]: Sayings): Sayings => [ofOther(headline), ...besides.map(ofOther)];
	return { voice: exchanged(voice), places, before: ofOthers(before), after: ofOthers(after) };
}

describe('in the article', () => {
	const changes = (one: string, other: string) =>
		listChanges(read(article.dataset, one), read(article.dataset, other)).map(toLine);

	test('on 5 September both break their silence', () => {
		expect(changes('2021-09-04', '2021-09-05')).toEqual([
			'taliban: shutul anaba dara khenj paryan: silent → holds taliban whole',
			'taliban: rokha bazarak: silent → holds nrf whole + advancing taliban',
			'taliban: panjshir: silent → holds taliban most',
			'nrf: paryan: silent → holds nrf whole?',
			'nrf: andarab panjshir: silent → present taliban',
		]);
	});

	test('on 6 September the Taliban’s Rokha and Bazarak go from the NRF to the Taliban, and the NRF names its ground', () => {
		expect(changes('2021-09-05', '2021-09-06')).toEqual([
			'taliban: rokha bazarak: holds nrf whole + advancing taliban → holds taliban whole',
			'taliban: panjshir: holds taliban most → holds taliban whole',
			'nrf: shutul anaba rokha dara khenj: silent → holds nrf part',
			'nrf: bazarak: silent → holds nrf most',
			'nrf: panjshir: present taliban → holds nrf part + denies taliban whole + present taliban',
			'nrf: panjshir-valley: silent → present nrf',
		]);
	});

	test('on 7 September nothing changes', () => {
		expect(changes('2021-09-06', '2021-09-07')).toEqual([]);
	});
});
