import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { BOTH, shownVoices } from '../../src/domain/account-choice.ts';
import { type Dataset, listDays, partyOf } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { listInterpretations } from '../../src/domain/interpretation.ts';
import { LAYOUTS } from '../../src/export/picture/request.ts';
import { setScene } from '../../src/export/picture/scene.ts';
import { layOutDot } from '../../src/symbol/dot.ts';
import { hatchesOf, TINT } from '../../src/symbol/fill.ts';
import { listDrawn } from '../../src/symbol/legend.ts';
import { STROKES } from '../../src/symbol/stroke.ts';
import { PALETTES } from '../../src/symbol/theme.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { aClaim, aDataset, aParty, aPlace, aRound, aSource, unitSquare } from '../build.ts';
import { aPicture, aPictureRequest, byId, listAll, parse, plain, wordsIn } from './pictures.ts';
import { exchange, mirrored, real, realGround, rivers } from './requests.ts';

const TOY_DAY = '2021-01-02';
const [one, other] = real.parties.map(({ id }) => id);
if (!one || !other) throw new Error('The dataset has two parties');
const CHOICES = [BOTH, one, other] as const;
const LANGUAGES = [en, fa, ps] as const;

/** What a dataset says of district n, with every text of its own replaced by `words`. */
function hostile(words: string): Dataset {
	const names = { en: words };
	return aDataset({
		title: names,
		version: words,
		daysNote: words,
		boundaryAttribution: words,
		parties: [aParty('a', { name: names, inSentence: names, shortName: names }), aParty('b')],
		places: [aPlace({ id: 'n', title: words, boundary: unitSquare(0, 0), labelAt: [0.5, 0.5] })],
		scope: ['n'],
		sources: [aSource({ title: words, credit: words })],
		bounds: [0, 0, 1, 1],
		claims: [
			aClaim({
				assertions: [{ place: 'n' }],
				alternatives: [{ note: words, assertions: [{ place: 'n', portion: 'part' }] }],
			}),
		],
	});
}

test('a page is upright A4 with 12 mm around it and, twice as dense as PNG, has 200 dpi or more', () => {
	for (const text of LANGUAGES)
		for (const account of CHOICES) {
			const picture = aPicture({ layout: 'page', text, account });
			const { width, height } = picture;
			const millimetre = width / 210;
			expect(height / millimetre).toBeCloseTo(297, 5);
			const margin = 12 * millimetre;
			const [within] = listAll(byId(parse(picture), 'picture'));
			expect(within?.getAttribute('transform')).toBe(`translate(${margin} ${margin})`);
			expect(2 * millimetre * 25.4).toBeGreaterThanOrEqual(200);
		}
});

test('a page on paper that has margins is as large as what they leave', () => {
	const [whole, bare] = [true, false].map((hasMargin) => aPicture({ layout: 'page', hasMargin }));
	expect(bare?.width).toBe(((whole?.width ?? 0) * (210 - 24)) / 210);
	expect((bare?.height ?? 0) / (bare?.width ?? 0)).toBeCloseTo(273 / 186, 2);
});

