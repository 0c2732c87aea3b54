/** Does the whole page do what it is for: accounts, days, districts, the address, whatever the data? */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import { all, find } from '../find.ts';
import { showPage } from './show-page.tsx';

let article: string;
let twoRivers: { readonly parties: readonly object[]; readonly scope: readonly string[] };
beforeAll(async () => {
	article = await (await fetch('/datasets/panjshir-2021.json')).text();
	twoRivers = JSON.parse(await commands.buildEdited()) as typeof twoRivers;
});

const district = (id: string) => find<SVGElement>(`path[data-place="${id}"]`);
/** The paints of the ground as drawn, in scope order. */
const paints = () => all('.leaflet-ground-pane path').map((path) => path.getAttribute('fill'));
/** What every district is called on the map of one voice, in scope order. */
const labels = (voice: string) =>
	all(`[data-voice="${voice}"] path[role="button"]`).map((path) => path.getAttribute('aria-label') ?? '');
/** The place of the element that has the focus. */
const focused = () => document.activeElement?.getAttribute('data-place');
const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
const sent = (body: string) => ({ dataset: () => new Response(body) });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const address = () => window.location.search;
const textOf = (locator: Locator) => (locator.element() as HTMLElement).innerText;

/** As one who has come to it by Tab. */
async function press(key: string, on: Element): Promise<void> {
	(on as HTMLElement | SVGElement).focus();
	await userEvent.keyboard(`{${key}}`);
}

async function choose(name: string): Promise<void> {
	(radio(name).element() as HTMLElement).click();
	await expect.element(radio(name)).toBeChecked();
}

describe('whose account', () => {
	it('is both sides’ at first, with no side before the other', async () => {
		await showPage();
		const group = page.getByRole('radiogroup', { name: 'Whose account' });
		const radios = group.getByRole('radio').elements();
		const names = ['Taliban', 'NRF', 'Both sides'];
		expect(radios.map((one) => one.closest('label')?.textContent)).toEqual(names);
		for (const name of names)
			expect(group.getByRole('radio', { name, exact: true }).elements()).toHaveLength(1);
		await expect.element(group.getByRole('radio', { name: 'Both sides' })).toBeChecked();
	});

	it('has a map of its own, named after it, as large as any other’s', async () => {
		await showPage();
		const maps = all('.account-map');
		expect(maps.map((map) => page.elementLocator(map).getByRole('heading').element().textContent)).toEqual([
			'According to the Taliban',
			'According to the NRF',
		]);
		const sizes = maps
			.map((map) => map.querySelector('.map'))
			.map((map) => [map?.clientWidth, map?.clientHeight]);
		expect(sizes[0]).toEqual(sizes[1]);
		expect(sizes[0]?.every((size = 0) => size > 400)).toBe(true);
		await choose('NRF');
		await expect.poll(() => all('.account-map').map((map) => map.dataset['voice'])).toEqual(['nrf']);
	});

	it('repaints the ground and renames every district when chosen', async () => {
		await showPage({ query: '?account=taliban' });
		const before = paints();
		const called = labels('taliban');
		await choose('NRF');
		await expect.poll(paints).not.toEqual(before);
		expect(labels('nrf')).toHaveLength(called.length);
		expect(labels('nrf').filter((name) => called.includes(name))).toEqual([]);
		const label = district('bazarak').getAttribute('aria-label');
		expect(label).toMatch(/^Bazarak\. According to the NRF, most of Bazarak is held by the NRF\./);
		expect(address()).toContain('account=nrf');
	});

	it('paints one account of a whole province in one colour', async () => {
		await showPage({ query: '?account=taliban' });
		const [last, ...districts] = paints().reverse();
		expect(new Set(districts)).toEqual(new Set(['var(--party-taliban)']));
		expect(last).toBe('none');
	});

	it('is chosen by number keys while the focus is in the maps or in what controls them', async () => {
		await showPage();
		district('khenj').focus();
		for (const [key, name] of [
			['2', 'NRF'],
			['3', 'Both sides'],
			['1', 'Taliban'],
		] as const) {
			await userEvent.keyboard(key);
			await expect.element(radio(name)).toBeChecked();
		}
		expect(focused()).toBe('khenj');
		// As keyboards of Persian and of Arabic write them.
		for (const [key, name] of [
			['۲', 'NRF'],
			['١', 'Taliban'],
		] as const) {
			district('khenj').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			await expect.element(radio(name)).toBeChecked();
		}
		await userEvent.keyboard('4');
		await expect.element(radio('Taliban')).toBeChecked();
		await press('2', page.getByRole('slider', { name: 'Day' }).element());
		await expect.element(radio('NRF')).toBeChecked();
	});

	it('is summed up in one sentence a party, alike in size', async () => {
		await showPage();
		await page.getByText('Show in full').click();
		await expect.poll(() => all('.summary').length).toBe(2);
		const sentences = all('.summary');
		const looks = sentences.map((one) => {
			const { fontSize, fontWeight, color } = getComputedStyle(one);
			return { fontSize, fontWeight, color };
		});
		expect(looks[0]).toEqual(looks[1]);
		const [first, second] = sentences.map((one) => one.innerText);
		expect(first).toMatch(/^According to the Taliban, /);
		expect(second).toMatch(/^According to the NRF, /);
	});
});

