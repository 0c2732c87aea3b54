import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS, CONTEXT } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { VoiceId } from '../../src/domain/observer.ts';
import { PREDICATES } from '../../src/domain/predicate.ts';
import {
	filterStatements,
	listFilterValues,
	type StatementFilter,
} from '../../src/domain/statement-filter.ts';
import {
	aClaim,
	aContext,
	aDataset,
	anObserver,
	aParty,
	aPlace,
	aSource,
	observerId,
	partyId,
	placeId,
} from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, DAYS, exchange, PLACES } from './arbitrary.ts';
import { MON, says, TUE, toDay, toyDataset } from './toy.ts';

/** The ids of the statements that fit. */
function idsOf(ground: Ground, filter: StatementFilter): string[] {
	return filterStatements(filter, ground).map(({ id }) => id);
}

// Province p holds district n, with a town of the same name, and district e:
//
//   ┌──────────────┬───┐
//   │ n (t, Bāzār) │ e │
//   └──────────────┴───┘
const GROUND = new Ground(
	aDataset({
		parties: [
			aParty('a', {
				name: { en: 'Army of the Mill', el: 'Στρατός' },
				shortName: { en: 'Mill', el: 'Μύλος' },
			}),
			aParty('b'),
		],
		observers: [anObserver('o', { name: { en: 'Truce Watch' }, shortName: { en: 'TW' } })],
		places: [
			aPlace({ id: 'p', level: 'province', names: ['Riverland'] }),
			aPlace({
				id: 'n',
				parent: 'p',
				title: 'Bazarak',
				toponyms: [
					{ text: 'Bazarak', lang: 'en' },
					{ text: 'Bāzār-e Kalān', lang: 'und-Latn' },
					{ text: 'بازارک', lang: 'fa-Arab' },
				],
			}),
			aPlace({ id: 't', level: 'town', parent: 'n', names: ['Bazarak Town'] }),
			aPlace({ id: 'e', parent: 'p', names: ['Eastside'] }),
		],
		scope: ['n', 'e'],
		sources: [aSource(), aSource({ id: 'radio', publisher: 'Radio Ford' })],
		claims: [
			aClaim({
				id: 'c1',
				exact: 'We hold it all, says Zürn.',
				said: MON,
				speaker: 'Ada Rill',
				role: 'Quartermaster',
				channel: 'tweet',
				assertions: [{ place: 'p', reachesDistricts: true, except: ['n'] }],
			}),
			aClaim({
				id: 'c2',
				claimant: 'b',
				exact: 'They are not in the market.',
				said: `${MON}/${TUE}`,
				speaker: 'Ada Rill',
				assertions: [
					{ place: 'n', predicate: 'denies' },
					{ place: 'n', predicate: 'present', holder: 'b' },
				],
				note: 'Which market is not said.',
			}),
			aClaim({ id: 'c3', said: TUE, source: 'radio', mentions: ['t'] }),
			aClaim({
				id: 'c4',
				claimant: 'o',
				said: '2021-01-08',
				exact: 'Shots are heard.',
				speaker: 'An observer',
				via: 'the Wire, citing the Watch',
				assertions: [{ place: 't', predicate: 'fighting' }],
			}),
		],
		context: [aContext({ id: 'x1', channel: 'caption', exact: 'A market.', mentions: ['e'] })],
	}),
);
const find = (filter: StatementFilter) => idsOf(GROUND, filter);

test('no filter fits all: claims first, then context', () => {
	expect(find({})).toEqual(['c1', 'c2', 'c3', 'c4', 'x1']);
});

