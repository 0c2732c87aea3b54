// What the page says in English of a claim, of the steps to an account and of what changed.
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/domain/account.ts';
import { indexGround } from '../../src/domain/bearing.ts';
import { listChanges } from '../../src/domain/change.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { deriveAccount } from '../../src/domain/derivation.ts';
import { listOutcomes } from '../../src/domain/outcome.ts';
import { readGround } from '../../src/domain/reading.ts';
import { accountWords, partyWords } from '../../src/text/account-words.ts';
import {
	assertionWords,
	changeWords,
	claimWords,
	fateWords,
	saidWords,
	stepWords,
} from '../../src/text/claim-words.ts';
import { en } from '../../src/text/en.ts';
import { aClaim, type anAssertion, aParty, aPlace, partyId, placeId } from '../build.ts';
import { article } from '../datasets.ts';
import { MON, SUN, says, saysOf, TUE, toDay, toyGround, WED } from '../domain/toy.ts';

type AssertionParts = NonNullable<Parameters<typeof anAssertion>[0]>;

/** The toy ground, on which the sides have names with an article. */
function ground(...claims: readonly Claim[]): Dataset {
	const side = (id: string, name: string) =>
		aParty(id, { inSentence: { en: `the ${name}` }, shortName: { en: name } });
	return { ...toyGround(claims), parties: [side('a', 'Mill'), side('b', 'Guild'), side('c', 'Delta')] };
}

/** The steps to party a's account of district n as of Sunday, unless told otherwise. */
function stepsOf(claims: readonly Claim[], place = 'n'): string[] {
	const dataset = ground(...claims);
	const index = indexGround(dataset);
	const account = accountOf(placeId(place), partyId('a'), toDay(SUN), index);
	return deriveAccount(account, index).map((step) => en.step(stepWords(step, account.place, dataset, en)));
}

/** What a claim asserts. */
function assertionsOf(...assertions: readonly AssertionParts[]): string[] {
	const dataset = ground(says('c1', MON, ...assertions));
	return dataset.claims.flatMap((claim) =>
		claim.assertions.map((one) => en.assertion(assertionWords(one, dataset, en))),
	);
}

/** What became of the first of these claims by Sunday. */
function fatesOf(...claims: readonly Claim[]): string[] {
	const dataset = ground(...claims);
	const day = toDay(SUN);
	return dataset.claims
		.slice(0, 1)
		.flatMap((claim) =>
			listOutcomes(claim, day, indexGround(dataset)).flatMap(({ fates }) =>
				fates.map((fate) => en.fate(fateWords(fate, fates.length === 1, day, dataset, en))),
			),
		);
}

/** What changed from Monday to Tuesday. */
function changesOf(...claims: readonly Claim[]): string[] {
	const dataset = ground(...claims);
	const read = (day: string) => readGround(toDay(day), indexGround(dataset));
	return listChanges(read(MON), read(TUE)).map((change) => en.change(changeWords(change, dataset, en)));
}

describe('an assertion in words', () => {
	test.each([
		['all', {}, 'All of N is held by the Mill.'],
		['most', { holder: 'b', portion: 'most' }, 'Most of N is held by the Guild.'],
		[
			'a part, in the words of the source',
			{ portion: 'part', detail: 'the hills' },
			'Part of N is held by the Mill (the hills).',
		],
		['what is left out', { place: 'p', except: ['n', 'e'] }, 'All of P is held by the Mill, except N and E.'],
		[
			'a part, with what is left out',
			{ place: 'p', portion: 'part', detail: 'the banks', except: ['n'] },
			'Part of P is held by the Mill (the banks), except N.',
		],
		[
			'an inferred holder',
			{ inferred: true },
			'All of N is held by the Mill (inferred: the words name no holder).',
		],
		[
			'a denial of the whole',
			{ predicate: 'denies', holder: 'b' },
			'It is not true that all of N is held by the Guild.',
		],
		[
			'a denial of most',
			{ predicate: 'denies', portion: 'most' },
			'It is not true that most of N is held by the Mill.',
		],
		[
			'a denial of a part, which denies every part',
			{ predicate: 'denies', portion: 'part' },
			'No part of N is held by the Mill.',
		],
		['presence', { predicate: 'present', portion: 'part' }, 'Forces of the Mill are in N.'],
		['an advance', { predicate: 'advancing', holder: 'c' }, 'Forces of the Delta are advancing on N.'],
	] as const)('tells %s', (_, assertion, sentence) => {
		expect(assertionsOf(assertion)).toEqual([sentence]);
	});
});