describe('the day', () => {
	it('is chosen by keys on its slider, in words and in the address', async () => {
		await showPage();
		const slider = page.getByRole('slider', { name: 'Day' });
		await press('ArrowLeft', slider.element());
		await expect.element(page.getByText('Said up to Sunday 5 September 2021').first()).toBeVisible();
		expect(address()).toContain('day=2021-09-05');
		await expect.element(slider).toHaveAttribute('aria-valuetext', 'Said up to Sunday 5 September 2021');
		expect(district('rokha').getAttribute('aria-label')).toContain('held by the NRF');
	});

	it('before the first claim shows bare ground', async () => {
		await showPage({ query: '?day=2021-09-04' });
		expect(new Set(paints())).toEqual(new Set(['none']));
		for (const [voice, said] of [
			['taliban', /Nothing is reported from the Taliban/],
			['nrf', /Nothing is reported from the NRF/],
		] as const)
			for (const label of labels(voice)) expect(label).toMatch(said);
		await page.getByText('Show in full').click();
		await expect.poll(() => all('.summary').length).toBe(2);
		for (const { innerText } of all('.summary'))
			expect(innerText).toMatch(/^Nothing about this ground is reported/);
	});

	it('plays to the last day and stops', async () => {
		await showPage({ query: '?day=2021-09-05' });
		find('[aria-label="Play the days"]').click();
		await expect.element(page.getByText('Said up to Monday 6 September 2021').first()).toBeVisible();
		await expect.element(button('Play the days')).toBeVisible();
	});
});