describe('a filter by', () => {
	test('voice fits what was said on its behalf, an observer’s as a party’s', () => {
		expect(find({ voice: partyId('a') })).toEqual(['c1', 'c3']);
		expect(find({ voice: partyId('b') })).toEqual(['c2']);
		expect(find({ voice: observerId('o') })).toEqual(['c4']);
		expect(find({ voice: partyId('nobody') })).toEqual([]);
	});

	test('no voice fits context', () => {
		expect(find({ voice: CONTEXT })).toEqual(['x1']);
	});

	test('speaker fits the whole name, for whomever it is said', () => {
		expect(find({ speaker: 'Ada Rill' })).toEqual(['c1', 'c2']);
		expect(find({ speaker: 'Ada' })).toEqual([]);
	});

	test('channel fits context, too', () => {
		expect(find({ channel: 'tweet' })).toEqual(['c1']);
		expect(find({ channel: 'caption' })).toEqual(['x1']);
		expect(find({ channel: 'headline' })).toEqual([]);
	});

	test('predicate fits a claim one of whose assertions has it', () => {
		expect(find({ predicate: 'holds' })).toEqual(['c1']);
		expect(find({ predicate: 'denies' })).toEqual(['c2']);
		expect(find({ predicate: 'present' })).toEqual(['c2']);
		expect(find({ predicate: 'fighting' })).toEqual(['c4']);
		expect(find({ predicate: 'advancing' })).toEqual([]);
	});

	test('place fits what asserts it, reaches it, is lent to it, leaves it out or mentions it', () => {
		expect(find({ place: placeId('p') })).toEqual(['c1']);
		expect(find({ place: placeId('n') })).toEqual(['c1', 'c2', 'c4']);
		expect(find({ place: placeId('e') })).toEqual(['c1', 'x1']);
		expect(find({ place: placeId('t') })).toEqual(['c3', 'c4']);
		expect(find({ place: placeId('atlantis') })).toEqual([]);
	});

	test('day fits the last day of saying', () => {
		expect(find({ day: toDay(MON) })).toEqual(['c1']);
		expect(find({ day: toDay(TUE) })).toEqual(['c2', 'c3']);
		expect(find({ day: toDay('2021-01-07') })).toEqual([]);
	});
});

describe('a search for words finds', () => {
	test.each([
		['an id', 'c2', ['c2']],
		['the quote', 'hold', ['c1']],
		['the speaker', 'rill', ['c1', 'c2']],
		['the role', 'Quartermaster', ['c1']],
		['the name of the claimant', 'army of the mill', ['c1', 'c3']],
		['the short name of the claimant', 'Mill', ['c1', 'c3']],
		['the name of the claimant in another language', 'Μύλος', ['c1', 'c3']],
		['the name of an observer', 'truce', ['c4']],
		['whose hands the words came through', 'wire', ['c4']],
		['the publisher', 'Radio', ['c3']],
		['the note', 'which', ['c2']],
		['a place asserted', 'Riverland', ['c1']],
		['a place reached or mentioned', 'Eastside', ['c1', 'x1']],
		['a place left out', 'Bazarak', ['c1', 'c2', 'c3', 'c4']],
		['a place in another spelling', 'Kalan', ['c1', 'c2']],
		['a place in another script', 'بازارک', ['c1', 'c2']],
		['a place in another script with the Arabic kaf', 'بازارك', ['c1', 'c2']],
		['the beginning of a word', 'quarter', ['c1']],
		['words of several fields, in any order', 'mill Ada', ['c1']],
		['a word whatever its case', 'ZÜRN', ['c1']],
		['a word without its accents', 'zurn', ['c1']],
		['a word with accents that the data lacks', 'Hôld', ['c1']],
		['a word with accents not composed', 'Zürn'.normalize('NFD'), ['c1']],
		['words with a hyphen', 'Bazar-e-Kalan', ['c1', 'c2']],
		['words between blanks and stops', '  market, ', ['c2', 'x1']],
	])('%s: “%s”', (_, words, ids) => {
		expect(find({ words })).toEqual(ids);
	});

	test.each([
		['the end of a word', 'master'],
		['a word only part of which is there', 'quartermasters'],
		['words of which one is nowhere', 'ada atlantis'],
		['a word that begins in one field and ends in the next', 'rillquartermaster'],
	])('nothing by %s: “%s”', (_, words) => {
		expect(find({ words })).toEqual([]);
	});

	test('a place by its title, even where no toponym is that', () => {
		const places = [aPlace({ id: 'n', title: 'Northland', names: ['Norda'] })];
		const claims = [aClaim({ assertions: [{ place: 'n' }] })];
		const ground = new Ground(aDataset({ places, scope: ['n'], claims }));
		expect(idsOf(ground, { words: 'northland' })).toEqual(['c1']);
		expect(idsOf(ground, { words: 'norda' })).toEqual(['c1']);
	});

	test.each(['', '   ', '– …'])('everything by no word: “%s”', (words) => {
		expect(find({ words })).toEqual(['c1', 'c2', 'c3', 'c4', 'x1']);
	});
});

