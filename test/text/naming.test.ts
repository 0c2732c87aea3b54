import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { createNaming, nameIn, translationIn } from '../../src/text/naming.ts';
import { aDataset, anObserver, aParty, aPlace, observerId, partyId, placeId } from '../build.ts';

const inDari = { lang: 'fa-AF', nameAndLevel: en.nameAndLevel };
const dataset = aDataset({
	parties: [aParty('a', { inSentence: { en: 'the Mill', fa: 'آسیاب' }, shortName: { en: 'Mill' } })],
	observers: [anObserver('o', { inSentence: { en: 'the Watch' }, shortName: { en: 'Watch' } })],
	places: [
		aPlace({
			id: 'n',
			names: ['Ford'],
			toponyms: [
				{ text: 'Ford', lang: 'en' },
				{ text: 'گدار', lang: 'fa-Arab' },
			],
		}),
		aPlace({ id: 't', level: 'town', parent: 'n', names: ['Ford'] }),
		aPlace({ id: 'h', level: 'height', parent: 'n', names: ['Hill 607'] }),
		aPlace({
			id: 's',
			level: 'village',
			names: ['Spring'],
			toponyms: [
				{ text: 'Chashma', lang: 'und-Latn' },
				{ text: 'چشمه', lang: 'und-Arab' },
			],
		}),
	],
	scope: ['n'],
});

describe('what the data tells', () => {
	it('is told as it is translated, and as it is where it is not', () => {
		const texts = new Map([['Ada', 'آدا']]);
		const local = createNaming(dataset, inDari, { isDraft: true, texts });
		expect(['Ada', 'Bea'].map(local.translated)).toEqual(['آدا', 'Bea']);
		expect(createNaming(dataset, inDari).translated('Ada')).toBe('Ada');
	});

	it('is translated into the language, whatever its region', () => {
		const translation = { isDraft: false, texts: new Map() };
		const translations = new Map([['fa', translation]]);
		expect(translationIn({ translations }, 'fa-AF')).toBe(translation);
		expect(translationIn({ translations }, 'ps')).toBeUndefined();
	});
});

describe('the names of a dataset', () => {
	const names = createNaming(dataset, en);

	it('call a place by its toponym, and by its kind where another, a district, bears the same', () => {
		expect(['n', 't', 'h'].map((id) => names.place(placeId(id)))).toEqual([
			'Ford',
			'Ford (town)',
			'Hill 607',
		]);
	});

	it('call a party and an observer as a sentence and a label do', () => {
		expect(names.voice(partyId('a'))).toEqual({ inSentence: 'the Mill', short: 'Mill' });
		expect(names.voice(observerId('o'))).toEqual({ inSentence: 'the Watch', short: 'Watch' });
	});

	it('are those of the language where it has them, whatever its region or script, and else English', () => {
		const local = createNaming(dataset, inDari);
		expect(['n', 't'].map((id) => local.place(placeId(id)))).toEqual(['گدار', 'Ford']);
		expect(local.voice(partyId('a'))).toEqual({ inSentence: 'آسیاب', short: 'Mill' });
		expect(nameIn({ en: 'Mill', fa: 'آسیاب', 'fa-AF': 'ژرنده' }, 'fa-AF')).toBe('ژرنده');
	});

	it('are those of its script where they are of no particular language, and in English the title', () => {
		expect(createNaming(dataset, inDari).place(placeId('s'))).toBe('چشمه');
		expect(names.place(placeId('s'))).toBe('Spring');
	});

	it('throw for a voice that the dataset does not know', () => {
		expect(() => names.voice(partyId('x'))).toThrow('No voice "x" among a, o');
	});
});