describe('a district', () => {
	it.each(['Enter', 'Space'])('opens its card with %s, and Escape gives the focus back', async (key) => {
		await showPage();
		await press(key === 'Space' ? ' ' : key, district('bazarak'));
		await expect.element(dialog('Bazarak')).toBeVisible();
		expect(textOf(dialog('Bazarak'))).toContain(
			'Most of Bazarak district and all the side valleys are controlled by the NRF',
		);
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog('Bazarak')).not.toBeInTheDocument();
		expect(focused()).toBe('bazarak');
	});

	it('leads from its mark to the words it rests on, whichever district it is', async () => {
		await showPage();
		for (const path of all('[data-voice="nrf"] path[role="button"]')) {
			const name = path.getAttribute('aria-label')?.split('.')[0] ?? '';
			await press('Enter', path);
			const quotes = dialog(name).getByRole('blockquote');
			await expect.element(dialog(name)).toBeVisible();
			expect(quotes.elements().length, name).toBeGreaterThan(0);
			expect(textOf(quotes.first()).length, name).toBeGreaterThan(20);
			await userEvent.keyboard('{Escape}');
			await expect.element(dialog(name)).not.toBeInTheDocument();
		}
	});

	it('is reached by Tab, one after the other in the order of the scope', async () => {
		await showPage();
		district('shutul').focus();
		const reached: (string | null | undefined)[] = [];
		for (let step = 0; step < 8; step++) {
			reached.push(focused());
			await userEvent.keyboard('{Tab}');
		}
		expect(reached).toEqual(['shutul', 'anaba', 'rokha', 'bazarak', 'dara', 'khenj', 'paryan', 'andarab']);
	});

	it('shows claims that were overtaken only when asked', async () => {
		await showPage();
		await press('Enter', district('rokha'));
		const card = dialog('Rokha');
		const conceded = card.getByRole('blockquote').filter({ hasText: 'which remain under NRF control' });
		const fold = card.getByText('Earlier, since overtaken');
		await expect.element(fold).toBeVisible();
		expect(conceded.elements()).toHaveLength(0);
		await fold.click();
		await expect.element(conceded).toBeVisible();
	});

	it('is a button named after its place, in every account', async () => {
		await showPage();
		for (const voice of ['taliban', 'nrf']) {
			const names = labels(voice).map((label) => label.split('.')[0]);
			expect(names).toEqual(['Shutul', 'Anaba', 'Rokha', 'Bazarak', 'Dara', 'Khenj', 'Paryan', 'Andarab']);
		}
	});
});

describe('other places', () => {
	it('above the districts open the claims that reach none', async () => {
		await showPage();
		await press('Enter', find('button[data-place="panjshir"]'));
		await expect.element(dialog('Panjshir')).toBeVisible();
		expect(textOf(dialog('Panjshir'))).toContain('Taliban’s claim of occupying Panjshir is false.');
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog('Panjshir')).not.toBeInTheDocument();
		expect(focused()).toBe('panjshir');
	});

	it('above the districts are tied to their ground by a line that is seen', async () => {
		await showPage();
		for (const name of all('button[data-place="panjshir"]')) {
			const line = name
				.closest('.account-map')
				?.querySelector<SVGPathElement>('.leaflet-lines-pane [stroke="var(--edge)"]');
			const end = line
				?.getPointAtLength(line.getTotalLength())
				.matrixTransform(line.getScreenCTM() ?? undefined);
			const { left, right, top, bottom } = name.getBoundingClientRect();
			const { x, y } = end ?? new DOMPoint(Number.NaN);
			const beyond = Math.max(left - x, x - right, top - y, y - bottom);
			expect(beyond).toBeGreaterThan(6);
			expect(beyond).toBeLessThan(60);
		}
	});

	it('outside the map carry passages and no account', async () => {
		await showPage();
		await page
			.getByRole('region', { name: 'Where the map lies in the country' })
			.getByRole('button', { name: 'Kabul' })
			.click();
		await expect.element(dialog('Kabul').getByText('met with Taliban co-founder')).toBeVisible();
		expect(dialog('Kabul').getByText('According to').elements()).toHaveLength(0);
	});

	it('show an unverified image as such, and colour nothing by it', async () => {
		await showPage({ query: '?place=bazarak-town' });
		const card = page.getByRole('dialog', { name: 'Bazarak' });
		await expect.element(card.getByText('Not verified by CNN')).toBeVisible();
		expect(textOf(card)).toContain('the white flag of the Taliban');
	});
});