describe('a claim in words', () => {
	test('tells its speaker, the side for which it was said, and its last day', () => {
		const dataset = ground();
		const claim = aClaim({ id: 'c7', claimant: 'b', speaker: 'Ada Rill', said: `${MON}/${TUE}` });
		expect(claimWords(claim, dataset, en)).toEqual({
			id: 'c7',
			speaker: 'Ada Rill',
			party: { inSentence: 'the Guild', short: 'Guild' },
			said: TUE,
		});
		expect(en.passage('c7', claimWords(claim, dataset, en))).toBe('c7, claim by Ada Rill, Guild');
		expect(en.passage('x1', undefined)).toBe('x1, context');
	});
});

describe('how far an assertion reaches, in words', () => {
	test.each([
		['district', [], ''],
		['districts', ['N', 'E', 'S'], 'Its words cover the districts of P and so reach N, E and S.'],
		['districts', [], 'Its words cover the districts of P, but reach none that is shown.'],
		['denial', [], 'It reaches no district: a denial of all or most of it denies no single part.'],
		['unmarked', [], 'It reaches no district: its words are not read as covering each of them.'],
		['unnamed', [], 'It reaches no district: it does not say which areas.'],
		['within', [], 'It reaches no district: P is part of one, and a part says nothing of the rest.'],
	] as const)('%s, reaching %j', (extent, reached, sentence) => {
		expect(en.extent(extent, 'P', reached)).toBe(sentence);
	});
});

describe('what became of an assertion, in words', () => {
	test('that it stands', () => {
		expect(fatesOf(says('c1', MON, {}))).toEqual(['It stands on 10 January.']);
	});

	test('that it stands on several places alike, without naming them', () => {
		expect(fatesOf(says('c1', MON, { place: 'p', reachesDistricts: true }))).toEqual([
			'It stands on 10 January.',
		]);
	});

	test.each([
		['clash', { holder: 'b' }, 'Speaker of a says otherwise (c2)'],
		['repeat', {}, 'Speaker of a says as much or more (c2)'],
	] as const)('that it was overtaken: %s', (_, later, reason) => {
		expect(fatesOf(says('c1', MON, {}), says('c2', TUE, later))).toEqual([
			`It was overtaken on 5 January: ${reason}.`,
		]);
	});

	test('that holding overtook presence', () => {
		expect(fatesOf(says('c1', MON, { predicate: 'present' }), says('c2', TUE, {}))).toEqual([
			'It was overtaken on 5 January: Speaker of a says that the ground is held (c2).',
		]);
	});

	test('that later words leave less of it, each claim by itself', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'b', portion: 'most' }),
		];
		expect(fatesOf(...claims.slice(0, 2))).toEqual([
			'It stands on 10 January. After it, Speaker of a (c2) leaves “most” of it.',
		]);
		expect(fatesOf(...claims)).toEqual([
			'It stands on 10 January. After it, Speaker of a (c2) leaves “most” of it and Speaker of a (c3) leaves “part” of it.',
		]);
	});

	test('place by place, where it differs', () => {
		const claims = [
			says('c1', MON, { place: 'p', reachesDistricts: true }),
			says('c2', TUE, { place: 'n', holder: 'b' }),
		];
		expect(fatesOf(...claims)).toEqual([
			'For P it stands on 10 January. After it, Speaker of a (c2) leaves “most” of it.',
			'For N it was overtaken on 5 January: Speaker of a says otherwise (c2).',
			'For E, S and W it stands on 10 January.',
		]);
	});
});

