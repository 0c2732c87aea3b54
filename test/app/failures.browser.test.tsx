/** What a reader sees where a part of the page throws, or its dataset is long in coming: on the whole page. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { version } from '../../data/panjshir-2021/dataset.json';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { all, find } from '../find.ts';
import { goInHistory, showPage } from './show-page.tsx';

const ADDRESS = '/datasets/panjshir-2021.json';

const root = document.documentElement;
const query = () => window.location.search;
const alerts = () => all('[role="alert"]');
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const again = () => page.getByRole('button', { name: en.tryAgain }).click();
const hasGround = () => all('path[data-place="bazarak"]').length > 0;
const chooseBazarak = () =>
	find('path[data-place="bazarak"]').dispatchEvent(
		new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
	);

/** What the console says of errors, in place of the console. */
let said: string[] = [];

beforeEach(() => {
	said = [];
	vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
		said.push(parts.map(String).join(' '));
	});
});

afterEach(() => {
	vi.useRealTimers();
});

const { ResizeObserver } = window;

/** Breaks what the map, a part of the first view, works out its size with. */
function breakMap(): void {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor() {
				throw new Error('broken on purpose');
			}
		},
	);
}

const mendMap = () => vi.stubGlobal('ResizeObserver', ResizeObserver);

describe('an error while the page is drawn', () => {
	it('leaves a line and the ways on, and the console has the error', async () => {
		const contact = 'mailto:desk@example.org';
		const answer = await fetch(ADDRESS);
		const dataset = JSON.stringify({ ...((await answer.json()) as object), contact });
		await showPage({
			query: '?lang=fa&account=nrf&place=rokha',
			prepare: breakMap,
			dataset: () => new Response(dataset),
			until: 'problems',
		});
		expect(alerts()[0]?.innerText.split(/\n+/)).toEqual([
			fa.pageFailed,
			fa.tryAgain,
			fa.firstView,
			fa.writeToContact,
		]);
		expect(said.join('\n')).toContain('broken on purpose');
		const letter = find('[role="alert"] a[href^="mailto:"]');
		expect(page.getByRole('link', { name: fa.writeToContact }).element()).toBe(letter);
		letter.addEventListener('click', (event) => event.preventDefault());
		letter.click();
		const address = new URL(letter.getAttribute('href') ?? '');
		expect(address.href).toContain(`${contact}?`);
		expect(address.searchParams.get('subject')).toContain(version);
		expect(address.searchParams.get('body')).toContain(window.location.href);
		expect(letter.getAttribute('target')).toBeNull();
		const first = page.getByRole('link', { name: fa.firstView });
		await expect.element(first).toHaveAttribute('href', '?lang=fa');
		mendMap();
		await page.getByRole('button', { name: fa.tryAgain }).click();
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(query()).toContain('account=nrf&place=rokha');
	});

	it('is left behind by Back in the language of the address that it leads to', async () => {
		await showPage({ query: '?account=nrf' });
		await page.getByLabelText(en.language).selectOptions('fa');
		await expect.poll(() => root.lang).toBe(fa.lang);
		// It follows the maps, and keeps its room by what is broken here.
		await expect.poll(() => find('.headline-line').textContent).toMatch(/^\p{Script=Arabic}/u);
		breakMap();
		// A map more, which works out its size.
		await radio(fa.bothSides(2)).click();
		await expect.element(page.getByRole('alert')).toBeVisible();
		mendMap();
		// Past the step with which the language was chosen.
		await goInHistory(-2);
		await expect.poll(hasGround).toBe(true);
		await expect.poll(() => root.lang).toBe('en');
		expect(query()).not.toContain('lang=');
		await expect.element(radio('NRF')).toBeChecked();
	});
});

describe('an error in a part of the page that is loaded later', () => {
	it('leaves the map standing, and the part can be tried again', async () => {
		await showPage();
		const focus = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {
			throw new Error('broken on purpose');
		});
		chooseBazarak();
		await expect.element(page.getByRole('alert').getByText(en.partFailed)).toBeVisible();
		await radio('NRF').click();
		await expect.poll(query).toContain('account=nrf&place=bazarak');
		focus.mockRestore();
		await again();
		await expect.element(page.getByRole('dialog', { name: 'Bazarak' })).toBeVisible();
		expect(alerts()).toEqual([]);
	});
});

describe('a dataset that is long in coming', () => {
	it('is told of, can be asked for anew, and is shown when it comes', async () => {
		const dataset = await fetch(ADDRESS).then((answer) => answer.text());
		const asked: ((answer: Response) => void)[] = [];
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await showPage({
			dataset: () => new Promise<Response>((resolve) => asked.push(resolve)),
			until: 'nothing',
		});
		const isShown = (line: string) => expect.element(page.getByText(line)).toBeVisible();
		await isShown(en.loading);
		expect(page.getByText(en.takesLong).elements()).toEqual([]);
		vi.advanceTimersByTime(11_000);
		await isShown(en.takesLong);
		await again();
		await expect.poll(() => asked.length).toBe(2);
		await expect.element(page.getByText(en.takesLong)).not.toBeInTheDocument();
		vi.advanceTimersByTime(11_000);
		await isShown(en.takesLong);
		vi.useRealTimers();
		asked[1]?.(new Response(dataset));
		await expect.poll(hasGround).toBe(true);
	});
});