describe('the address', () => {
	it('restores a view, and Back and Forward step through views', async () => {
		await showPage({ query: '?account=taliban&day=2021-09-05&place=bazarak' });
		await expect.element(dialog('Bazarak')).toBeVisible();
		await choose('NRF');
		window.history.back();
		await expect.element(radio('Taliban')).toBeChecked();
		window.history.forward();
		await expect.element(radio('NRF')).toBeChecked();
	});

	it('steps out of a card and into it again', async () => {
		await showPage();
		await press('Enter', district('dara'));
		await expect.element(dialog('Dara')).toBeVisible();
		expect(address()).toContain('place=dara');
		window.history.back();
		await expect.element(dialog('Dara')).not.toBeInTheDocument();
		window.history.forward();
		await expect.element(dialog('Dara')).toBeVisible();
	});

	it('of unknown values is no step of its own', async () => {
		await showPage({ query: '?account=xyz' });
		await choose('NRF');
		await expect.poll(address).toContain('account=nrf');
		window.history.back();
		await expect.element(radio('Both sides')).toBeChecked();
		window.history.forward();
		await expect.element(radio('NRF')).toBeChecked();
	});

	it('steps once from one card to the next', async () => {
		await showPage({ query: '?place=panjshir-valley' });
		await expect.element(dialog('Panjshir Valley')).toBeVisible();
		// The history forgets its first steps, so its length need not grow.
		const step = vi.spyOn(window.history, 'pushState');
		await press('Enter', find('button[data-place="panjshir"]'));
		await expect.element(dialog('Panjshir')).toBeVisible();
		expect(step).toHaveBeenCalledOnce();
	});

	it('holds where the map looks, and Back looks there again', async () => {
		await showPage({ query: '?map=11/35.3000/69.5000' });
		await button('Zoom out').click();
		await expect.poll(address).toContain('map=10/');
		await choose('NRF');
		await button('Zoom out').click();
		await expect.poll(address).toContain('map=9/');
		window.history.back();
		await expect.poll(address).toContain('map=10/');
		await expect.element(page.getByText('10 km').or(page.getByText('5 km')).first()).toBeVisible();
	});

	it('shows the whole scope again where Back leads to a step that looked at it', async () => {
		await showPage();
		const width = () => Math.round(district('khenj').getBoundingClientRect().width);
		const fitted = width();
		await choose('NRF');
		await button('Zoom in').click();
		await expect.poll(address).toContain('map=');
		expect(width()).toBeGreaterThan(fitted);
		window.history.back();
		await expect.poll(width).toBe(fitted);
		expect(address()).not.toContain('map=');
	});
});

/** Fields of records that tell where in a stored text a quote stands. */
const UNSTORED = ['text', 'range', 'position'];

/** Fields of records that hold a sentence, a name or a note. */
const MARKED = ['exact', 'speaker', 'note', 'publisher', 'attribution', 'boundaryAttribution'];

describe('bad data', () => {
	const alert = page.getByRole('alert');
	const slider = page.getByRole('slider');

	it('that cannot be fetched is told in the page, and can be asked for again', async () => {
		let asked = 0;
		await showPage({
			until: 'problems',
			dataset: () => (asked++ === 0 ? new Response('', { status: 404 }) : new Response(article)),
		});
		expect(textOf(alert)).toContain('the server answered 404');
		expect(slider.elements()).toHaveLength(0);
		await button('Try again').click();
		await expect.element(button(/^Bazarak\./).first()).toBeInTheDocument();
		expect(alert.elements()).toHaveLength(0);
	});

	it('that is no dataset at all is told in the page', async () => {
		await showPage({ until: 'problems', ...sent('[]') });
		expect(alert.getByRole('listitem').elements().length).toBeGreaterThan(0);
		expect(slider.elements()).toHaveLength(0);
	});

	it('that is no JSON is told in the page', async () => {
		await showPage({ until: 'problems', ...sent('<html>') });
		expect(textOf(alert)).toContain('JSON');
	});

	it('is shown as far as it is sound, and told with every problem: where, what and remedy', async () => {
		const broken = article
			.replace('"claimant":"nrf"', '"claimant":"nfr"')
			.replace('"predicate":"present"', '"predicate":"presence"');
		await showPage({ ...sent(broken) });
		const leftOut = '2 parts of the dataset cannot be shown. All that is told here is of the rest.';
		const told = page.getByRole('status').filter({ hasText: leftOut });
		await told.getByText(leftOut).click();
		const items = told.getByRole('listitem').elements() as HTMLElement[];
		const problems = items.map((item) => item.innerText);
		expect(problems).toHaveLength(2);
		expect(problems.join('\n')).toMatch(
			/claims\[\d+\] \(c\d+\)\.claimant: no party or observer "nfr"; nearest: "nrf"\./,
		);
		expect(problems.join('\n')).toContain(
			'expected one of holds, lost, denies, fighting, surrounds, present, advancing, near',
		);
	});

	it('with markup in its texts shows it as text', async () => {
		const markup = '<img src=x onerror=alert(1)>';
		const dataset = JSON.parse(article, (key, value: unknown) => {
			// Without stored text: the words would no longer be those of the text.
			if (UNSTORED.includes(key)) return undefined;
			return MARKED.includes(key) && typeof value === 'string' ? markup + value : value;
		}) as { title: Record<string, string>; parties: { shortName: Record<string, string> }[] };
		dataset.title['en'] = markup;
		for (const { shortName } of dataset.parties) shortName['en'] = markup + shortName['en'];
		await showPage({ query: '?place=bazarak', ...sent(JSON.stringify(dataset)) });
		const card = page.getByRole('dialog');
		await expect.element(card).toBeVisible();
		expect(textOf(card).split(markup).length).toBeGreaterThan(6);
		expect(textOf(card)).toContain(`${markup}Most of Bazarak district`);
		expect(find('header').innerText).toContain(markup);
		expect(all('img[src="x"]')).toHaveLength(0);
	});
});

