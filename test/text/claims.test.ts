// What the page says in English of a claim, of the steps to an account and of what changed.
import { describe, expect, test } from 'vitest';
import { listChanges } from '../../src/domain/change.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { ClashingWords } from '../../src/domain/clash-pair.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { deriveAccount } from '../../src/domain/derivation.ts';
import { Ground } from '../../src/domain/ground.ts';
import { listOutcomes } from '../../src/domain/outcome.ts';
import { en } from '../../src/text/en.ts';
import { createNaming } from '../../src/text/naming.ts';
import { panelEn } from '../../src/text/panel-en.ts';
import { aClaim, anObserver, aParty, aPlace, partyId, placeId, statementId } from '../build.ts';
import { article } from '../datasets.ts';
import {
	type AssertionParts,
	accountOn,
	MON,
	SUN,
	says,
	saysOf,
	TUE,
	toDay,
	toyDataset,
	WED,
} from '../domain/toy.ts';

/** The toy dataset, in which the sides have names with an article. */
function datasetOf(...claims: readonly Claim[]): Dataset {
	const called = (name: string) => ({ inSentence: { en: `the ${name}` }, shortName: { en: name } });
	return {
		...toyDataset(claims),
		parties: [aParty('a', called('Mill')), aParty('b', called('Guild')), aParty('c', called('Delta'))],
		observers: [anObserver('o', called('Watch'))],
	};
}

const namesIn = (dataset: Dataset) => createNaming(dataset, en);

/** The steps to party a's account of district n as of Sunday, unless told otherwise. */
function stepsOf(claims: readonly Claim[], place = 'n', voice = 'a'): string[] {
	const dataset = datasetOf(...claims);
	const ground = new Ground(dataset);
	const names = namesIn(dataset);
	return deriveAccount(accountOn(ground, { place, voice }), toDay(SUN), ground).map((step) =>
		panelEn.step(step, placeId(place), names),
	);
}

/** What a claim asserts. */
function assertionsOf(...assertions: readonly AssertionParts[]): string[] {
	const dataset = datasetOf(says('c1', MON, ...assertions));
	return dataset.claims.flatMap((claim) =>
		claim.assertions.map((one) => en.assertion(one, namesIn(dataset))),
	);
}

/** What became of the first of these claims by Sunday. */
function fatesOf(...claims: readonly Claim[]): string[] {
	const dataset = datasetOf(...claims);
	const day = toDay(SUN);
	return dataset.claims
		.slice(0, 1)
		.flatMap((claim) =>
			listOutcomes(claim, day, new Ground(dataset)).flatMap(({ fates }) =>
				fates.map((fate) => panelEn.fate(fate, fates.length === 1, day, namesIn(dataset))),
			),
		);
}

/** What changed from Monday to Tuesday. */
function changesOf(...claims: readonly Claim[]): string[] {
	const dataset = datasetOf(...claims);
	const ground = new Ground(dataset);
	return listChanges(ground.on(toDay(MON)), ground.on(toDay(TUE))).map((change) =>
		en.change(change, namesIn(dataset)),
	);
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
		['a loss of the whole', { predicate: 'lost' }, 'No part of N is held by the Mill any longer.'],
		['a loss of most', { predicate: 'lost', portion: 'most' }, 'Most of N is no longer held by the Mill.'],
		[
			'a loss of a part',
			{ predicate: 'lost', portion: 'part', detail: 'the hills' },
			'Part of N is no longer held by the Mill (the hills).',
		],
		['fighting', { predicate: 'fighting' }, 'There is fighting in or for N.'],
		['a siege', { predicate: 'surrounds', holder: 'b' }, 'Forces of the Guild surround N.'],
		['presence', { predicate: 'present' }, 'Forces of the Mill are in N.'],
		['nearness', { predicate: 'near' }, 'Forces of the Mill are near N.'],
		['an advance', { predicate: 'advancing', holder: 'c' }, 'Forces of the Delta are advancing on N.'],
	] as const)('tells %s', (_, assertion, sentence) => {
		expect(assertionsOf(assertion)).toEqual([sentence]);
	});
});

