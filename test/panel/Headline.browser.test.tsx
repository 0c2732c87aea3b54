// The line over the maps, and what stands with it.
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Headline } from '../../src/panel/Headline.tsx';
import { en } from '../../src/text/en.ts';
import { aDataset, partyId } from '../build.ts';
import { find } from '../find.ts';
import { stand } from './stand.tsx';

const BOTH = ['taliban', 'nrf'].map(partyId);
const full = () => page.getByText('forces of the NRF are in Panjshir Valley');

beforeEach(async () => {
	await stand({}, (day) => <Headline day={day} voices={BOTH} />);
});

it('says what the whole comes to and that nobody is said to be right; all of it is one click away', async () => {
	await expect
		.element(
			page.getByText(
				'The Taliban said they hold all of Panjshir; the NRF denied it and said they hold part of it.',
			),
		)
		.toBeVisible();
	await expect.element(page.getByText(en.promiseShort)).toBeVisible();
	await expect.element(full()).not.toBeInTheDocument();
	await page.getByText(en.showInFull).click();
	await expect.element(full()).toBeVisible();
	await expect.element(page.getByText(en.promiseShort)).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(full()).not.toBeInTheDocument();
});

it('makes no room for the full sentences: they scroll within the window, above what lies beneath', async () => {
	await page.viewport(360, 220);
	const [headline, button] = [find('.headline'), page.getByText(en.showInFull)];
	const before = headline.offsetHeight;
	await button.click();
	const sentences = find('.headline .popover');
	await expect.element(full()).toBeInTheDocument();
	const { top, bottom } = sentences.getBoundingClientRect();
	expect(headline.offsetHeight).toBe(before);
	expect(top).toBeGreaterThanOrEqual(button.element().getBoundingClientRect().bottom);
	expect(bottom).toBeLessThanOrEqual(window.innerHeight);
	expect(sentences.scrollHeight).toBeGreaterThan(sentences.clientHeight);
});

it('is of one side alone, where only its account is shown', async () => {
	await stand({}, (day) => <Headline day={day} voices={[partyId('nrf')]} />);
	await expect
		.element(page.getByText('The NRF said they hold part of Panjshir.', { exact: true }))
		.toBeVisible();
});

it('gives back the room kept for a longer line when the letters of a font take less', async () => {
	await stand({ dataset: aDataset(), day: '2021-01-02' }, (day) => (
		<div id="lines" style={{ width: 200 }}>
			<Headline day={day} voices={['a', 'b'].map(partyId)} />
		</div>
	));
	const headline = find('#lines .headline');
	await expect.poll(() => headline.style.minHeight).not.toBe('');
	const kept = headline.offsetHeight;
	find('#lines .headline-line').style.fontSize = '6px';
	expect(headline.offsetHeight).toBe(kept);
	document.fonts.dispatchEvent(new Event('loadingdone'));
	expect(headline.offsetHeight).toBeLessThan(kept);
});
