/** Does everything have room of its own: in every language, at every size, with and without panel and card, and in frames? */

import { describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { groupBy } from '../../src/domain/group-by.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { darken } from '../darken.ts';
import { all, boxOf, find, isInReach } from '../find.ts';
import { goTo, showPage, untilSettled } from './show-page.tsx';

type Size = readonly [width: number, height: number];

const WINDOWS: readonly Size[] = [
	[320, 640],
	[390, 844],
	[820, 1180],
	[1024, 640],
	[1280, 800],
	[1440, 900],
	[1920, 1080],
];
const FRAMES: readonly Size[] = [
	[360, 480],
	[600, 400],
	[800, 600],
];

/** What is open, and the address of it; beside the card, there is something to tell. */
const WINDOW_STATES = {
	'nothing open': 'panel=none',
	panel: 'panel=overview',
	'card and notice': 'place=bazarak&day=tomorrow',
};
const FRAME_STATES = {
	'nothing open': 'embed=1',
	notice: 'embed=1&account=nobody',
	card: 'embed=1&place=bazarak',
};

/** At 1280 × 800, with the panel open; CSS pixels. */
const LEAST_MAPS = 560;

/** What must not lie on each other, by selector. */
const ZONES = {
	masthead: '.masthead',
	'head of the frame': '.embed-bar',
	headline: '.headline',
	notice: '.notices',
	controls: '.controls',
	'head of the map': '.map-head',
	map: '.map',
	legend: '.legend',
	tabs: '.panel-bar',
	panel: '.panel-content',
	card: '.card-frame',
	foot: '.page footer',
};

/** Rounded edges, CSS pixels. */
const SLACK = 1;

interface Thing {
	readonly name: string;
	readonly element: Element;
	readonly box: DOMRect;
}

/** What it says, or what the button of a dot is called. */
const nameOf = (element: Element) =>
	`“${(element.textContent || element.closest('button')?.getAttribute('aria-label') || '').slice(0, 30)}”`;

function cut(a: DOMRect, b: DOMRect): DOMRect {
	const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
	const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
	return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** As much of it as is seen: what scrolls within a smaller frame ends at the frame. */
function seenBox(element: Element): DOMRect {
	let box = element.getBoundingClientRect();
	for (let at = element; at !== document.body; ) {
		if (getComputedStyle(at).position === 'fixed' || !at.parentElement) return box;
		at = at.parentElement;
		if (getComputedStyle(at).overflowY !== 'visible') box = cut(box, at.getBoundingClientRect());
	}
	return box;
}

/** Each pair that lies on each other. */
function listOverlaps(some: readonly Thing[], others: readonly Thing[] = []): readonly string[] {
	return some.flatMap((a, i) =>
		[...some.slice(i + 1), ...others].flatMap((b) => {
			const { width, height } = cut(a.box, b.box);
			if (a.element.contains(b.element) || width <= SLACK || height <= SLACK) return [];
			return [`${a.name} and ${b.name} overlap by ${Math.round(width)} × ${Math.round(height)}`];
		}),
	);
}

function listZones(): readonly Thing[] {
	return Object.entries(ZONES).flatMap(([name, selector]) =>
		all(selector).map((element) => ({ name, element, box: seenBox(element) })),
	);
}

function findZoneFaults(isFrame: boolean): readonly string[] {
	const zones = listZones();
	// In a frame, a card takes the place of the maps for as long as it is open.
	const hasCard = isFrame && all('.card-frame').length > 0;
	const beneath = ['map', 'head of the map'];
	const { scrollWidth } = document.documentElement;
	return [
		...(scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} wide`] : []),
		...listOverlaps(zones.filter(({ name }) => !hasCard || !beneath.includes(name))),
		...zones.flatMap(({ name, element, box }) => {
			const { left, right } = element.getBoundingClientRect();
			const isWithin = left >= -SLACK && right <= window.innerWidth + SLACK;
			const scrolls = name !== 'map' && element.scrollWidth > element.clientWidth + SLACK;
			return [
				...(isWithin ? [] : [`${name} leaves the window: ${Math.round(left)} to ${Math.round(right)}`]),
				...(scrolls ? [`${name} is ${element.clientWidth} wide, what it holds ${element.scrollWidth}`] : []),
				...(name === 'map' && !hasCard && box.height > 0 ? findCovers(element) : []),
			];
		}),
	];
}

/** What else than the map itself is seen where it lies. */
function findCovers(map: Element): readonly string[] {
	const { left, top, width, height } = seenBox(map);
	const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
	const covers = steps
		.flatMap((x) => steps.map((y) => document.elementFromPoint(left + x * width, top + y * height)))
		.filter((seen) => seen !== null && !map.contains(seen));
	const floating = map.querySelectorAll('.leaflet-control, .leaflet-popup, .tooltip');
	return [...new Set([...covers, ...floating])].map((one) => `${one?.className} lies over a map`);
}

/** In each map, names that lie on names or dots, or are cut off by its frame. */
function findLabelFaults(): readonly string[] {
	return all('.account-map .map').flatMap((map) => {
		const list = (selector: string, kind: string) =>
			[...map.querySelectorAll(selector)].map((element) => ({
				name: `${map.closest<HTMLElement>('[data-voice]')?.dataset['voice']}: ${kind} ${nameOf(element)}`,
				element,
				box: element.getBoundingClientRect(),
			}));
		const labels = list(
			'.label-box, .around-label button, .surrounding-label span, .is-named .pass-name, .point-name',
			'name',
		);
		const dots = list('.point .dot, .point .point-dot', 'dot');
		const frame = map.getBoundingClientRect();
		const outside = labels.filter(
			({ box }) =>
				box.left < frame.left - SLACK ||
				box.right > frame.right + SLACK ||
				box.top < frame.top - SLACK ||
				box.bottom > frame.bottom + SLACK,
		);
		return [...listOverlaps(labels, dots), ...outside.map(({ name }) => `${name} is cut off`)];
	});
}

/** Words that have less room than they take. */
function findClipped(): readonly string[] {
	const line = all('.legend-line').map((one) => one.getBoundingClientRect().bottom)[0] ?? 0;
	return (
		all(
			'.segment, .day-label, .tick-day, .tabs button, .legend-line li, .legend > button, .map-head h2, .scale-bar, footer > button, .embed-bar > *, .masthead > *',
		)
			.filter((one) => getComputedStyle(one).clipPath === 'none')
			// What would begin another line of the legend is not seen.
			.filter((one) => !one.matches('.legend-line li') || one.getBoundingClientRect().top < line - SLACK)
			.filter(
				(one) =>
					(one.scrollWidth > one.clientWidth + SLACK && getComputedStyle(one).display !== 'inline') ||
					(one.matches('.segment, .tabs button') && one.scrollHeight > one.clientHeight + SLACK) ||
					(one.matches('.legend-line li') && one.getBoundingClientRect().bottom > line + SLACK),
			)
			.map((one) => `${one.className || one.tagName} “${one.textContent}” has no room`)
	);
}

/** What a frame shows whatever is open. */
function findMissing(): readonly string[] {
	const needed = { title: '.embed-bar h1', day: '.embed-bar h1 + p', promise: '.promise', legend: '.legend' };
	return Object.entries(needed).flatMap(([name, selector]) =>
		all(selector).flatMap((one) => {
			const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
			const isWithin = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			return isWithin && height > 0 && one.contains(seen) ? [] : [`the ${name} is not seen`];
		}),
	);
}

/** Places that one map names and another does not. */
function findUnequal(): readonly string[] {
	const [first = '', ...others] = all('.account-map .map').map((map) =>
		[...map.querySelectorAll('.label-name, .around-label button, .point-name > span')]
			.map((one) => one.textContent?.replace(/[?؟\s\p{Cf}]/gu, ''))
			.join(' '),
	);
	return others.filter((names) => names !== first).map((names) => `one map names ${first}, another ${names}`);
}

/** What always shows in a frame in which nothing is open. */
const ALWAYS = [
	'.embed-bar h1',
	'.embed-bar p',
	'.embed-bar .promise',
	'.embed-bar a',
	'.map-head h2',
	'.legend-line li:nth-child(-n + 3)',
	'.legend .quiet-button',
	'.segments',
	'.day-control button',
	'.day-track input',
	'.map-tools button',
	'footer .quiet-button',
];

/** CSS pixels. */
const LEAST_MAP_OF_FRAME = 190;

/** What cannot be used in a frame without scrolling. Where it is narrow, the second map is further down. */
function findOutOfReach(): readonly string[] {
	const { scrollWidth, scrollHeight } = document.documentElement;
	const beyond = [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
	const hidden = ALWAYS.flatMap((selector) => {
		const found = all(selector).filter((one) => one.checkVisibility({ visibilityProperty: true }));
		const wanted = window.innerWidth < 560 && selector === '.map-head h2' ? found.slice(0, 1) : found;
		return wanted.length > 0 && wanted.every(isInReach) ? [] : [`${selector} is out of reach`];
	});
	const height = boxOf('.map').height;
	return [
		...(beyond.some((pixels) => pixels !== 0) ? [`the page is ${beyond.join(' × ')} larger`] : []),
		...hidden,
		...(height > LEAST_MAP_OF_FRAME ? [] : [`the map is ${height} high`]),
	];
}

function findFaults(isFrame: boolean): readonly string[] {
	const faults = [...findZoneFaults(isFrame), ...findLabelFaults(), ...findUnequal(), ...findClipped()];
	if (isFrame) faults.push(...findMissing());
	if (isFrame && all('.card-frame, .notices').length === 0) faults.push(...findOutOfReach());
	const maps = all('.maps')[0]?.getBoundingClientRect().height ?? 0;
	const isUsual = window.innerWidth === 1280 && !isFrame && all('.panel-content').length > 0;
	if (isUsual && maps < LEAST_MAPS) faults.push(`the maps are ${maps} high`);
	return faults;
}

/** Names are placed anew a few frames after the map has another size. */
async function findLastingFaults(isFrame: boolean): Promise<readonly string[]> {
	let faults = findFaults(isFrame);
	for (let looks = 0; faults.length > 0 && looks < 10; looks++) {
		await untilSettled();
		faults = findFaults(isFrame);
	}
	return faults;
}

/** What is wrong in each state at each size, in one visit. */
async function listFaults(
	language: Language,
	sizes: readonly Size[],
	states: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
	const { id } = language;
	const [query = ''] = Object.values(states);
	await showPage({ query: `?lang=${id}&${query}` });
	// Away from the maps of every size: what is pointed at shows more.
	await userEvent.hover(find('h1'));
	const found: string[] = [];
	for (const size of sizes) {
		await page.viewport(...size);
		for (const [state, query] of Object.entries(states)) {
			await goTo(`?lang=${id}&${query}`, language);
			for (const fault of await findLastingFaults(sizes === FRAMES))
				found.push(`${size.join(' × ')}, ${state}: ${fault}`);
		}
	}
	return found;
}

describe('nothing lies on anything else and nothing is cut off', () => {
	// Dark and light differ in colours alone: one language stands for both.
	it.each(LANGUAGES)('in windows, $id', async (language) => {
		await darken(language === LANGUAGES.at(-1));
		expect(await listFaults(language, WINDOWS, WINDOW_STATES)).toEqual([]);
	});

	it.each(LANGUAGES)('in frames of other pages, $id', async (language) => {
		expect(await listFaults(language, FRAMES, FRAME_STATES)).toEqual([]);
	});
});

/** CSS pixels, at 1280 × 800. */
const LEAST_SLIDER = 180;
const LEAST_MAPS_BELOW_TWO_ROWS = 520;

it('accounts, observers among them, are in one row, and the slider keeps room for its days', async () => {
	for (const short of ['Mill', 'Mill government']) {
		const json = await commands.buildEdited(['parties.json', [0, 'shortName'], { en: short }]);
		for (const { id } of LANGUAGES) {
			for (const account of ['both', 'wardens']) {
				const query = `?panel=overview&lang=${id}&account=${account}`;
				await showPage({ query, dataset: () => new Response(json) });
				await untilSettled();
				const named = `${short} ${id} ${account}`;
				const { right } = boxOf('.controls');
				expect(new Set(all('.segment').map((one) => one.getBoundingClientRect().top)).size, named).toBe(1);
				expect(boxOf('.day-track').width, named).toBeGreaterThanOrEqual(LEAST_SLIDER);
				expect(
					all('.tick-day').filter((one) => !one.checkVisibility()),
					named,
				).toEqual([]);
				expect(boxOf('.map-tools').right, named).toBeLessThanOrEqual(right);
				expect(boxOf('.maps').height, named).toBeGreaterThanOrEqual(LEAST_MAPS_BELOW_TWO_ROWS);
				expect(findZoneFaults(false), named).toEqual([]);
			}
		}
	}
});

it('on a phone, accounts fill each line that they take, observers among them', async () => {
	const json = await commands.buildEdited(['parties.json', [0, 'shortName'], { en: 'Mill government' }]);
	await showPage({ width: 390, height: 844, dataset: () => new Response(json) });
	const { left, right } = boxOf('.segments');
	const boxes = all('.segment').map((one) => one.getBoundingClientRect());
	const lines = [...groupBy(boxes, ({ top }) => top).values()];
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) {
		const room = right - left - line.reduce((sum, { width }) => sum + width, 0);
		expect(room).toBeLessThanOrEqual(line.length + 1);
	}
});

/** Whether a map is seen whole, above the sheet of a phone if there is one. */
function isInSight(map: Element): boolean {
	const { top, bottom } = map.getBoundingClientRect();
	const end = all('.card-frame')[0]?.getBoundingClientRect().top ?? window.innerHeight;
	return top >= -SLACK && bottom <= end + SLACK;
}

it('the map that was touched stays in sight above the sheet of a phone, and when the sheet goes', async () => {
	await showPage({ width: 390, height: 844 });
	const map = find('.account-map[data-voice="nrf"]');
	map.scrollIntoView();
	await userEvent.click(find('[data-voice="nrf"] path[data-place="khenj"]'));
	await expect.element(page.getByRole('dialog')).toBeVisible();
	await expect.poll(() => isInSight(map)).toBe(true);
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await expect.poll(() => isInSight(map)).toBe(true);
});

it('a map is in sight above the sheet of a phone that the address opens', async () => {
	await showPage({ query: '?place=khenj', width: 390, height: 844 });
	await expect.element(page.getByRole('dialog')).toBeVisible();
	await expect.poll(() => isInSight(find('.account-map'))).toBe(true);
});
