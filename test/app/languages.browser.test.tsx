/** The page in other languages and the other direction: on the whole page. */

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fa } from '../../src/text/fa.ts';
import { all, boxOf, find } from '../find.ts';
import { goInHistory, showPage } from './show-page.tsx';

const root = document.documentElement;
const query = () => window.location.search;
const directionOf = (selector: string) => getComputedStyle(find(selector)).direction;

describe('a language', () => {
	it.each([
		['fa', 'fa-AF', 'طالبان', 'دوشنبه ۱۵ سنبلهٔ ۱۴۰۰'],
		['ps', 'ps', 'طالبان', 'وږي'],
	])('comes by address: %s', async (lang, tag, party, day) => {
		await showPage({ query: `?lang=${lang}&place=bazarak` });
		await expect.poll(() => root.lang).toBe(tag);
		expect(root.dir).toBe('rtl');
		await expect.element(page.getByRole('radio', { name: party, exact: true })).toBeInTheDocument();
		expect(find('.day-label').innerText).toContain(day);
		await expect.poll(() => all('[role="dialog"] blockquote')[0]?.lang).toBe('en');
		expect(directionOf('[role="dialog"] blockquote')).toBe('ltr');
		await expect.poll(() => all('[role="dialog"] .quote-translation')[0]?.lang).toBe(tag);
		expect(root.scrollWidth).toBe(1280);
	});

	it('is chosen on the page, keeps the view, and is undone by Back', async () => {
		await showPage({ query: '?account=nrf&day=2021-09-05' });
		await page.getByLabelText('Language').selectOptions('fa');
		await expect.poll(() => root.dir).toBe('rtl');
		expect(query()).toContain('account=nrf&day=2021-09-05');
		expect(query()).toContain('lang=fa');
		await expect.element(page.getByRole('button', { name: fa.zoomIn, exact: true })).toBeVisible();
		find('.segment').click();
		await expect.poll(query).toContain('account=taliban');
		expect(query()).toContain('lang=fa');
		await goInHistory(-1);
		await goInHistory(-1);
		await expect.poll(() => root.dir).toBe('ltr');
		await expect.element(page.getByRole('radio', { name: 'NRF' })).toBeChecked();
	});

	it('that is not known is told', async () => {
		await showPage({ query: '?lang=tlh' });
		await expect.element(page.getByText('The address asks for lang “tlh”')).toBeVisible();
	});
});

describe('right to left', () => {
	it('the slider, the panel and the controls run that way, and the map does not', async () => {
		await showPage({ query: '?lang=fa&panel=article' });
		await expect.poll(() => all('.article .passage-mark').length).toBeGreaterThan(0);
		find('.day-track input').focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(query).toContain('day=2021-09-05');
		expect(boxOf('.panel-content').x).toBe(0);
		const maps = all('.account-map').map((map) => map.getBoundingClientRect());
		expect(Math.min(...maps.map(({ x }) => x))).toBeCloseTo(boxOf('.panel-content').right, 0);
		// The first party's stands where one begins to read.
		expect(maps[0]?.right).toBeCloseTo(1280, 0);
		expect(directionOf('.map')).toBe('ltr');
		expect(directionOf('.article article')).toBe('ltr');
	});

	it('notes in English begin at the left on a phone, with room for their bullets', async () => {
		const answer = await fetch('/datasets/panjshir-2021.json');
		const untranslated = { ...((await answer.json()) as object), translations: {} };
		const dataset = () => Response.json(untranslated);
		await showPage({ query: '?lang=fa', width: 390, height: 844, dataset });
		await page.getByRole('button', { name: fa.sources, exact: true }).click();
		const notes = () => all('.source-list ul li');
		await expect.poll(() => notes()[0]?.checkVisibility()).toBe(true);
		expect(notes().length).toBeGreaterThan(5);
		for (const note of notes()) {
			const words = document.createRange();
			words.selectNodeContents(note);
			const frame = note.closest('.popover')?.getBoundingClientRect();
			const { left, right } = note.getBoundingClientRect();
			expect(getComputedStyle(note).direction).toBe('ltr');
			expect(words.getBoundingClientRect().left - left).toBeCloseTo(0, 0);
			expect(left - (frame?.left ?? Number.NaN)).toBeGreaterThanOrEqual(16);
			expect((frame?.right ?? Number.NaN) - right).toBeGreaterThanOrEqual(0);
		}
	});
});
