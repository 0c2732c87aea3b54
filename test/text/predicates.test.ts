// Whatever can be said, of whatever ground, has its words in every language.
import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES } from '../../src/domain/predicate.ts';
import { listSayings } from '../../src/domain/saying.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { createNaming } from '../../src/text/naming.ts';
import { panelEn } from '../../src/text/panel-en.ts';
import { panelFa } from '../../src/text/panel-fa.ts';
import { panelPs } from '../../src/text/panel-ps.ts';
import type { PanelWords } from '../../src/text/panel-words.ts';
import { ps } from '../../src/text/ps.ts';
import { anObserver, aParty } from '../build.ts';
import { twoRivers } from '../datasets.ts';
import { accountOn, MON, says, toyDataset } from '../domain/toy.ts';
import { listSentences, SAYABLE, sayAll, WAYS } from './sentences.ts';

const LANGUAGES: readonly (readonly [string, Catalogue, PanelWords])[] = [
	['English', en, panelEn],
	['Dari', fa, panelFa],
	['Pashto', ps, panelPs],
];

/** The toy ground with names that are no part of each other or of a word. */
function groundOf(claims: Parameters<typeof toyDataset>[0], order = ['a', 'b', 'c']): Ground {
	const called = (name: string) => ({ inSentence: { en: name }, shortName: { en: name } });
	const parties = [aParty('a', called('Xyz')), aParty('b', called('Qvw')), aParty('c', called('Jkj'))];
	return new Ground({
		...toyDataset(claims),
		parties: order.flatMap((id) => parties.filter((party) => party.id === id)),
		observers: [anObserver('o', called('Hgh'))],
	});
}

const ALL = SAYABLE.flatMap((said) => WAYS.map((way) => ({ ...way, ...said })));
const GROUNDS = ALL.map((said, i) => groundOf(sayAll(said, i % 2 === 0 ? 'a' : 'b')));
const withoutNames = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');

/** A gap where a name or an amount should be, or marks that follow each other. */
const BROKEN = /undefined|null|NaN|\[object| {2}|\(\)|«»|“”|\u2068\u2069| [.,;:؛،)]|[.;؛][.;؛]/;

describe.each(LANGUAGES)('in %s', (_, text, words) => {
	it('every predicate, portion and way of reaching a place makes whole sentences', {
		timeout: 60_000,
	}, () => {
		const sentences = new Set(GROUNDS.flatMap((ground) => listSentences(ground, text, words)));
		expect(sentences.size).toBeGreaterThan(1000);
		expect([...sentences].filter((one) => BROKEN.test(one))).toEqual([]);
		if (text.dir === 'ltr') return;
		// The name that a mark begins with is not drawn.
		const drawn = [...sentences].filter((one) => !/^(c\d|[A-Z]\b)/.test(one));
		expect(drawn.filter((one) => /[A-Za-z0-9,;?\u2068\u2069]/.test(withoutNames(one)))).toEqual([]);
	});

	it('no two predicates or portions have the same words', () => {
		const told = WAYS.map((way) =>
			SAYABLE.map((said) => {
				const { dataset } = groundOf([says('c1', MON, { ...way, ...said })]);
				const [assertion] = dataset.claims.flatMap(({ assertions }) => assertions);
				return assertion ? text.assertion(assertion, createNaming(dataset, text)) : '';
			}),
		);
		for (const sentences of told) expect(new Set(sentences).size).toBe(SAYABLE.length);
		for (const kind of ['account', 'saying', 'accountLabel'] as const) {
			const own = SAYABLE.map((said) => {
				const ground = groundOf([says('c1', MON, said)]);
				const [account, names] = [accountOn(ground), createNaming(ground.dataset, text)];
				return kind === 'account' ? text.account(account, names) : text[kind](listSayings(account)[0], names);
			});
			expect(new Set(own).size).toBe(SAYABLE.length);
		}
		for (const words of [text.predicate, text.legendOf]) {
			expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
		}
		expect(Object.keys(text.predicate).sort()).toEqual([...PREDICATES].sort());
	});

	it('what was said of a town is told of its district apart from what is said of all of it', () => {
		for (const said of SAYABLE) {
			const [inner, own] = ['t', 'n'].map((place) => {
				const ground = groundOf([says('c1', MON, { ...said, place })]);
				const [account, names] = [accountOn(ground), createNaming(ground.dataset, text)];
				return {
					sentence: text.account(account, names),
					label: text.accountLabel(listSayings(account)[0], names),
					account,
				};
			});
			expect(inner?.sentence).not.toBe(own?.sentence);
			if (inner?.account.kind === 'silent') continue;
			expect(inner?.sentence).toMatch(/\bT\b/);
			if (said.portion !== 'part' || said.predicate === 'denies') expect(inner?.label).not.toBe(own?.label);
		}
	});

	it('two sides exchanged exchange the words, and nothing else', () => {
		for (const said of SAYABLE) {
			const [ours, theirs] = [
				groundOf(sayAll(said, 'a')),
				groundOf(sayAll(said, 'b', 'b', 'a'), ['b', 'a', 'c']),
			];
			const exchanged = listSentences(ours, text, words).map((one) =>
				one.replace(/Xyz|Qvw|Speaker of [ab]\b/g, (name) => EXCHANGED[name] ?? name),
			);
			expect(exchanged).toEqual(listSentences(theirs, text, words));
		}
	});
});

const EXCHANGED: Readonly<Record<string, string>> = {
	Xyz: 'Qvw',
	Qvw: 'Xyz',
	'Speaker of a': 'Speaker of b',
	'Speaker of b': 'Speaker of a',
};

it.each(LANGUAGES)('the invented dataset is told without a gap in %s', (_, text, words) => {
	const sentences = listSentences(new Ground(twoRivers.dataset), text, words);
	expect(sentences.length).toBeGreaterThan(30);
	expect(sentences.filter((one) => /undefined| {2}|\(\)/.test(one))).toEqual([]);
});