describe('a claim in words', () => {
	const names = namesIn(datasetOf());
	test('tells its speaker and the side for which it was said, or the observer', () => {
		const claim = aClaim({ id: 'c7', claimant: 'b', speaker: 'Ada Rill' });
		expect(en.passage('c7', claim, names)).toBe('c7, claim by Ada Rill, Guild');
		expect(en.passage('c8', aClaim({ claimant: 'o', speaker: 'Ada Rill' }), names)).toBe(
			'c8, claim by Ada Rill, Watch',
		);
		expect(en.passage('x1', undefined, names)).toBe('x1, context');
	});

	test('tells its channel, its day or days, through whose hands it came, and who printed it', () => {
		const said = { channel: 'briefing', said: `${MON}/${TUE}` } as const;
		expect(en.provenance(aClaim({ ...said, via: 'an agency' }), 'The Paper')).toBe(
			'Briefing, Monday 4 January 2021 to Tuesday 5 January 2021, by way of an agency, printed by The Paper',
		);
		expect(en.provenance(aClaim(said), 'The Paper')).toBe(
			'Briefing, Monday 4 January 2021 to Tuesday 5 January 2021, printed by The Paper',
		);
	});

	test.each([
		[TUE, '5 January'],
		[`${MON}/${TUE}`, '4 January to 5 January'],
		[`../${TUE}`, 'by 5 January'],
	])('said %s is told as %s', (said, told) => {
		expect(en.saidWhen(aClaim({ said }), namesIn(datasetOf()))).toBe(told);
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
		['inside', [], 'P lies in a district, of which this says something in part at most.'],
	] as const)('%s, reaching %j', (extent, reached, sentence) => {
		expect(panelEn.extent(extent, 'P', reached)).toBe(sentence);
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

	test.each([
		['present', {}],
		['near', { predicate: 'present' }],
		['fighting', { predicate: 'lost' }],
	] as const)('that the outcome overtook forces: %s', (predicate, later) => {
		expect(fatesOf(says('c1', MON, { predicate }), says('c2', TUE, later))).toEqual([
			'It was overtaken on 5 January: Speaker of a says what came of it (c2).',
		]);
	});

	test('that words on a place inside leave less of it', () => {
		expect(fatesOf(says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' }))[0]).toBe(
			'For N it stands on 10 January, as “most”: Speaker of a (c2) says otherwise of T.',
		);
	});

	test('as what it counts for the district around its place', () => {
		expect(fatesOf(says('c1', MON, { place: 't' }))).toEqual([
			'For T it stands on 10 January.',
			'For N it stands on 10 January, as “part”.',
		]);
		expect(
			fatesOf(says('c1', MON, { place: 't', predicate: 'denies', holder: 'b', portion: 'part' })).at(-1),
		).toBe('For N it stands on 10 January, as “not all”.');
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
			'For P it stands on 10 January, as “most”: Speaker of a (c2) says otherwise of N.',
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
			'It stands on 10 January, as “most”.',
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
			'it does not say where there was a loss',
			{ place: 'p', predicate: 'lost', portion: 'most' },
			'most of P is no longer held by the Mill; which areas is not said, so nothing follows for N.',
		],
		[
			'it speaks of forces outside a place in it',
			{ place: 't', predicate: 'near', holder: 'b' },
			'forces of the Guild are near T; T lies in N, but where those forces stand is not said, so nothing follows for N.',
		],
	] as const)('tell why a claim passes the place by: %s', (_, assertion, words) => {
		expect(stepsOf([says('c1', MON, assertion)])).toEqual([`Speaker of a (c1, 4 January): ${words}`]);
	});

	test('tell why a claim on districts passes by a place that is none', () => {
		expect(stepsOf([says('c1', MON, { place: 'k', reachesDistricts: true })], 'p')).toEqual([
			'Speaker of a (c1, 4 January): all of K is held by the Mill; the words cover its districts, and P is none.',
		]);
	});

	test.each([
		['t', 'lies in N, so it counts there as “part”', { place: 't' }],
		['t', 'lies in N, so it counts there as “part”', { place: 't', predicate: 'lost' }],
		['t', 'lies in N, so it counts there as “not all”', { place: 't', predicate: 'denies', portion: 'part' }],
		['t', 'lies in N, so it counts there, too', { place: 't', predicate: 'fighting' }],
	] as const)('tell what words on a place inside count as: %s', (_, words, assertion) => {
		expect(stepsOf([says('c1', MON, assertion)])[0]).toContain(`; T ${words}.`);
	});

	const spokenOf = (place: string) => saysOf('b', 'c9', MON, { predicate: 'present', holder: 'b', place });
	test('tell that words on all of a district go for a place inside', () => {
		expect(stepsOf([says('c1', MON, {}), spokenOf('t')], 't')[0]).toBe(
			'Speaker of a (c1, 4 January): all of N is held by the Mill; T lies in N, so that goes for T, too.',
		);
		const province = { place: 'p', reachesDistricts: true };
		expect(stepsOf([says('c1', MON, province), spokenOf('t')], 't')[0]).toBe(
			'Speaker of a (c1, 4 January): all of P is held by the Mill; T lies in P, so that goes for T, too.',
		);
	});

	test('tell what becomes of words on a district beside those on a place inside', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(stepsOf(claims).slice(0, 3)).toEqual([
			'Speaker of a (c1, 4 January): all of N is held by the Mill.',
			'Speaker of a (c2, 5 January) says otherwise of T, which lies in N, so that “all” of N counts as “most”.',
			'It stands on 10 January, as “most”.',
		]);
		const denial = { predicate: 'denies', portion: 'part', holder: 'b' } as const;
		expect(stepsOf([says('c1', MON, denial), claims[1] ?? says('c2', TUE)])[1]).toBe(
			'Speaker of a (c2, 5 January) says otherwise of T, which lies in N, so that “no part” of N counts as “not most”.',
		);
	});

	test.each([
		[
			'it is not said of every part',
			't',
			[says('c1', MON, { portion: 'most' })],
			'most of N is held by the Mill; that is not said of every part, so nothing follows for T.',
		],
		[
			'the place is only around the one named',
			'u',
			[says('c1', MON, { place: 't' })],
			'all of T is held by the Mill; what is said of T goes for its district and not for places in it, so nothing follows for U.',
		],
		[
			'other words on the place bar it',
			't',
			[says('c1', MON, {}, { place: 't', holder: 'b' })],
			'all of N is held by the Mill; the same voice says otherwise of T or of ground around it, or that forces are still outside it, so nothing follows for T.',
		],
		[
			'it stands no more on the district',
			't',
			[says('c1', MON, {}), says('c2', TUE, { predicate: 'lost' })],
			'all of N is held by the Mill; later words of the same voice took its place, so nothing follows for T.',
		],
	] as const)('tell why words on a district pass a place inside by: %s', (_, place, claims, words) => {
		expect(stepsOf([...claims, spokenOf(place)], place)).toContain(`Speaker of a (c1, 4 January): ${words}`);
	});

	test('tell why words on a place inside no longer count for the district', () => {
		const claims = [says('c1', MON, { place: 't' }), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(stepsOf(claims)).toContain(
			'Speaker of a (c1, 4 January): all of T is held by the Mill; later words of the same voice took its place, so nothing follows for N.',
		);
	});

	test('call an observer no side', () => {
		const claims = [
			saysOf('o', 'c1', MON, {}),
			saysOf('o', 'c2', TUE, { place: 't', holder: 'b' }),
			saysOf('o', 'c3', WED, { holder: 'b' }),
			spokenOf('u'),
		];
		const steps = ['n', 't', 'u'].flatMap((place) => stepsOf(claims, place, 'o'));
		expect(steps.length).toBeGreaterThan(8);
		expect(steps.filter((step) => /\bsides?\b/.test(step))).toEqual([]);
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
			says('c2', TUE, { predicate: 'present' }),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 5 January): who holds the ground comes before who has lost it, who does not hold it, where there is fighting, and whose forces are around it, in it, advancing on it or near it.',
		],
		[
			says('c1', MON, { portion: 'most' }),
			part('c2', TUE),
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 5 January): the words that say more come first.',
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
			'Speaker of a (c1, 4 January) comes before Speaker of a (c2, 4 January): nothing sets them apart, and the lower id leads.',
		],
	])('tell what decides (%#)', (one, other, sentence) => {
		expect(stepsOf([one, other]).at(-1)).toBe(sentence);
	});

	test('tell, where there are none, that nothing bears on the place', () => {
		expect(panelEn.nothingBears(namesIn(datasetOf()).voice(partyId('b')), 'N')).toBe(
			'Nothing said by the Guild is about N itself or reaches it.',
		);
	});
});

