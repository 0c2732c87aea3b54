/** What the page says of itself: opened, read and left, on the whole page. */

import { describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import head from '../../data/panjshir-2021/dataset.json';
import { version } from '../../package.json';
import article from '../../seeds/cnn-2021-09-06-panjshir.txt?raw';
import { RULES } from '../../src/domain/rule-example.ts';
import { darken } from '../darken.ts';
import { all, find } from '../find.ts';
import { findFaults } from './axe.ts';
import { goInHistory, showPage, type Visit } from './show-page.tsx';

const query = () => new URLSearchParams(window.location.search);
const dialog = () => page.elementLocator(find('dialog.about'));
const isOpen = () => document.querySelector('dialog.about') !== null;
const text = () => find('dialog.about').innerText;

async function openAbout(how: Visit = {}): Promise<void> {
	await showPage(how);
	find('.masthead > button:last-of-type').click();
	await expect.poll(isOpen).toBe(true);
}

/** Whether the focus is in the dialog, or has left the page for the browser's own controls. */
const isHeld = () =>
	document.activeElement === document.body || find('dialog.about').contains(document.activeElement);

describe('the button “About”', () => {
	it('opens by Enter a dialog that holds the focus, and Escape gives it back', async () => {
		await showPage();
		const button = page.getByRole('button', { name: 'About', exact: true }).element();
		button.focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('dialog', { name: 'About', exact: true })).toBeVisible();
		for (const shift of [false, false, false, true, true, true, true, true]) {
			await userEvent.tab({ shift });
			expect(isHeld()).toBe(true);
		}
		await userEvent.keyboard('{Escape}');
		await expect.poll(isOpen).toBe(false);
		expect(document.activeElement).toBe(button);
	});

	it('adds a step to the history, not a word to the address, and Back undoes it', async () => {
		await openAbout({ query: '?account=nrf', width: 390, height: 844 });
		const address = window.location.href;
		expect(window.location.search).toMatch(/^\?account=nrf(&map=.*)?$/);
		await goInHistory(-1);
		await expect.poll(isOpen).toBe(false);
		expect(window.location.href).toBe(address);
		await expect.element(page.getByRole('radio', { name: 'NRF' })).toBeChecked();
		await goInHistory(1);
		await expect.poll(isOpen).toBe(true);
		await dialog().getByRole('button', { name: 'Close' }).click();
		await expect.poll(isOpen).toBe(false);
		expect(window.location.href).toBe(address);
	});
});

describe('the rules', () => {
	it('stand in plain words, each example with words of its source', async () => {
		await openAbout();
		expect(all('dialog.about .rules > li')).toHaveLength(RULES.length);
		const quotes = all('dialog.about blockquote').map((quote) => quote.innerText.slice(1, -1));
		expect(quotes.length).toBeGreaterThanOrEqual(12);
		expect(quotes.filter((quote) => !article.includes(quote))).toEqual([]);
	});

	it('lead from an example to its passage on its day, and Back leads back', async () => {
		await openAbout({ query: '?day=2021-09-05&reading=c12.1' });
		await dialog().getByRole('button', { name: 'Show c21' }).first().click();
		await expect.poll(isOpen).toBe(false);
		await expect.poll(() => all('.claim-card').length).toBe(1);
		expect([query().get('claim'), query().get('panel'), query().get('reading')]).toEqual([
			'c21',
			'article',
			null,
		]);
		await expect.element(page.getByText('Said up to Monday 6 September 2021').first()).toBeVisible();
		await expect.poll(() => document.activeElement?.getAttribute('data-claim')).toBe('c21');
		await goInHistory(-1);
		await expect.poll(isOpen).toBe(true);
		expect(query().get('reading')).toBe('c12.1');
	});

	it('lead from a comparison to its place on its day', async () => {
		await openAbout();
		await dialog().getByRole('button', { name: 'Show Paryan, 6 September' }).click();
		const card = page.getByRole('dialog', { name: 'Paryan' });
		await expect.element(card).toBeVisible();
		expect(card.element().textContent).toContain('The accounts contradict each other.');
		expect(card.element().contains(document.activeElement)).toBe(true);
	});

	it('find examples in another dataset, or say that it has none', async () => {
		const twoRivers = await commands.buildEdited();
		await openAbout({ dataset: () => new Response(twoRivers) });
		await expect.poll(() => all('.rules > li').length).toBe(RULES.length);
		const [shown, missing] = [all('.rules > li .example').length, all('.rules > li .no-example').length];
		expect(shown).toBeGreaterThan(4);
		expect(shown + missing).toBe(RULES.length);
	});
});

describe('the sections', () => {
	it('say where the lines come from, and which editions differ', async () => {
		await openAbout();
		for (const note of [head.boundaryAttribution, ...head.boundaryNotes, head.daysNote])
			expect(text()).toContain(note);
		expect(text()).toContain(`version ${head.version}`);
		expect(text()).toContain('In which order they were said is not known');
		expect(text()).toContain('await a native reader');
	});

	it('say which software this is, and what changed in it, as text', async () => {
		await openAbout({ query: '?lang=fa' });
		expect(text()).toContain(version);
		const first = find('dialog.about [lang="en"][dir="ltr"] details');
		first.querySelector('summary')?.click();
		await expect.poll(() => first.innerText).toContain('A map of reported control');
		expect(first.querySelector('code')?.innerText).not.toContain('`');
	});

	it('are each one click away, and the focus goes there', async () => {
		await openAbout();
		await dialog().getByRole('button', { name: 'Where the lines come from' }).click();
		const heading = dialog().getByRole('heading', { name: 'Where the lines come from' }).element();
		expect(document.activeElement).toBe(heading);
		await expect.poll(() => heading.getBoundingClientRect().y).toBeLessThan(800);
	});
});

describe('open, the dialog', () => {
	/** What is the same in all languages is asked of the first. */
	it.each(
		(['en', 'fa', 'ps'] as const).flatMap((lang) => [
			{ lang, width: 1280, height: 800 },
			{ lang, width: 390, height: 844 },
		]),
	)('has no fault in $lang at $width × $height', async ({ lang, width, height }) => {
		await openAbout({ width, height, query: `?lang=${lang}` });
		expect(await findFaults(lang === 'en' ? 'all' : 'layout')).toEqual([]);
		// No colour depends on the language, and none on the room.
		if (lang === 'en' && width > 700) {
			await darken(true);
			expect(await findFaults('colours')).toEqual([]);
		}
		const targets = all('dialog.about :is(button, summary)').filter((one) => one.checkVisibility());
		const sizes = targets.map((one) => Math.round(one.getBoundingClientRect().height));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
		const shown = find('dialog.about');
		expect(getComputedStyle(shown).direction).toBe(lang === 'en' ? 'ltr' : 'rtl');
		if (width < 700) {
			expect(shown.getBoundingClientRect().toJSON()).toMatchObject({ x: 0, y: 0, width, height });
		}
		const wide = [shown, ...all('dialog.about :is(.about-body, .about-text)')].map(
			({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
		);
		expect(Math.max(...wide)).toBeLessThanOrEqual(1);
	});
});
