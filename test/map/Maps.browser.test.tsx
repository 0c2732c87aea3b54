import '../../src/app/style.css';
import { describe, expect, it, vi } from 'vitest';
import { initialView } from '../../src/app/reduce-view.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { PlaceId } from '../../src/domain/place.ts';
import { Maps } from '../../src/map/Maps.tsx';
import { SharedPosition } from '../../src/map/shared-position.ts';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { DARK } from '../../src/panel/light.ts';
import { type ResolvedView, ResolvedViewContext } from '../../src/panel/resolved-view.ts';
import { MOST_OUTLINES } from '../../src/symbol/merge-alike.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { en } from '../../src/text/en.ts';
import { aClaim, aDataset, aParty, aPlace, partyId, placeId, unitSquare } from '../build.ts';
import { render } from '../render.tsx';

const DAY = parseDay('2021-01-02');
const SIGHT = { at: null };
const NO_TILES = {
	state: 'failed',
	onLoad: () => undefined,
	onAgree: () => undefined,
	onError: () => undefined,
} as const;
const NOTHING: readonly PlaceId[] = [];
const NEWS = new Set([placeId('n')]);

/** Town t lies in the middle of district n, beneath its label, and is called like it. */
const TOWN = aPlace({
	id: 't',
	names: ['N'],
	level: 'town',
	parent: 'n',
	point: { position: [0.5, 0.5], certainty: 'certain' },
});

/** Valley v lies to the east of the province, its name to the south of its own outline. */
const VALLEY = aPlace({ id: 'v', level: 'valley', boundary: unitSquare(1, 0), labelAt: [1.5, -0.5] });

