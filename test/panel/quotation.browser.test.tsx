// What stands of a quote, and of who said it, on a page of another language than the source's.
import { expect, it } from 'vitest';
import { ClaimQuote } from '../../src/panel/ClaimQuote.tsx';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { aClaim, aDataset } from '../build.ts';
import { all, find } from '../find.ts';
import { stand } from './stand.tsx';

const claim = aClaim({
	exact: 'The mill is ours',
	speaker: 'Ada',
	role: 'miller',
	note: 'She gives no day.',
	notVerified: 'Nobody could check this.',
	alternatives: [{ note: 'Or the yard alone.', assertions: [] }],
});
const dataset = aDataset({ claims: [claim] });
const texts = new Map([
	['The mill is ours', 'آسیاب از ماست'],
	['Ada', 'آدا'],
	['She gives no day.', 'روزی نمی‌گوید.'],
	['Nobody could check this.', 'کسی نتوانست این را بررسی کند.'],
	['Or the yard alone.', 'یا تنها حویلی.'],
]);
const plain = (element: Element) => element.textContent?.replace(/[\u2068\u2069]/g, '');
const show = (how: Partial<Parameters<typeof stand>[0]>) =>
	stand({ dataset, ...how }, () => <ClaimQuote statement={claim} />);

it('is as printed, with a translation marked as unofficial in the language of the page', async () => {
	await show({ text: fa, translation: { isDraft: true, texts } });
	expect(all('blockquote').map((quote) => [quote.lang, plain(quote)])).toEqual([
		['en', '«The mill is ours»'],
		['en', '«Nobody could check this.»'],
	]);
	expect(all('.quote-translation').map((one) => [one.lang, one.dir, plain(one)])).toEqual([
		['fa-AF', 'rtl', 'ترجمهٔ غیررسمی، پیش‌نویس: «آسیاب از ماست»'],
		['fa-AF', 'rtl', 'ترجمهٔ غیررسمی، پیش‌نویس: «کسی نتوانست این را بررسی کند.»'],
	]);
	expect(getComputedStyle(find('blockquote')).direction).toBe('ltr');
});

it('names people and tells notes in the language of the page, people as printed too', async () => {
	await show({ text: fa, translation: { isDraft: false, texts } });
	expect(plain(find('.speaker'))).toBe('آدا، miller');
	expect(plain(find('.as-printed'))).toBe('Ada، miller');
	expect(find('.as-printed').lang).toBe('en');
	expect(all('.note').map(plain)).toEqual(['روزی نمی‌گوید.']);
});

it('stands alone where nothing is translated', async () => {
	await show({ text: en });
	expect(plain(find('blockquote'))).toBe('“The mill is ours”');
	expect(all('.quote-translation, .as-printed')).toEqual([]);
});
