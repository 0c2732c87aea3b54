import '../../src/app/style.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { type AccountChoice, BOTH, type Split } from '../../src/domain/account-choice.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { PlaceId } from '../../src/domain/place.ts';
import { readGround } from '../../src/domain/reading.ts';
import { GroundMap } from '../../src/map/GroundMap.tsx';
import { createGround, GroundContext, indexDataset } from '../../src/panel/ground.ts';
import { NO_LIGHT } from '../../src/panel/light.ts';
import { en } from '../../src/text/en.ts';
import { aClaim, aDataset, aParty, partyId } from '../build.ts';

const DAY = parseDay('2021-01-02');
const SIGHT = { at: null };
const NOTHING: readonly PlaceId[] = [];

/** The toy province as it stands on 2 January 2021, with three parties. */
async function draw(claims: readonly Claim[], account: AccountChoice = BOTH, split: Split | null = null) {
	if (!DAY) throw new Error('no day');
	const dataset = aDataset({
		parties: ['a', 'b', 'c'].map((id) => aParty(id)),
		claims,
		bounds: [-1, -1, 1, 1],
	});
	const ground = createGround(indexDataset(dataset), en);
	const onSelect = vi.fn();
	const onDivide = vi.fn();
	const mapOf = (choice: AccountChoice) => (
		<GroundContext value={ground}>
			<div style={{ position: 'relative', width: 800, height: 600 }}>
				<GroundMap
					reading={readGround(DAY, ground.index)}
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