/** The toy province with its town and the valley beside it as it stands on 2 January 2021 in the accounts of these voices, of three parties. */
async function draw(
	claims: readonly Claim[],
	voices: readonly string[] = ['a'],
	parts: Parameters<typeof aDataset>[0] = {},
) {
	if (!DAY) throw new Error('no day');
	const { places } = aDataset();
	const dataset = aDataset({
		places: [...places.values(), TOWN, VALLEY],
		parties: ['a', 'b', 'c'].map((id) => aParty(id)),
		claims,
		bounds: [-1, -1, 1, 1],
		...parts,
	});
	const ground = new Ground(dataset);
	const shown = showGround(ground, en);
	const dayAccounts = ground.on(DAY);
	const onSelect = vi.fn();
	const onMove = vi.fn();
	const shared = new SharedPosition(false, onMove);
	const resolved: ResolvedView = {
		view: { ...initialView(dataset), day: DAY },
		voices: voices.map(partyId),
		dayAccounts,
		changes: [],
		panel: null,
		lookedUp: null,
	};
	const mapsOf = (some: readonly string[]) => (
		<GroundContext value={shown}>
			<ResolvedViewContext value={resolved}>
				<div style={{ display: 'flex', width: 1200, height: 600 }}>
					<Maps
						maps={some.map(partyId).map((voice) => ({
							voice,
							shown: showPlaces(dayAccounts, voice, NEWS, ground),
						}))}
						shared={shared}
						selected={null}
						light={DARK.now()}
						focus={NOTHING}
						sight={SIGHT}
						tiles={NO_TILES}
						onSelect={onSelect}
						onPoint={() => undefined}
					/>
				</div>
			</ResolvedViewContext>
		</GroundContext>
	);
	const screen = await render(mapsOf(voices));
	return {
		screen,
		onSelect,
		onMove,
		shared,
		show: (...some: readonly string[]) => screen.rerender(mapsOf(some)),
	};
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
		const map = screen.locator.element().querySelector('.map');
		if (!(map instanceof HTMLElement)) throw new Error('no map');
		Object.assign(map.style, { position: 'static', overflow: 'visible' });
		const before = map.offsetHeight;
		const drawn = document.createElement('div');
		drawn.style.height = '5000px';
		map.append(drawn);
		expect(map.offsetHeight).toBe(before);
	});

	it('is one of each voice, named after it, of what it says alone', async () => {
		const { screen } = await draw(
			[aClaim({ claimant: 'c', assertions: [{ holder: 'c', portion: 'part' }] })],
			['a', 'b', 'c'],
		);
		const regions = screen.locator.getByRole('region').elements();
		expect(regions.map((one) => one.getAttribute('data-voice'))).toEqual(['a', 'b', 'c']);
		await expect.element(screen.locator.getByRole('region', { name: 'According to C' })).toBeVisible();
		expect(paints()).toEqual([...Array(8).fill('none'), 'url(#ground-sparse_c)', 'none', 'none', 'none']);
	});

	it('keeps the focus and the shapes of a voice when another’s map comes or goes', async () => {
		const { show } = await draw([aClaim({ assertions: [{}] })]);
		const [first] = targets();
		first?.focus();
		await show('a', 'b');
		expect(targets()).toHaveLength(8);
		expect(targets()[0]).toBe(first);
		expect(document.activeElement).toBe(first);
		expect(first?.getAttribute('aria-label')).toBe(
			'N. According to A, all of N is held by A. This is new on the day shown.',
		);
	});

	it('with very many districts in view, paints those that look alike as one until it is zoomed in; each stays a button', async () => {
		const side = Math.ceil(Math.sqrt(MOST_OUTLINES + 1));
		const places = Array.from({ length: side * side }, (_, i) =>
			aPlace({ id: `d${i}`, parent: 'p', boundary: unitSquare((i % side) / 10, Math.floor(i / side) / 10) }),
		);
		const province = aPlace({ id: 'p', level: 'province', boundary: unitSquare(0, 0), labelAt: [1, 1] });
		const { shared } = await draw([aClaim({ assertions: [{ place: 'd3' }] })], ['a'], {
			places: [province, ...places],
			scope: places.map(({ id }) => id),
			bounds: [0, 0, side / 10 + 1, side / 10 + 1],
		});
		await expect.poll(() => targets().length).toBe(places.length);
		expect(paints().length).toBe(2);
		shared.zoom(1);
		await expect.poll(() => paints().length).toBe(places.length);
		expect(targets().length).toBe(places.length);
	});

	it('hands the focus on to the same place where the map of its voice goes', async () => {
		const { show } = await draw([], ['a', 'b']);
		const focused = () => [
			document.activeElement?.getAttribute('data-place'),
			document.activeElement?.closest('[data-voice]')?.getAttribute('data-voice'),
		];
		targets().at(-1)?.focus();
		expect(focused()).toEqual(['w', 'b']);
		for (const voice of ['a', 'c']) {
			await show(voice);
			expect(focused()).toEqual(['w', voice]);
		}
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
		await draw([aClaim({ assertions: [{ place: 't', portion: 'part' }] })]);
		const dot = document.querySelector('button[data-place="t"]');
		expect(dot?.querySelector('.dot')).not.toBeNull();
		expect(dot?.getAttribute('aria-label')).toBe('N (town). According to A, part of N (town) is held by A.');
		// The district has what its town lends it, and no ink for that.
		expect(targets()[0]?.getAttribute('aria-label')).toContain('part of N is held by A');
		expect(paints()[0]).toBe('none');
	});

	it('draws no dot on another where there are very many, and says how many it draws', async () => {
		const towns = Array.from({ length: 400 }, (_, i) =>
			aPlace({
				id: `t${i}`,
				level: 'town',
				parent: 'n',
				point: { position: [(i % 20) / 40, Math.floor(i / 20) / 40], certainty: 'certain' },
			}),
		);
		const { places } = aDataset();
		await draw(
			towns.map(({ id }, i) => aClaim({ id: `c${i}`, assertions: [{ place: id }] })),
			['a'],
			{ places: [...places.values(), ...towns] },
		);
		const boxes = () =>
			[...document.querySelectorAll('button .dot')].map((dot) => dot.getBoundingClientRect());
		await expect.poll(() => boxes().length).toBeGreaterThan(0);
		const [count, all] = document.querySelector('.dot-count')?.textContent?.match(/\d+/g)?.map(Number) ?? [];
		expect([count, all]).toEqual([boxes().length, 400]);
		const isOn = (one: DOMRect, other: DOMRect) =>
			Math.abs(one.x - other.x) < 13 && Math.abs(one.y - other.y) < 13;
		for (const box of boxes()) expect(boxes().filter((other) => isOn(box, other)).length).toBe(1);
	});

	it('has no such dot for a place of which nothing is asserted', async () => {
		await draw([aClaim({ assertions: [{}] })]);
		expect(document.querySelector('.dot')).toBeNull();
	});

	it('selects a place inside a district by its dot', async () => {
		const { screen, onSelect } = await draw([aClaim({ assertions: [{ place: 't' }] })]);
		await screen.locator.getByRole('button', { name: /^N \(town\)/ }).click();
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

	it('shows the name of a place that has no room where it is pointed at', async () => {
		const { screen } = await draw([aClaim({ assertions: [{ place: 't', predicate: 'fighting' }] })]);
		const dot = screen.locator.getByRole('button', { name: /^N \(town\)/ });
		// The pointer may lie there from before.
		await screen.locator.getByRole('heading').hover();
		await expect.element(dot).toHaveTextContent(/^$/);
		await dot.hover();
		await expect.element(dot).toHaveTextContent('N');
	});
});