test('a clash of two parties tells what each says, and in which claims', () => {
	const [one, other] = [
		says('c1', MON, {}),
		saysOf('b', 'c2', MON, { holder: 'b', portion: 'most', detail: 'but a street' }),
	];
	const names = namesIn(datasetOf(one, other));
	const side = (
		{ id, claimant, assertions: [assertion] }: Claim,
		...more: readonly string[]
	): ClashingWords => {
		if (!assertion) throw new Error(`${id} says nothing`);
		return { voice: claimant, ids: [id, ...more.map(statementId)], assertion };
	};
	expect(panelEn.clash(side(one), side(other), names)).toBe(
		'According to the Mill (c1), all of N is held by the Mill; according to the Guild (c2), most of N is held by the Guild (but a street).',
	);
	expect(panelEn.clash(side(other, 'c3', 'c5'), side(one), names)).toBe(
		'According to the Guild (c2, c3 and c5), most of N is held by the Guild (but a street); according to the Mill (c1), all of N is held by the Mill.',
	);
});

describe('a change in words', () => {
	test.each([
		['the holder', {}, { holder: 'b' }, 'from Mill to Guild'],
		['the portion', { portion: 'part' }, {}, 'from Mill (part) to Mill (all)'],
		[
			'holder and portion',
			{ portion: 'part' },
			{ holder: 'b', portion: 'most' },
			'from Mill (part) to Guild (most); besides: part held by the Mill',
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
			'a loss of the whole',
			{},
			{ predicate: 'lost' },
			'from Mill (all) to no part held by the Mill any longer',
		],
		[
			'a loss of a part beside what is left',
			{},
			{ predicate: 'lost', portion: 'part' },
			'from Mill (all) to Mill (most); besides: part no longer held by the Mill',
		],
		['fighting', { predicate: 'fighting' }, {}, 'from fighting to Mill'],
		[
			'what is said of a place inside',
			{ portion: 'part' },
			{ place: 't', predicate: 'present', holder: 'b' },
			'still Mill (part); besides: Guild forces present in part of it',
		],
		[
			'what is said beside',
			{},
			{ predicate: 'present', holder: 'b' },
			'still Mill (all); besides: Guild forces present',
		],
	] as const)('tells %s', (_, earlier, later, words) => {
		expect(changesOf(says('c1', MON, earlier), says('c2', TUE, later))[0]).toBe(
			`Mill’s account: N, ${words}`,
		);
	});

	test('tells what stands beside no longer', () => {
		const claims = [
			says('c1', MON, {}, { predicate: 'present', holder: 'b' }, { predicate: 'advancing', holder: 'c' }),
			says('c2', TUE, { holder: 'b' }),
		];
		expect(changesOf(...claims)).toEqual([
			'Mill’s account: N, from Mill to Guild; no longer said: Guild forces present',
		]);
	});

	test('names all its places', () => {
		expect(changesOf(says('c1', TUE, { place: 'p', reachesDistricts: true }))).toEqual([
			'Mill’s account: N, E, S, W and P, from no account to Mill',
		]);
	});

	test('tells when a place is named that was part of a district before', () => {
		expect(changesOf(says('c1', MON, {}), says('c2', TUE, { place: 't' })).at(-1)).toBe(
			'Mill’s account: T, still Mill (all); now said of it by name',
		);
	});

	test('tells when the words of one side begin to clash', () => {
		expect(changesOf(says('c1', TUE, {}, { holder: 'b' }))).toEqual([
			'Mill’s account: N, from no account to own words clash',
		]);
	});

	test('are headed by the day before, or it is said that there are none', () => {
		const names = namesIn(datasetOf());
		expect(en.changesSince(toDay(MON), names)).toBe('Changed since 4 January');
		expect(en.noChanges(toDay(MON), names)).toBe('No account has changed since 4 January');
	});
});