describe('a dataset about somewhere else, with three parties', () => {
	it('is drawn', async () => {
		await showPage(sent(JSON.stringify(twoRivers)));
		expect(page.getByRole('radio').elements()).toHaveLength(twoRivers.parties.length + 1);
		await expect.element(radio('All sides')).toBeChecked();
		expect(all('.account-map')).toHaveLength(twoRivers.parties.length);
		expect(all('path[role="button"]')).toHaveLength(twoRivers.parties.length * twoRivers.scope.length);
	});

	const LONG = { en: 'Freedom'.repeat(86) };
	const withLongName = () =>
		twoRivers.parties.map((party, index) =>
			index === 0 ? { ...party, name: LONG, inSentence: LONG, shortName: LONG } : party,
		);
	const withMany = () => [
		...twoRivers.parties,
		...Array.from({ length: 40 - twoRivers.parties.length }, (_, index) => ({
			...twoRivers.parties[0],
			id: `mill-${index}`,
			shortName: { en: `Mill ${index}` },
		})),
	];

	describe.each([
		['a name of 602 letters', withLongName],
		['the names of 40 parties', withMany],
	])('and %s', (_, change) => {
		it.each([390, 1280])('wraps in a window of %i', async (width) => {
			const parties = change();
			await showPage({ width, ...sent(JSON.stringify({ ...twoRivers, parties })) });
			await expect.element(page.getByRole('radio', { name: 'Guild' })).toBeInTheDocument();
			expect(document.documentElement.scrollWidth).toBe(width);
			const segments = all('.segment');
			// One for all sides, and the list of observers.
			expect(segments).toHaveLength(parties.length + 2);
			const rights = segments.map((one) => one.getBoundingClientRect().right);
			expect(Math.max(...rights)).toBeLessThanOrEqual(width);
		});
	});
});

describe('a phone', () => {
	it('is fitted: nothing overflows, the card is a sheet', async () => {
		await showPage({ width: 390, height: 844, query: '?place=khenj' });
		expect(overflow()).toBeLessThanOrEqual(0);
		await expect.element(dialog('Khenj')).toBeVisible();
		const box = dialog('Khenj').element().getBoundingClientRect();
		expect(box.width).toBeGreaterThan(370);
		expect(box.right).toBeLessThanOrEqual(390);
		expect(all('.popup')).toHaveLength(0);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		expect(overflow()).toBeLessThanOrEqual(0);
	});
});
