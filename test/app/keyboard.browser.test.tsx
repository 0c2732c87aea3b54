/** Can every task be done by the keyboard alone, and does a screen reader hear of it? */

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '../../src/text/language.ts';
import { showPage, speak, untilSettled } from './show-page.tsx';

const press = (key: string) => userEvent.keyboard(`{${key}}`);

/** Presses Tab until the focus is on what the CSS selector names; fails if it never comes there. */
async function tabTo(selector: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await press('Tab');
		if (document.activeElement?.matches(selector)) return;
	}
	throw new Error(`Tab never reached ${selector}`);
}

/** The place of the element that has the focus, or its id. */
const focused = () => document.activeElement?.getAttribute('data-place') ?? document.activeElement?.id;
const focusedText = () => document.activeElement?.textContent ?? '';
const dialog = (name: string) => page.getByRole('dialog', { name });
const radio = (name: string) => page.getByRole('radio', { name });
const seen = (selector: string) => expect.poll(() => document.querySelector(selector)).not.toBeNull();

describe('without a pointer', () => {
	it('a colour on the map leads to the exact words and back to the map', async () => {
		await showPage();
		await tabTo('path[data-place="bazarak"]');
		await press('Enter');
		await expect.element(dialog('Bazarak')).toBeVisible();
		await seen('.readable-quote button');
		await expect.element(page.getByRole('button', { name: /: read in the article$/ }).first()).toBeVisible();
		await tabTo('.readable-quote button');
		await press('Enter');
		await seen('.passage-mark[aria-pressed="true"]');
		await expect.poll(() => document.activeElement?.className).toBe('passage-mark');
		await press('Tab');
		expect(focusedText()).toBe('Skip to its card');
		await press('Enter');
		await tabTo('.claim-card .chip');
		const place = focusedText();
		await press('Enter');
		await expect.element(dialog(place)).toBeVisible();
	});

	it('the side and the day are chosen, and the maps moved', async () => {
		await showPage();
		await tabTo('.segment input');
		await press('ArrowLeft');
		await expect.element(radio('NRF')).toBeChecked();
		await tabTo('.day-track input');
		await press('ArrowLeft');
		expect(window.location.search).toContain('day=2021-09-05');
		await tabTo('.map-tools button');
		await press('Enter');
		await expect.poll(() => window.location.search).toContain('map=');
		await tabTo('path[data-place]');
		const position = window.location.search;
		await press('ArrowRight');
		await expect.poll(() => window.location.search).not.toBe(position);
		await userEvent.keyboard('0');
		await expect.poll(() => window.location.search).not.toContain('map=');
	});

	it('a claim is found, opened and closed', async () => {
		await showPage();
		await tabTo('[role="tab"]');
		await press('End');
		await press('Enter');
		await seen('[role="tabpanel"] [type="search"]');
		await tabTo('[role="tabpanel"] [type="search"]');
		await userEvent.keyboard('side valleys');
		await tabTo('.claim-list .passage-mark');
		const id = focusedText();
		await press('Enter');
		await seen('.claim-card');
		await tabTo('.passage-mark + .skip-link');
		await press('Enter');
		await press('Escape');
		expect(focusedText()).toBe(id);
	});
});

describe('Escape', () => {
	/** What is open, the innermost first. */
	const open = () =>
		['#key-list:popover-open', '.place-card', '.claim-card', '[role="tabpanel"]'].filter(
			(selector) => document.querySelector(selector) !== null,
		);

	it('closes one thing at a time, the innermost, wherever the focus is', async () => {
		await showPage({ query: '?panel=article&claim=c07&place=khenj' });
		await expect.element(dialog('Khenj')).toBeVisible();
		(page.getByRole('slider').element() as HTMLElement).focus();
		await userEvent.keyboard('?');
		await expect.poll(open).toEqual(['#key-list:popover-open', '.place-card']);
		for (const left of [['.place-card'], ['.claim-card', '[role="tabpanel"]'], ['[role="tabpanel"]'], []]) {
			await press('Escape');
			await expect.poll(open).toEqual(left);
		}
	});

	it('closes one thing at a time within the panel, too, and gives the focus to its tab', async () => {
		await showPage({ query: '?panel=article&claim=c07' });
		await expect.poll(open).toEqual(['.claim-card', '[role="tabpanel"]']);
		document.querySelector<HTMLElement>('.article .passage-mark')?.focus();
		for (const left of [['[role="tabpanel"]'], []]) {
			await press('Escape');
			await expect.poll(open).toEqual(left);
		}
		expect(focused()).toBe('panel-tab-article');
	});
});