describe('the steps to an account, in words', () => {
	test('tell who said what on which day, and that it stands', () => {
		expect(stepsOf([says('c1', MON, { holder: 'b', portion: 'most' })])).toEqual([
			'Speaker of a (c1, 4 January): most of N is held by the Guild.',
			'It stands on 10 January.',
		]);
	});

	test('tell through which ground the words reach the place', () => {
		expect(stepsOf([says('c1', MON, { place: 'p', reachesDistricts: true })])[0]).toBe(
			'Speaker of a (c1, 4 January): all of P is held by the Mill; the words cover the districts of P, so also N.',
		);
	});

	test('tell that a holder is inferred, of words on the place and around it', () => {
		expect(stepsOf([says('c1', MON, { inferred: true })])[0]).toBe(
			'Speaker of a (c1, 4 January): all of N is held by the Mill (inferred: the words name no holder).',
		);
		expect(stepsOf([says('c1', MON, { place: 'p', reachesDistricts: true, inferred: true })])[0]).toBe(
			'Speaker of a (c1, 4 January): all of P is held by the Mill (inferred: the words name no holder); the words cover the districts of P, so also N.',
		);
	});

	test('tell of the exceptions only those within the place', () => {
		const claim = says('c1', MON, { place: 'p', reachesDistricts: true, except: ['t', 'e'] });
		expect(stepsOf([claim]).slice(1)).toEqual([
			'The words leave out T, so that “all” of N counts as “most”.',
			'It stands on 10 January.',
		]);
		expect(stepsOf([claim], 'p').slice(1, 2)).toEqual([
			'The words leave out T and E, so that “all” of P counts as “most”.',
		]);
	});

	test('tell what later claims cut and overtook', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'b' }),
		];
		expect(stepsOf(claims)).toEqual([
			'Speaker of a (c1, 4 January): all of N is held by the Mill.',
			'On 5 January the words of Speaker of a (c2) leave “most” of it.',
			'It was overtaken on 6 January: Speaker of a says otherwise (c3).',
			'Speaker of a (c2, 5 January): part of N is held by the Guild.',
			'It was overtaken on 6 January: Speaker of a says as much or more (c3).',
			'Speaker of a (c3, 6 January): all of N is held by the Guild.',
			'It stands on 10 January.',
		]);
	});

	test.each([
		[
			'it leaves the place out',
			{ place: 'p', reachesDistricts: true, except: ['n'] },
			'all of P is held by the Mill, except N; N is left out.',
		],
		[
			'it denies the whole of ground around',
			{ place: 'p', predicate: 'denies', holder: 'b' },
			'it is not true that all of P is held by the Guild; a denial of all or most of it denies no single part, so nothing follows for N.',
		],
		[
			'it is not read as covering each district',
			{ place: 'p', predicate: 'denies', portion: 'part' },
			'no part of P is held by the Mill; the words are not read as covering each district, so nothing follows for N.',
		],
		[
			'it does not say which areas',
			{ place: 'p', portion: 'part' },
			'part of P is held by the Mill; which areas is not said, so nothing follows for N.',
		],
		[
			'it speaks of a place within',
			{ place: 't' },
			'all of T is held by the Mill; that lies in N, and a part says nothing of the rest.',
		],
	] as const)('tell why a claim passes the place by: %s', (_, assertion, words) => {
		expect(stepsOf([says('c1', MON, assertion)])).toEqual([`Speaker of a (c1, 4 January): ${words}`]);
	});

	test('tell why a claim on districts passes by a place that is none', () => {
		expect(stepsOf([says('c1', MON, { place: 'k', reachesDistricts: true })], 'p')).toEqual([
			'Speaker of a (c1, 4 January): all of K is held by the Mill; the words cover its districts, and P is none.',
		]);
	});

	test('tell which words clash', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { predicate: 'denies', portion: 'part' })];
		expect(stepsOf(claims).at(-1)).toBe(
			'Speaker of a (c1, 4 January) and Speaker of a (c2, 4 January) both stand and clash: all of N is held by the Mill; no part of N is held by the Mill.',
		);
	});

	const part = (id: string, said: string, parts: AssertionParts = {}) =>
		says(id, said, { portion: 'part', ...parts });
	test.each([
		[
			part('c1', MON),
			part('c2', TUE, { predicate: 'present' }),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 5 January): who holds the ground comes before who does not, who is present and who advances.',
		],
		[
			says('c1', MON, { portion: 'most' }),
			part('c2', TUE),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 5 January): the larger portion comes first.',
		],
		[
			part('c1', MON),
			part('c2', TUE, { holder: 'b', inferred: true }),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 5 January): the more direct words come first.',
		],
		[
			part('c1', MON),
			part('c2', TUE, { holder: 'b' }),
			'Speaker of a (c2, 5 January) comes before Speaker of a (c1, 4 January): the later words come first.',
		],
		[
			part('c1', MON),
			part('c2', MON, { holder: 'b' }),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 4 January): nothing sets them apart, and the id that sorts first leads.',
		],
	])('tell what decides (%#)', (one, other, sentence) => {
		expect(stepsOf([one, other]).at(-1)).toBe(sentence);
	});

	test('tell, where there are none, that nothing bears on the place', () => {
		expect(en.nothingBears(partyWords(partyId('b'), ground(), en), 'N')).toBe(
			'Nothing said by the Guild bears on N.',
		);
	});
});