describe('a place that is pointed at', () => {
	it('shows beside it its name and each party’s words, on that map alone and for eyes alone', async () => {
		const { screen } = await draw([aClaim({ assertions: [{ portion: 'most' }] })], ['a', 'b']);
		const { width, height } = targets()[4]?.getBoundingClientRect() ?? new DOMRect();
		expect(document.querySelector('.tooltip')).toBeNull();
		await screen.locator
			.getByRole('button', { name: /^N\./ })
			.last()
			.hover({ position: { x: width / 4, y: height / 4 } });
		await expect.poll(() => document.querySelectorAll('.tooltip').length).toBe(1);
		const tooltip = document.querySelector<HTMLElement>('[data-voice="b"] .tooltip[aria-hidden="true"]');
		expect(tooltip?.innerText.split('\n').filter((line) => line !== '')).toEqual([
			'N',
			'A: most held by A',
			'B: nothing reported',
			'C: nothing reported',
		]);
		await screen.locator.getByRole('heading').first().hover();
		await expect.poll(() => document.querySelector('.tooltip')).toBeNull();
	});
});

describe('the name of a place around', () => {
	it('is tied to its outline by a line', async () => {
		await draw([aClaim({ assertions: [{ place: 'v' }] })]);
		const name = document.querySelector('button[data-place="v"]')?.getBoundingClientRect() ?? new DOMRect();
		const line = document.querySelector('.leaflet-lines-pane path')?.getBoundingClientRect() ?? new DOMRect();
		const middleOfMap = targets()[0]?.getBoundingClientRect().bottom ?? Number.NaN;
		expect(line.height).toBeGreaterThan(name.height);
		expect(line.top).toBeCloseTo(middleOfMap, -1);
		expect([line.bottom > name.top, line.bottom < name.bottom]).toEqual([true, true]);
		expect([line.left > name.left, line.right < name.right]).toEqual([true, true]);
	});
});

describe('several maps', () => {
	const centres = () =>
		[...document.querySelectorAll<HTMLElement>('.map')].map((map) => {
			const { x, y } = map.querySelector('path[data-place="n"]')?.getBoundingClientRect() ?? new DOMRect();
			const { left, top } = map.getBoundingClientRect();
			return [Math.round(x - left), Math.round(y - top)];
		});

	it('look at the same ground, and follow whichever is moved before the next frame', async () => {
		const { shared, onMove } = await draw([], ['a', 'b']);
		const [before] = centres();
		expect(centres()).toEqual([before, before]);
		shared.pan([60, 20]);
		const [after] = centres();
		expect(after).not.toEqual(before);
		expect(centres()).toEqual([after, after]);
		shared.zoom(1);
		const [zoomed] = centres();
		expect(zoomed).not.toEqual(after);
		expect(centres()).toEqual([zoomed, zoomed]);
		expect(onMove).toHaveBeenCalledTimes(2);
	});

	it('that nobody has moved are fitted anew to their frames, and that is no move of the reader’s', async () => {
		const { onMove, shared, show } = await draw([], ['a', 'b']);
		const before = centres();
		await show('a');
		await expect.poll(centres).not.toEqual(before);
		expect([onMove.mock.calls.length, shared.isMoved]).toEqual([0, false]);
	});

	it('that are too low to fit anything look no closer', async () => {
		await draw([], ['a']);
		const width = () => targets()[0]?.getBoundingClientRect().width;
		const before = width();
		const map = document.querySelector<HTMLElement>('.map');
		if (map) map.style.maxHeight = '15px';
		await untilResized();
		expect([map?.clientHeight, width()]).toEqual([15, before]);
		map?.style.removeProperty('max-height');
		await untilResized();
		expect(width()).toBe(before);
	});
});

/** Observers of sizes have been told of all that was changed. */
async function untilResized(): Promise<void> {
	for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}