describe('what an account rests on, in a note', () => {
	const noteOf = (claims: readonly Claim[], day: string) => {
		const dataset = datasetOf(...claims);
		return en.accountNote(accountOn(new Ground(dataset), { day }), namesIn(dataset));
	};
	const covering = (id: string, place: string, parts: AssertionParts = {}) =>
		says(id, MON, { place, reachesDistricts: true, ...parts });

	test.each([
		['nothing, if silent', [], MON, ''],
		['nothing, if the place is named on that day', [says('c1', MON, {})], MON, ''],
		['the day, if before', [says('c1', MON, {})], TUE, 'last said 4 January'],
		['the ground that was named', [covering('c1', 'p')], MON, 'said of P'],
		['the place inside that was named', [says('c1', MON, { place: 't' })], MON, 'said of T'],
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
	const dataset = datasetOf(claim);
	const places = new Map(dataset.places).set(
		placeId('t'),
		aPlace({ id: 't', level: 'town', parent: 'n', names: ['N'] }),
	);
	const names = namesIn({ ...dataset, places });
	expect(claim.assertions.map((one) => en.assertion(one, names))).toEqual([
		'All of N (town) is held by the Mill.',
		'All of N is held by the Mill, except N (town).',
	]);
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
			const dataset = datasetOf(
				saysOf(us, 'c1', MON, { holder: us, place: 'p', reachesDistricts: true }),
				saysOf(
					us,
					'c2',
					TUE,
					{ holder: them, portion: 'part' },
					{ predicate: 'denies', holder: them, place: 'p' },
				),
				saysOf(
					us,
					'c3',
					WED,
					{ predicate: 'advancing', holder: us },
					{ predicate: 'lost', holder: us, place: 't' },
				),
			);
			const [ground, names] = [new Ground(dataset), namesIn(dataset)];
			const steps = ['n', 'p', 't'].flatMap((place) =>
				deriveAccount(accountOn(ground, { place, voice: us }), toDay(SUN), ground).map((step) =>
					panelEn.step(step, placeId(place), names),
				),
			);
			const changes = listChanges(ground.on(toDay(MON)), ground.on(toDay(WED))).map((one) =>
				en.change(one, names),
			);
			return [...steps, ...changes];
		};
		expect(tell('a', 'b').length).toBeGreaterThan(10);
		expect(tell('b', 'a')).toEqual(swap(tell('a', 'b')));
	});
});