describe('a clash of two parties, in words', () => {
	const dataset = ground(
		says('c1', MON, {}),
		saysOf('b', 'c2', MON, { holder: 'b', portion: 'most', detail: 'but a street' }),
	);
	const [one, other] = dataset.claims.flatMap((claim) =>
		claim.assertions.map((assertion) =>
			saidWords({ claim, assertion, basis: 'named', portion: 'whole' }, dataset, en),
		),
	);

	test('tells what each says, and in which claims', () => {
		if (!one || !other) throw new Error('two claims say something each');
		const words = ({ claim, assertion }: typeof one, ...more: readonly string[]) => ({
			party: claim.party,
			ids: [claim.id, ...more],
			assertion,
		});
		expect(en.clash(words(one), words(other))).toBe(
			'According to the Mill (c1), all of N is held by the Mill; according to the Guild (c2), most of N is held by the Guild (but a street).',
		);
		expect(en.clash(words(other, 'c3', 'c5'), words(one))).toBe(
			'According to the Guild (c2, c3 and c5), most of N is held by the Guild (but a street); according to the Mill (c1), all of N is held by the Mill.',
		);
	});
});

describe('a change in words', () => {
	test.each([
		['the holder', {}, { holder: 'b' }, 'from Mill to Guild'],
		['the portion', { portion: 'part' }, {}, 'from Mill (part) to Mill (all)'],
		[
			'holder and portion',
			{ portion: 'part' },
			{ holder: 'b', portion: 'most' },
			'from Mill (part) to Guild (most)',
		],
		['whether a holder is named', { inferred: true }, {}, 'from Mill (all, inferred) to Mill (all)'],
		['presence', { predicate: 'present' }, {}, 'from Mill forces present to Mill'],
		['an advance', { predicate: 'advancing' }, {}, 'from Mill forces advancing to Mill'],
		['a denial of the whole', {}, { predicate: 'denies' }, 'from Mill (all) to not all held by the Mill'],
		[
			'a denial of every part',
			{},
			{ predicate: 'denies', portion: 'part' },
			'from Mill (all) to no part held by the Mill',
		],
		[
			'what is said beside',
			{},
			{ predicate: 'present', holder: 'b' },
			'still Mill (all); besides: Guild forces present',
		],
	] as const)('tells %s', (_, earlier, later, words) => {
		expect(changesOf(says('c1', MON, earlier), says('c2', TUE, later))).toEqual([
			`Mill’s account: N, ${words}`,
		]);
	});

	test('tells what stands beside no longer', () => {
		const claims = [
			says('c1', MON, {}, { predicate: 'present', holder: 'b' }, { predicate: 'advancing', holder: 'c' }),
			says('c2', TUE, { holder: 'b' }),
		];
		expect(changesOf(...claims)).toEqual([
			'Mill’s account: N, from Mill to Guild; no longer: Guild forces present',
		]);
	});

	test('names all its places', () => {
		expect(changesOf(says('c1', TUE, { place: 'p', reachesDistricts: true }))).toEqual([
			'Mill’s account: N, E, S, W and P, from no word to Mill',
		]);
	});

	test('tells when the words of one side begin to clash', () => {
		expect(changesOf(says('c1', TUE, {}, { holder: 'b' }))).toEqual([
			'Mill’s account: N, from no word to own words clash',
		]);
	});

	test.each([
		[0, 'No account has changed since 4 January'],
		[1, 'Changed since 4 January'],
		[7, 'Changed since 4 January'],
	])('%d are headed so', (count, heading) => {
		expect(en.changesSince(toDay(MON), count)).toBe(heading);
	});
});

