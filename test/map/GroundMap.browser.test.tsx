import '../../src/app/style.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { type AccountChoice, BOTH, type Split } from '../../src/domain/account-choice.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { PlaceId } from '../../src/domain/place.ts';
import { GroundMap } from '../../src/map/GroundMap.tsx';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { NO_LIGHT } from '../../src/panel/light.ts';
import { en } from '../../src/text/en.ts';
import { aClaim, aDataset, aParty, aPlace, partyId } from '../build.ts';

const DAY = parseDay('2021-01-02');
const SIGHT = { at: null };
const NOTHING: readonly PlaceId[] = [];

/** Town t lies in the middle of district n, beneath its label, and is called like it. */
const TOWN = aPlace({
	id: 't',
	names: ['N'],
	level: 'town',
	parent: 'n',
	point: { position: [0.5, 0.5], certainty: 'certain' },
});

/** The toy province with its town as it stands on 2 January 2021, with three parties. */
async function draw(claims: readonly Claim[], account: AccountChoice = BOTH, split: Split | null = null) {
	if (!DAY) throw new Error('no day');
	const { places } = aDataset();
	const dataset = aDataset({
		places: [...places.values(), TOWN],
		parties: ['a', 'b', 'c'].map((id) => aParty(id)),
		claims,
		bounds: [-1, -1, 1, 1],
	});
	const ground = new Ground(dataset);
	const shown = showGround(ground, en);
	const dayAccounts = ground.on(DAY);
	const onSelect = vi.fn();
	const onDivide = vi.fn();
	const mapOf = (choice: AccountChoice) => (
		<GroundContext value={shown}>
			<div style={{ position: 'relative', width: 800, height: 600 }}>
				<GroundMap
					dayAccounts={dayAccounts}
					account={choice}
					split={split}
					divider={50}
					isEmbedded={false}
					selected={null}
					light={NO_LIGHT}
					focus={NOTHING}
					sight={SIGHT}
					onSelect={onSelect}
					onPoint={() => undefined}
					onMove={() => undefined}
					onDivide={onDivide}
				/>
			</div>
		</GroundContext>
	);
	const screen = await render(mapOf(account));
	return { screen, onSelect, onDivide, choose: (choice: AccountChoice) => screen.rerender(mapOf(choice)) };
}

const targets = () => [...document.querySelectorAll<SVGElement>('path[role="button"]')];
const paints = () =>
	[...document.querySelectorAll('.leaflet-ground-pane path')].map((path) => path.getAttribute('fill'));

describe('the map', () => {
	it('has one focusable button a district, in the order of the scope', async () => {
		await draw([]);
		expect(targets().map((path) => path.getAttribute('data-place'))).toEqual(['n', 'e', 's', 'w']);
		for (const path of targets()) {
			path.focus();
			expect(document.activeElement).toBe(path);
		}
	});

	it('does not grow with what it draws, even without its style', async () => {
		const { screen } = await draw([]);
		const map = screen.container.querySelector('.map');
		if (!(map instanceof HTMLElement)) throw new Error('no map');
		Object.assign(map.style, { position: 'static', overflow: 'visible' });
		const before = map.offsetHeight;
		const drawn = document.createElement('div');
		drawn.style.height = '5000px';
		map.append(drawn);
		expect(map.offsetHeight).toBe(before);
	});

	it('gives three parties three lanes', async () => {
		await draw([aClaim({ claimant: 'c', assertions: [{ holder: 'c', portion: 'part' }] })]);
		expect(paints()).toEqual(['url(#ground-none-0_none-0_c-35)', 'none', 'none', 'none']);
		expect(document.getElementById('ground-none-0_none-0_c-35')?.getAttribute('width')).toBe('24');
	});

	it('keeps the focus and the shapes when the account changes', async () => {
		const { choose } = await draw([aClaim({ assertions: [{}] })]);
		const [first] = targets();
		first?.focus();
		const before = paints();
		await choose(partyId('a'));
		expect(paints()).not.toEqual(before);
		expect(targets()[0]).toBe(first);
		expect(document.activeElement).toBe(first);
		expect(first?.getAttribute('aria-label')).toBe('N. According to A, all of N is held by A.');
	});

	it('selects a district by click, Enter and Space', async () => {
		const { onSelect } = await draw([]);
		const [north, east] = targets();
		north?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(onSelect).toHaveBeenLastCalledWith('n');
		for (const key of ['Enter', ' ']) {
			east?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			expect(onSelect).toHaveBeenLastCalledWith('e');
		}
		expect(onSelect).toHaveBeenCalledTimes(3);
	});

	it('says in words what its signs say', async () => {
		await draw([aClaim({ assertions: [{ predicate: 'advancing', holder: 'b' }] })]);
		expect(targets()[0]?.getAttribute('aria-label')).toContain('forces of B are advancing on N');
		expect(paints()[0]).toBe('none');
	});

	it('has a dot for a place inside a district of which something is asserted', async () => {
		await draw([aClaim({ assertions: [{ place: 't', portion: 'part' }] })], partyId('a'));
		const dot = document.querySelector('button[data-place="t"]');
		expect(dot?.querySelector('.dot')).not.toBeNull();
		expect(dot?.getAttribute('aria-label')).toBe('N (town). According to A, part of N (town) is held by A.');
		// The district has what its town lends it, and no ink for that.
		expect(targets()[0]?.getAttribute('aria-label')).toContain('part of N is held by A');
		expect(paints()[0]).toBe('none');
	});

	it('has no such dot for a place of which nothing is asserted', async () => {
		await draw([aClaim({ assertions: [{}] })]);
		expect(document.querySelector('.dot')).toBeNull();
	});

	it('selects a place inside a district by its dot', async () => {
		const { screen, onSelect } = await draw([aClaim({ assertions: [{ place: 't' }] })]);
		await screen.getByRole('button', { name: /^N \(town\)/ }).click();
		expect(onSelect.mock.calls).toEqual([['t']]);
	});

	it('shows the signs of a dot whose name is not shown, and keeps the label of its district off it', async () => {
		await draw([aClaim({ assertions: [{ place: 't', predicate: 'fighting' }, { predicate: 'near' }] })]);
		const boxOf = (selector: string) =>
			document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
		const [dot, sign, label] = ['t"] .dot', 't"] .sign']
			.map((part) => boxOf(`[data-place="${part}`))
			.concat(boxOf('.district-label .sign'));
		if (!dot || !sign || !label) throw new Error('no boxes');
		expect(sign.width).toBe(12);
		expect(label.width).toBe(12);
		const isApart = (a: DOMRect, b: DOMRect) =>
			a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
		expect(isApart(dot, label) && isApart(sign, label)).toBe(true);
	});

	it('tells where its divider comes to rest, not each place on the way', async () => {
		const { onDivide } = await draw([], BOTH, [partyId('a'), partyId('b')]);
		const divider = document.querySelector<HTMLElement>('[role="separator"]');
		const press = (type: 'keydown' | 'keyup') =>
			divider?.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', bubbles: true, cancelable: true }));
		const value = () => divider?.getAttribute('aria-valuenow');
		for (const to of ['52', '54', '56']) {
			press('keydown');
			await expect.poll(value).toBe(to);
		}
		expect(onDivide).not.toHaveBeenCalled();
		press('keyup');
		expect(onDivide.mock.calls).toEqual([[56]]);
	});
});