describe.each(LAYOUTS)('a picture laid out as %s', (layout) => {
	it.each(LANGUAGES)('says in $lang what it is, whose account, as of when, on whose word', (text) => {
		const request = aPictureRequest({ layout, text });
		const words = wordsIn(parse(aPicture({ layout, text })));
		const { ground, day } = request;
		const { dataset } = ground;
		const credits = [...dataset.sources.values()].map(({ credit }) => credit);
		for (const part of [
			text.appName,
			dataset.title[text.lang.slice(0, 2)] ?? '',
			text.promise,
			text.asSaidBy(day),
			...ground.dataset.parties.map(({ id }) => text.accordingTo(request.names.voice(id))),
			text.legendHolder,
			text.legendOf.dense,
			text.datasetVersion(dataset.id, dataset.version),
			...credits,
			dataset.boundaryAttribution,
			dataset.basemap.attribution,
		])
			expect(words).toContain(plain(part));
	});

	it('credits once whoever drew both the outlines and the ground around', () => {
		const attribution = `${real.boundaryAttribution}. Points: a survey`;
		const dataset = { ...real, basemap: { ...real.basemap, attribution } };
		const words = wordsIn(parse(aPicture({ layout }, dataset)));
		expect(words.split(plain(real.boundaryAttribution))).toHaveLength(2);
		expect(words).toContain(plain('Points: a survey'));
	});

	it('names the same places on every map, in every language, on every day', () => {
		for (const text of LANGUAGES)
			for (const day of listDays(real)) {
				const root = parse(aPicture({ layout, text, day }));
				const labelled = real.parties.map(({ id }) =>
					listAll(byId(root, `labels.${id}`))
						.filter((part) => part.getAttribute('id')?.startsWith('label.'))
						.map((part) => part.getAttribute('data-place')),
				);
				for (const places of labelled) expect(places).toEqual(labelled[0]);
				expect(labelled[0]?.length).toBeGreaterThan(0);
			}
	});

	it('is well formed, each id once and each reference met, in every language, account and theme', () => {
		for (const [i, text] of LANGUAGES.entries())
			for (const [j, account] of CHOICES.entries()) {
				// Each language and each account in either; no text is of one theme.
				const theme = (i + j) % 2 === 0 ? 'light' : 'dark';
				const all = listAll(parse(aPicture({ layout, text, theme, account })));
				const ids = all.map((element) => element.getAttribute('id')).filter((id) => id !== null);
				expect(new Set(ids).size).toBe(ids.length);
				const used = all.flatMap((element) =>
					[...element.attributes].flatMap(({ value }) => value.match(/(?<=url\(#)[^)]+/g) ?? []),
				);
				expect(used.length).toBe(shownVoices(account, real).length);
				for (const id of used) expect(ids).toContain(id);
			}
	});

	it('is well formed whatever a dataset holds', () => {
		for (const words of [
			'<script>&"\'</text>]]>',
			'a\u0000b\u001b\ufffe',
			'lone \ud800 half',
			'\u2067open',
			'wide'.repeat(400),
		]) {
			const dataset = hostile(words);
			const other = listInterpretations(dataset)[0];
			const root = parse(aPicture({ layout, day: TOY_DAY, other }, dataset));
			expect(root.getElementsByTagName('script')).toHaveLength(0);
		}
		const shown = wordsIn(parse(aPicture({ layout, day: TOY_DAY }, hostile('<b> & "c"'))));
		expect(shown).toContain('<b> & "c"');
	});

	it('comes out exchanged if the parties are exchanged', () => {
		for (const day of listDays(real))
			for (const choice of CHOICES) {
				const swapped = choice === one ? other : choice === other ? one : BOTH;
				const before = aPicture({ layout, day, account: choice });
				const after = aPicture({ layout, day, account: swapped }, mirrored);
				expect(exchange(after.svg)).toBe(before.svg);
			}
	});

	it('is drawn where nobody has said anything, and of more parties than two', () => {
		const parties = ['a', 'b', 'c', 'd'].map((id) => aParty(id));
		const root = parse(aPicture({ layout, day: TOY_DAY }, aDataset({ parties })));
		for (const { id } of parties) expect(wordsIn(byId(root, `map.${id}`))).toContain(id.toUpperCase());
		expect(wordsIn(byId(root, 'legend'))).not.toContain(en.legendHolder);
	});

	it('says, without a heading, no more than day and promise, and shows, without background, no paper', () => {
		const bare = aPicture({ layout, hasHeading: false, isTransparent: true });
		const root = parse(bare);
		const { day } = aPictureRequest();
		expect(wordsIn(byId(root, 'heading')).replace(/\n/g, ' ')).toBe(`${en.asSaidBy(day)} ${en.promise}`);
		expect(listAll(root).some((element) => element.getAttribute('id') === 'paper')).toBe(false);
		expect(parse(aPicture({ layout })).getElementsByTagName('pattern')).toHaveLength(0);
	});

	it('has the headline of the page, and the address of the view where that is given', () => {
		const link = 'https://example.org/map/?day=2021-09-06&v=1.2.0';
		const words = wordsIn(parse(aPicture({ layout, link })));
		expect(words).toContain('The accounts clash in 7 districts.');
		expect(words).toContain(link);
		expect(wordsIn(parse(aPicture({ layout })))).not.toContain(en.viewAddress);
	});
});

describe('the maps', () => {
	it('are one a voice, of one size, in the order of the voices; of an observer only if it is chosen', () => {
		const mapsOf = (root: Element) => listAll(root).flatMap((one) => one.getAttribute('data-voice') ?? []);
		const frameOf = (root: Element) => byId(root, 'clip-map').getElementsByTagName('rect');
		const all = parse(aPicture({}, rivers));
		expect(mapsOf(all)).toEqual(rivers.parties.map(({ id }) => id));
		expect(frameOf(all)).toHaveLength(1);
		const [observer] = rivers.observers;
		if (!observer) throw new Error('an observer');
		expect(mapsOf(parse(aPicture({ account: observer.id }, rivers)))).toEqual([observer.id]);
	});
});

test.each(LAYOUTS)('the captions of a picture are of one size, however long one is: %s', (layout) => {
	const sizesOf = (name: string) => {
		const parties = ['a', 'b', 'c'].map((id) => aParty(id, id === 'c' ? { inSentence: { en: name } } : {}));
		const all = listAll(parse(aPicture({ layout, day: TOY_DAY }, aDataset({ parties }))));
		return all
			.filter((one) => one.getAttribute('class') === 'caption')
			.flatMap((one) => listAll(one).flatMap((part) => part.getAttribute('font-size') || []));
	};
	const [short, long] = [
		sizesOf('c'),
		sizesOf('the movement of the highlands and of all the plains around them'),
	];
	for (const sizes of [short, long]) {
		expect(sizes).toHaveLength(3);
		expect(new Set(sizes).size).toBe(1);
	}
	expect(Number(long[0])).toBeLessThan(Number(short[0]));
});

/** The paths of a district on the map of a voice. */
function inkOf(root: Element, voice: string, place: string): readonly Element[] {
	return [...byId(root, `ground.${voice}.${place}`).getElementsByTagName('path')];
}

describe('the ground', () => {
	it('is painted and outlined as on screen, for every day and account', () => {
		for (const day of listDays(real))
			for (const account of CHOICES) {
				const root = parse(aPicture({ day, account }));
				for (const { voice, shown } of setScene(aPictureRequest({ day, account })).maps)
					for (const { place, fill, edge } of shown.districts) {
						const colours = fill.holders.map((holder) => partyOf(holder, real).colour.light);
						const paths = inkOf(root, voice, place);
						const hatches = hatchesOf(fill);
						if (fill.tone === 'bare')
							expect(paths.map((path) => path.getAttribute('fill-opacity'))).toEqual(['0']);
						else
							expect(
								paths.map((path) => path.getAttribute('fill')),
								`${voice} ${place}`,
							).toEqual(colours);
						if (fill.tone === 'tint')
							expect(paths.map((path) => Number(path.getAttribute('fill-opacity')))).toEqual([TINT]);
						for (const path of hatches.length > 0 ? paths : [])
							expect(path.getAttribute('d')?.match(/Z/g)?.length).toBeGreaterThan(5);
						const line = byId(root, `edge.${voice}.${place}`);
						expect(Number(line.getAttribute('stroke-width'))).toBe(STROKES[edge].width);
						expect(line.getAttribute('stroke-dasharray') ?? undefined).toBe(STROKES[edge].dash);
					}
			}
	});

	it('says of each district what its voice says of it, and on no map what another does', () => {
		const { day, names } = aPictureRequest();
		const root = parse(aPicture());
		for (const { place, accounts } of realGround.on(day).values()) {
			if (!real.scope.includes(place)) continue;
			for (const account of accounts) {
				const title = byId(root, `ground.${account.voice}.${place}`).getElementsByTagName('title')[0];
				expect(title?.textContent).toContain(en.account(account, names));
			}
		}
	});

	it('has on every map the name of every district and of the places around them', () => {
		for (const layout of LAYOUTS)
			for (const text of LANGUAGES) {
				const root = parse(aPicture({ layout, text }));
				for (const voice of [one, other])
					for (const place of realGround.on(aPictureRequest().day).keys())
						expect(
							wordsIn(byId(root, `label.${voice}.${place}`)),
							`${place} ${layout} ${text.lang}`,
						).not.toBe('');
			}
	});

	it('has the colour of news behind what its voice says anew, and ≠ on every map where accounts clash', () => {
		const root = parse(aPicture());
		const behind = (voice: string, place: string) =>
			byId(root, `label.${voice}.${place}`).getElementsByTagName('rect')[0]?.getAttribute('fill');
		for (const { voice, shown } of setScene(aPictureRequest()).maps)
			for (const { place, isChanged, comparison } of shown.districts) {
				expect(behind(voice, place) === PALETTES.light.news, `${voice} ${place}`).toBe(isChanged);
				const signs = byId(root, `label.${voice}.${place}`).getElementsByTagName('path');
				if (comparison.kind === 'contradict') expect(signs.length).toBeGreaterThan(0);
			}
	});

	it('is that of the bounds asked for, and names nothing beyond them', () => {
		const root = parse(aPicture({ bounds: [69.45, 35.25, 69.6, 35.4] }));
		expect(wordsIn(byId(root, `labels.${one}`))).toContain('Bazarak');
		expect(wordsIn(byId(root, `labels.${one}`))).not.toContain('Paryan');
	});
});

test('where names have no room, the signs of clashes stand without them, on every map', () => {
	const towns = Array.from({ length: 5 }, (_, i) =>
		aPlace({
			id: `t${i}`,
			title: `Town ${i} with a name that is longer than the frame of any map`.repeat(2),
			level: 'town',
			parent: 'n',
			point: { position: [0.5, 0.5 + i / 1000], certainty: 'certain' },
		}),
	);
	const places = [aPlace({ id: 'n', boundary: unitSquare(0, 0), labelAt: [0.5, 0.5] }), ...towns];
	const claims = ['a', 'b'].map((holder, i) =>
		aClaim({
			id: `c${i}`,
			claimant: holder,
			assertions: towns.map(({ id: place }) => ({ place, holder })),
		}),
	);
	const dataset = aDataset({ places, scope: ['n'], bounds: [0, 0, 1, 1], claims });
	const root = parse(aPicture({ day: TOY_DAY, account: BOTH }, dataset));
	for (const voice of ['a', 'b'])
		for (const { id } of towns) {
			const label = byId(root, `label.${voice}.${id}`);
			expect(wordsIn(label)).toBe('');
			expect(label.getElementsByTagName('path').length).toBeGreaterThan(0);
		}
});

test('a district of 200,000 positions is drawn with its name and what is said of it', () => {
	const place = aPlace({ id: 'n', boundary: aRound(200_000), labelAt: [0, 0] });
	const dataset = aDataset({
		places: [place],
		scope: ['n'],
		bounds: [-1, -1, 1, 1],
		claims: [aClaim({ assertions: [{}] })],
	});
	expect(wordsIn(byId(parse(aPicture({}, dataset)), 'label.a.n'))).toContain('N\n');
});

test('a name beside its outline is tied to it by a line', () => {
	const places = [
		aPlace({ id: 'p', level: 'province', boundary: unitSquare(0, 0), labelAt: [1.5, 0.5] }),
		aPlace({ id: 'n', boundary: unitSquare(0, 0), labelAt: [0.2, 0.2] }),
	];
	const claims = [aClaim({ assertions: [{ place: 'p' }] })];
	const dataset = aDataset({ places, scope: ['n'], bounds: [0, 0, 2, 1], claims });
	const label = byId(parse(aPicture({ day: TOY_DAY }, dataset)), 'label.a.p');
	const lines = [...label.getElementsByTagName('path')].map((path) => path.getAttribute('class'));
	expect(lines).toEqual(['leader', 'leader-end']);
});

describe('the legend', () => {
	const legend = (parts: Parameters<typeof aPicture>[0], dataset?: Dataset) =>
		wordsIn(byId(parse(aPicture(parts, dataset)), 'legend')).replace(/\s+/g, ' ');

	it('has the marks that are on the maps, and no others', () => {
		const ground = new Ground(rivers);
		for (const text of [en, fa])
			for (const day of ground.days) {
				const { maps } = setScene(aPictureRequest({ day, text }, rivers));
				const drawn = listDrawn(maps.map(({ shown }) => shown));
				const words = legend({ day, text }, rivers);
				for (const key of drawn) expect(words).toContain(plain(text.legendOf[key]));
				if (!drawn.has('fighting')) expect(words).not.toContain(plain(text.legendOf.fighting));
			}
		expect(legend({})).toContain(en.legendOf.pass);
	});

	it('has the colours that are on the maps, and no others', () => {
		const named = (id: typeof one) => partyOf(id, real).shortName.en;
		const words = legend({ account: one });
		expect(words).toContain(named(one));
		expect(words).not.toContain(named(other));
		expect(legend({})).toContain(named(other));
	});
});

describe('places inside districts', () => {
	const ground = new Ground(rivers);

	it.each(LAYOUTS)('are dots with a name that tell what is said of them, as on screen, in a %s', (layout) => {
		for (const day of ground.days) {
			const request = aPictureRequest({ layout, day }, rivers);
			const root = parse(aPicture({ layout, day }, rivers));
			for (const { voice, shown } of setScene(request).maps) {
				expect(shown.dots.length).toBeGreaterThan(5);
				for (const { place, account, dot } of shown.dots) {
					const drawn = byId(root, `dot.${voice}.${place}`);
					const title = drawn.getElementsByTagName('title')[0]?.textContent ?? '';
					expect(title.startsWith(request.names.place(place))).toBe(true);
					expect(title).toContain(en.account(account, request.names));
					const paths = [...drawn.getElementsByTagName('path')].map((path) => path.getAttribute('d'));
					expect(paths).toEqual(layOutDot(dot).map(({ d }) => d));
					expect(wordsIn(byId(root, `label.${voice}.${place}`))).toContain(request.names.place(place));
				}
			}
		}
	});

	it('are drawn where they can be told apart if there are very many, and the picture says how many', () => {
		const district = aPlace({ id: 'n', boundary: unitSquare(0, 0), labelAt: [0.5, 0.5] });
		const towns = Array.from({ length: 400 }, (_, i) =>
			aPlace({
				id: `t${i}`,
				level: 'town',
				parent: 'n',
				point: { position: [(i % 20) / 80, Math.floor(i / 20) / 80], certainty: 'certain' },
			}),
		);
		const dataset = aDataset({
			places: [district, ...towns],
			scope: ['n'],
			bounds: [0, 0, 1, 1],
			claims: towns.map(({ id }, i) => aClaim({ id: `c${i}`, assertions: [{ place: id }] })),
		});
		const root = parse(aPicture({ day: TOY_DAY, account: BOTH }, dataset));
		const drawn = listAll(root).filter((one) => one.getAttribute('id')?.startsWith('dot.a.'));
		expect(drawn.length).toBeGreaterThan(25);
		expect(drawn.length).toBeLessThan(400);
		expect(wordsIn(root)).toContain(en.dotCount(drawn.length, 400));
		// A sentence about each of them would leave the maps no room.
		expect(wordsIn(root)).not.toContain('t123');
	});

	it('have no fill in the district that they lend to', () => {
		const guild = rivers.parties.find(({ id }) => id === 'guild')?.id;
		if (!guild) throw new Error('no guild');
		const root = parse(aPicture({ account: guild }, rivers));
		expect(byId(root, 'ground.guild.lower').getAttribute('data-fill')).toBe('bare');
	});
});

test('a picture of another interpretation says so, and one of the usual does not', () => {
	const other = realGround.findInterpretation('c21.1');
	const note = other?.parts[0]?.alternative.note ?? 'no note';
	const shown = wordsIn(parse(aPicture({ other })));
	expect(shown).toContain(en.shownInterpretation(['c21']));
	expect(shown).toContain(note);
	expect(wordsIn(parse(aPicture()))).not.toContain(en.shownInterpretation(['c21']));
});

test('text runs from right to left where the language does, and credits in English from left to right', () => {
	const root = parse(aPicture({ text: ps }));
	expect(root.getAttribute('direction')).toBe('rtl');
	const credit = [...byId(root, 'sources').getElementsByTagName('text')].find((text) =>
		text.textContent?.includes('CNN,'),
	);
	const paragraph = credit?.parentElement;
	expect(credit?.getAttribute('direction') ?? paragraph?.getAttribute('direction')).toBe('ltr');
	const [first = 0, second = 0] = [one, other].map((voice) => {
		const frame = byId(root, `map.${voice}`).parentNode as unknown as { getAttribute(name: string): string };
		return Number(/translate\(([\d.]+)/.exec(frame.getAttribute('transform') ?? '')?.[1] ?? 0);
	});
	expect(second).toBeLessThan(first);
});

test('each line is a text of its own: WebKit puts lines of one text that run to the left on each other', () => {
	for (const text of LANGUAGES) {
		const lines = [...parse(aPicture({ text })).getElementsByTagName('text')];
		expect(lines.length).toBeGreaterThan(40);
		for (const line of lines) {
			expect([...line.childNodes].map(({ nodeName }) => nodeName)).toEqual(['#text']);
			expect(line.getAttribute('x')).toMatch(/^-?[\d.]+$/);
			expect(line.getAttribute('y')).toMatch(/^-?[\d.]+$/);
		}
	}
});

test('fonts come along only where they are given', () => {
	expect(aPicture().svg).not.toContain('@font-face');
	expect(byId(parse(aPicture({ fontFaces: '@font-face{}' })), 'paper')).toBeDefined();
	expect(aPicture({ fontFaces: '@font-face{}' }).svg).toContain('<style>@font-face{}</style>');
});

test('a card is as large as previews of links want it', () => {
	expect(aPicture({ layout: 'card', text: ps })).toMatchObject({ width: 1200, height: 630 });
	const preview = readFileSync(join(import.meta.dirname, '../../public/preview.png'));
	expect([preview.readUInt32BE(16), preview.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(preview.length).toBeLessThan(200_000);
});

test('docs/map.svg is today’s picture: else run `npm run picture -- --out docs/map.svg`', () => {
	const stored = readFileSync(join(import.meta.dirname, '../../docs/map.svg'), 'utf8');
	expect(stored.replaceAll('\r\n', '\n')).toBe(aPicture().svg);
});