describe('what an account rests on, in a note', () => {
	const noteOf = (claims: readonly Claim[], day: string) => {
		const dataset = ground(...claims);
		const account = accountOf(placeId('n'), partyId('a'), toDay(day), indexGround(dataset));
		return en.accountNote(accountWords(account, dataset, en));
	};
	const covering = (id: string, place: string, parts: AssertionParts = {}) =>
		says(id, MON, { place, reachesDistricts: true, ...parts });

	test.each([
		['nothing, if silent', [], MON, ''],
		['nothing, if the place is named on that day', [says('c1', MON, {})], MON, ''],
		['the day, if before', [says('c1', MON, {})], TUE, 'last said 4 January'],
		['the ground that was named', [covering('c1', 'p')], MON, 'said of P'],
		[
			'all ground that was named',
			[covering('c1', 'p'), covering('c2', 'k')],
			TUE,
			'said of P and K, last said 4 January',
		],
		[
			'that the holder is inferred, before all',
			[covering('c1', 'p', { inferred: true })],
			MON,
			'holder inferred',
		],
		[
			'that the holder is inferred, and the day',
			[says('c1', MON, { inferred: true })],
			TUE,
			'holder inferred, last said 4 January',
		],
	] as const)('%s', (_, claims, day, note) => {
		expect(noteOf(claims, day)).toBe(note);
	});
});

test('a place called like another is told apart from it by its kind, a district never', () => {
	const claim = says('c1', MON, { place: 't' }, { place: 'n', except: ['t'] });
	const dataset = ground(claim);
	const places = new Map(dataset.places).set(
		placeId('t'),
		aPlace({ id: 't', level: 'town', parent: 'n', names: ['N'] }),
	);
	expect(
		claim.assertions.map((one) => en.assertion(assertionWords(one, { ...dataset, places }, en))),
	).toEqual(['All of N (town) is held by the Mill.', 'All of N is held by the Mill, except N (town).']);
});

describe('the words of one side exchanged with those of another', () => {
	test('give the same sentences with their names exchanged', () => {
		const swap = (words: readonly string[]) =>
			words.map((one) =>
				one.replace(/Mill|Guild|of [ab]\b/g, (name) =>
					name === 'Mill' ? 'Guild' : name === 'Guild' ? 'Mill' : name === 'of a' ? 'of b' : 'of a',
				),
			);
		const tell = (us: string, them: string) => {
			const dataset = ground(
				saysOf(us, 'c1', MON, { holder: us, place: 'p', reachesDistricts: true }),
				saysOf(
					us,
					'c2',
					TUE,
					{ holder: them, portion: 'part' },
					{ predicate: 'denies', holder: them, place: 'p' },
				),
				saysOf(us, 'c3', WED, { predicate: 'advancing', holder: us }),
			);
			const index = indexGround(dataset);
			const steps = ['n', 'p'].flatMap((place) => {
				const account = accountOf(placeId(place), partyId(us), toDay(SUN), index);
				return deriveAccount(account, index).map((step) =>
					en.step(stepWords(step, account.place, dataset, en)),
				);
			});
			const changes = listChanges(readGround(toDay(MON), index), readGround(toDay(WED), index)).map((one) =>
				en.change(changeWords(one, dataset, en)),
			);
			return [...steps, ...changes];
		};
		expect(tell('a', 'b').length).toBeGreaterThan(10);
		expect(tell('b', 'a')).toEqual(swap(tell('a', 'b')));
	});
});

describe('in the article', () => {
	const { dataset } = article;
	const index = indexGround(dataset);
	const read = (day: string) => readGround(toDay(day), index);

	test('on 6 September the Taliban’s change is Rokha and Bazarak from the NRF to the Taliban, and the rest of Panjshir', () => {
		const changes = listChanges(read('2021-09-05'), read('2021-09-06'))
			.filter(({ party }) => party === 'taliban')
			.map((change) => en.change(changeWords(change, dataset, en)));
		expect(changes).toEqual([
			'Taliban’s account: Rokha and Bazarak, from NRF to Taliban; no longer: Taliban forces advancing',
			'Taliban’s account: Panjshir, from Taliban (most) to Taliban (all)',
		]);
	});

	test('the NRF’s account of Paryan is told from Dashty’s words to what decides', () => {
		const account = accountOf(placeId('paryan'), partyId('nrf'), toDay('2021-09-06'), index);
		const steps = deriveAccount(account, index).map((step) =>
			en.step(stepWords(step, account.place, dataset, en)),
		);
		expect(steps[0]).toBe(
			'Fahim Dashty (c28, 5 September): all of Paryan is held by the NRF (inferred: the words name no holder).',
		);
		expect(steps.at(-1)).toBe(
			'Fahim Dashty (c28, 5 September) comes before Nazary (c12, 6 September): the larger portion comes first.',
		);
	});
});