describe('filters together', () => {
	const all: StatementFilter = {
		voice: partyId('b'),
		speaker: 'Ada Rill',
		channel: 'statement',
		predicate: 'present',
		place: placeId('n'),
		day: toDay(TUE),
		words: 'market',
	};

	test('fit what fits each', () => {
		expect(find(all)).toEqual(['c2']);
	});

	const others: readonly StatementFilter[] = [
		{ voice: partyId('a') },
		{ speaker: 'A ferryman' },
		{ channel: 'tweet' },
		{ predicate: 'holds' },
		{ place: placeId('e') },
		{ day: toDay(MON) },
		{ words: 'river' },
	];
	test.each(others)('fit nothing, if one does not fit: %o', (other) => {
		expect(find({ ...all, ...other })).toEqual([]);
	});

	test.each([
		{ speaker: 'Ada Rill' },
		{ predicate: 'holds' },
		{ day: toDay(MON) },
	] satisfies readonly StatementFilter[])('context has none of what a claim has: %o', (filter) => {
		expect(find({ voice: CONTEXT, ...filter })).toEqual([]);
	});
});

describe('of any dataset', () => {
	const anyFilter: fc.Arbitrary<StatementFilter> = fc.record(
		{
			voice: fc.constantFrom<VoiceId | typeof CONTEXT>(partyId('a'), partyId('b'), observerId('o'), CONTEXT),
			speaker: fc.constantFrom('Speaker of a', 'Speaker of b'),
			channel: fc.constantFrom(...CHANNELS),
			predicate: fc.constantFrom(...PREDICATES),
			place: fc.constantFrom(...Object.values(PLACES)),
			day: fc.constantFrom(...DAYS),
			words: fc.constantFrom('speaker', 'words of', 'c1', 'p', 'nobody'),
		},
		{ requiredKeys: [] },
	);
	const withContext = (dataset: Dataset): Dataset => ({
		...dataset,
		context: [aContext({ id: 'x1', mentions: ['n', 'p'] })],
	});
	const anyWithContext = anyDataset.map(withContext);

	test('a statement fits several filters if and only if it fits each of them', () => {
		fc.assert(
			fc.property(anyWithContext, anyFilter, (dataset, filter) => {
				const ground = new Ground(dataset);
				const each = Object.entries(filter).map(([key, value]) => idsOf(ground, { [key]: value }));
				const fitting = idsOf(ground, {}).filter((id) => each.every((ids) => ids.includes(id)));
				expect(idsOf(ground, filter)).toEqual(fitting);
			}),
		);
	});

	test('the voices and the context share out all statements', () => {
		fc.assert(
			fc.property(anyWithContext, (dataset) => {
				const ground = new Ground(dataset);
				const all: readonly (VoiceId | typeof CONTEXT)[] = [...ground.voices, CONTEXT];
				const shared = all.flatMap((voice) => idsOf(ground, { voice }));
				expect(shared.sort()).toEqual(idsOf(ground, {}).sort());
			}),
		);
	});

	test('exchanging two parties exchanges what fits them', () => {
		fc.assert(
			fc.property(anyWithContext, (dataset) => {
				const [ground, exchanged] = [new Ground(dataset), new Ground(exchange(dataset))];
				expect(idsOf(exchanged, { voice: partyId('a') })).toEqual(idsOf(ground, { voice: partyId('b') }));
				expect(idsOf(exchanged, { voice: CONTEXT })).toEqual(['x1']);
			}),
		);
	});
});

