// What is printed of a quote, for a reader of another language than the source's.
import { expect, it } from 'vitest';
import { PrintSheet } from '../../src/app/PrintSheet.tsx';
import { BOTH } from '../../src/domain/account-choice.ts';
import { fa } from '../../src/text/fa.ts';
import { aClaim, aDataset } from '../build.ts';
import { all } from '../find.ts';
import { stand } from '../panel/stand.tsx';

const dataset = aDataset({
	claims: [aClaim({ exact: 'The mill is ours', speaker: 'Ada', role: 'miller', note: 'She gives no day.' })],
});
const texts = new Map([
	['The mill is ours', 'آسیاب از ماست'],
	['Ada', 'آدا'],
	['miller', 'آسیابان'],
	['She gives no day.', 'روزی نمی‌گوید.'],
]);
const look = () => ({ position: null, size: { width: 800, height: 600 } });

it('has its unofficial translation beneath it, and people in either spelling', async () => {
	await stand(
		{ dataset, day: '2021-01-02', text: fa, translation: { isDraft: true, texts } },
		(day, dayAccounts) => (
			<PrintSheet
				day={day}
				account={BOTH}
				other={undefined}
				dayAccounts={dayAccounts}
				look={look}
				link={() => 'https://example.org/'}
			/>
		),
	);
	window.dispatchEvent(new Event('beforeprint'));
	const printed = (part: string) =>
		all(`.print-quotes ${part}`).map((one) => one.textContent?.replace(/[\u2068\u2069]/g, ''));
	expect(printed('blockquote')).toEqual(['«The mill is ours»']);
	expect(printed('.quote-translation')).toEqual(['ترجمهٔ غیررسمی، پیش‌نویس: «آسیاب از ماست»']);
	expect([printed('.speaker'), printed('.as-printed')]).toEqual([['آدا، آسیابان'], ['Ada، miller']]);
	expect(printed('.note')).toEqual(['روزی نمی‌گوید.']);
});