describe('in the article', () => {
	const { dataset } = article;
	const [ground, names] = [new Ground(dataset), namesIn(dataset)];

	test('on 6 September the Taliban’s change is Rokha and Bazarak from the NRF to the Taliban, and the rest of Panjshir', () => {
		const changes = listChanges(ground.on(toDay('2021-09-05')), ground.on(toDay('2021-09-06')))
			.filter(({ voice }) => voice === 'taliban')
			.map((change) => en.change(change, names));
		expect(changes).toEqual([
			'Taliban’s account: Rokha and Bazarak, from NRF to Taliban; no longer said: Taliban forces advancing',
			'Taliban’s account: Panjshir, from Taliban (most) to Taliban (all)',
		]);
	});

	test('the NRF’s account of Paryan is told from Dashty’s words to what decides', () => {
		const day = toDay('2021-09-06');
		const account = ground.account(placeId('paryan'), partyId('nrf'), day);
		const steps = deriveAccount(account, day, ground).map((step) => panelEn.step(step, account.place, names));
		expect(steps[0]).toBe(
			'Fahim Dashty (c28, 5 September): all of Paryan is held by the NRF (inferred: the words name no holder).',
		);
		expect(steps.at(-1)).toBe(
			'Fahim Dashty (c28, 5 September) comes before Nazary (c12, 6 September): the words that say more come first.',
		);
	});
});