test('a thousand claims are searched in the same order', () => {
	const ids = Array.from({ length: 1000 }, (_, i) => `c${String(i).padStart(4, '0')}`);
	const ground = new Ground(toyDataset(ids.map((id) => aClaim({ id, assertions: [{}] }))));
	expect(idsOf(ground, { words: 'words n' })).toEqual(ids);
	expect(idsOf(ground, { words: 'c0999' })).toEqual(['c0999']);
});

test('a claim on a district is found by a place inside to which it is lent', () => {
	const ground = new Ground(
		toyDataset([says('c1', MON, {}), says('c2', MON, { place: 't', predicate: 'near', holder: 'b' })]),
	);
	expect(idsOf(ground, { place: PLACES.t })).toEqual(['c1', 'c2']);
});

describe('in the article', () => {
	const { dataset } = article;
	const ground = new Ground(dataset);

	test.each([
		['Panjsher Valley', 'Panjshir Valley'],
		['Rukhah', 'Rokha'],
		['بازارک', 'Bazarak'],
	])('“%s” finds what “%s” finds', (spelling, usual) => {
		const found = idsOf(ground, { words: spelling });
		expect(found.length).toBeGreaterThan(0);
		expect(idsOf(ground, { words: usual })).toEqual(expect.arrayContaining(found));
	});

	test.each([
		['what the source says of checking', 'independently', 'c06'],
		['which part is meant', 'unnamed', 'c11'],
		['another reading', 'gloss', 'c21'],
		['why a place is meant', 'mountainous', 'c23'],
	])('words of %s are found', (_, words, id) => {
		expect(idsOf(ground, { words })).toContain(id);
	});

	test('every toponym of a place finds every statement that speaks of it', () => {
		for (const { id, toponyms } of dataset.places.values()) {
			const speaking = idsOf(ground, { place: id });
			for (const { text } of toponyms) {
				expect(idsOf(ground, { words: text }), text).toEqual(expect.arrayContaining(speaking));
			}
		}
	});

	test('Andarab: one claim of the NRF, none of the Taliban', () => {
		const place = placeId('andarab');
		expect(idsOf(ground, { place })).toEqual(['c17']);
		expect(idsOf(ground, { place, voice: partyId('nrf') })).toEqual(['c17']);
		expect(idsOf(ground, { place, voice: partyId('taliban') })).toEqual([]);
	});

	test('denials: one', () => {
		expect(idsOf(ground, { predicate: 'denies' })).toEqual(['c13']);
	});

	test('context: all that nobody’s spokesman said', () => {
		expect(idsOf(ground, { voice: CONTEXT })).toEqual(dataset.context.map(({ id }) => id));
	});
});

test('statements can be filtered by the values that some have, and by what is asked for though none has it', () => {
	const ground = new Ground(
		toyDataset([says('c1', TUE, { place: 't' }), { ...says('c2', MON, { place: 'n' }), speaker: 'Ada' }]),
	);
	const asked = { channel: 'caption', place: placeId('f'), day: toDay('2021-02-01') } as const;
	const bare = listFilterValues({}, ground);
	expect(bare).toMatchObject({ voices: ['a', 'b', 'c', 'o'], days: [MON, TUE] });
	expect(bare.speakers).toContain('Ada');
	expect([...bare.places].sort()).toEqual(['n', 't']);
	const more = listFilterValues(asked, ground);
	expect(more.days).toEqual([MON, TUE, asked.day]);
	expect(new Set(more.channels)).toEqual(new Set([...bare.channels, asked.channel]));
	expect(new Set(more.places)).toEqual(new Set([...bare.places, asked.place]));
});