describe('nobody has to pass every district', () => {
	it('since the first two stops skip to the map and to the tables', async () => {
		await showPage();
		await press('Tab');
		const first = page.getByRole('link', { name: 'Skip to the map' });
		await expect.element(first).toBeVisible();
		await press('Enter');
		expect(focused()).toBe('stage');
		expect(window.location.hash).toBe('');
		(first.element() as HTMLElement).focus();
		await press('Tab');
		await press('Enter');
		expect(focused()).toBe('panel-tab-overview');
	});

	it('and the first stop within the map leaves it', async () => {
		await showPage();
		document.getElementById('stage')?.focus();
		await press('Tab');
		await press('Enter');
		expect(focused()).toBe('panel-tab-overview');
	});
});

describe('a screen reader', () => {
	it('hears whose accounts the map shows and of which day, when either changes', async () => {
		await showPage();
		const status = page.getByRole('status').filter({ hasText: 'The map shows' });
		expect(status.element().textContent).toBe(
			'The map shows what the Taliban and the NRF said by Monday 6 September 2021.',
		);
		await radio('NRF').click();
		await page.getByRole('button', { name: 'Previous day' }).click();
		expect(status.element().textContent).toBe('The map shows what the NRF said by Sunday 5 September 2021.');
	});
});

describe('a single key', () => {
	it('does nothing outside the map and the choice of sides', async () => {
		await showPage({ query: '?panel=claims' });
		const field = page.getByRole('tabpanel').getByRole('searchbox');
		await expect.element(field).toBeVisible();
		for (const outside of [field, page.getByRole('tab', { name: 'Claims' })]) {
			(outside.element() as HTMLElement).focus();
			await press('1');
			await expect.element(radio('Both sides')).toBeChecked();
		}
	});
});

describe('the focus', () => {
	it('is always seen: an outline around every stop', async () => {
		await showPage({ query: '?panel=districts' });
		await seen('.district-table');
		const unseen = new Set<string>();
		const stops = new Set<Element>();
		for (let stop = 0; stop < 50; stop++) {
			await press('Tab');
			const one = document.activeElement;
			if (!one || one === document.body) continue;
			stops.add(one);
			const frames = [one, one.closest('.segment')];
			const isSeen = frames.some((frame) => {
				if (!frame) return false;
				const { outlineStyle, outlineWidth, stroke } = getComputedStyle(frame);
				return (outlineStyle !== 'none' && outlineWidth !== '0px') || /rgb\(11, 99, 197\)/.test(stroke);
			});
			if (!isSeen) unseen.add(one.outerHTML.slice(0, 120));
		}
		expect([...unseen]).toEqual([]);
		expect(stops.size).toBeGreaterThan(40);
	});
});

describe('nothing is lost', () => {
	it.each(['', '?panel=districts', '?panel=article&claim=c12', '?panel=claims&claim=c12', '?place=bazarak'])(
		'at 320 CSS pixels, in any language: %s',
		async (query) => {
			await showPage({ query, width: 320, height: 640 });
			for (const language of LANGUAGES) {
				await speak(language);
				await untilSettled();
				const sizes = [document.documentElement.scrollWidth, window.innerWidth];
				expect(sizes, language.id).toEqual([320, 320]);
			}
		},
	);
});
