import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { BOTH } from '../../src/domain/account-choice.ts';
import { type Dataset, listDays, partyOf } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { listInterpretations } from '../../src/domain/interpretation.ts';
import { LAYOUTS } from '../../src/export/picture/request.ts';
import { DOT_SHAPES, layOutDot, sectorsOf } from '../../src/symbol/dot.ts';
import { listDrawn } from '../../src/symbol/legend.ts';
import { paintOf, patternId } from '../../src/symbol/paint.ts';
import { showPlaces } from '../../src/symbol/shown-place.ts';
import { SIGNED } from '../../src/symbol/sign.ts';
import { layoutStripes } from '../../src/symbol/stripes.ts';
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
			text.bothSides(2),
			text.legendHolder,
			text.legendPortion.most,
			text.datasetVersion(dataset.id, dataset.version),
			...credits,
			dataset.boundaryAttribution,
			dataset.basemap.attribution,
		])
			expect(words).toContain(plain(part));
	});

	it('is well formed, each id once and each reference met, in every language, account and theme', () => {
		for (const text of LANGUAGES)
			for (const theme of ['light', 'dark'] as const)
				for (const split of [null, [one, other] as const]) {
					const all = listAll(parse(aPicture({ layout, text, theme, split })));
					const ids = all.map((element) => element.getAttribute('id')).filter((id) => id !== null);
					expect(new Set(ids).size).toBe(ids.length);
					const used = all.flatMap((element) =>
						[...element.attributes].flatMap(({ value }) => value.match(/(?<=url\(#)[^)]+/g) ?? []),
					);
					expect(used.length).toBeGreaterThan(2);
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
				const after = aPicture({ layout, day, account: swapped }, mirrored());
				// Patterns are defined in the order of their ids.
				const lines = (svg: string) => svg.split('\n').sort();
				expect(lines(exchange(after.svg))).toEqual(lines(before.svg));
			}
	});

	it('is drawn where nobody has said anything, and of more parties than two', () => {
		const parties = ['a', 'b', 'c', 'd'].map((id) => aParty(id));
		const root = parse(aPicture({ layout, day: TOY_DAY }, aDataset({ parties })));
		for (const { id } of parties) expect(wordsIn(byId(root, 'legend'))).toContain(id.toUpperCase());
	});
});

describe('the ground', () => {
	it('is painted and outlined as on screen, for every day and account', () => {
		for (const day of listDays(real))
			for (const account of CHOICES) {
				const request = aPictureRequest({ day, account });
				const root = parse(aPicture({ day, account }));
				const dayAccounts = realGround.on(request.day);
				for (const { place, fill } of showPlaces(dayAccounts, [account], realGround).districts) {
					const path = byId(root, `ground.${place}`).getElementsByTagName('path')[0];
					const inks = {
						colourOf: (party: typeof one) => partyOf(party, real).colour.light,
						patternIdOf: (striped: typeof fill) => `picture-${patternId(striped)}`,
					};
					const paint = paintOf(fill, inks);
					expect(path?.getAttribute('fill'), place).toBe(paint);
					if (!paint.startsWith('url')) continue;
					const drawn = [...byId(root, inks.patternIdOf(fill)).getElementsByTagName('rect')];
					expect(drawn.map((stripe) => stripe.getAttribute('fill'))).toEqual(
						layoutStripes(fill).stripes.map(({ holder }) => inks.colourOf(holder)),
					);
				}
			}
	});

	it('says of each district all that is said of it', () => {
		const { day, names } = aPictureRequest();
		const root = parse(aPicture());
		for (const { place, accounts } of realGround.on(day).values()) {
			if (!real.scope.includes(place)) continue;
			const title = byId(root, `ground.${place}`).getElementsByTagName('title')[0]?.textContent;
			for (const account of accounts) expect(title).toContain(en.account(account, names));
		}
	});

	it('has the name of every district and of the places around them', () => {
		for (const layout of LAYOUTS)
			for (const text of LANGUAGES) {
				const root = parse(aPicture({ layout, text }));
				for (const place of realGround.on(aPictureRequest().day).keys())
					expect(wordsIn(byId(root, `label.${place}`)), `${place} ${layout} ${text.lang}`).not.toBe('');
			}
	});

	it('is that of the bounds asked for, and names nothing beyond them', () => {
		const root = parse(aPicture({ bounds: [69.45, 35.25, 69.6, 35.4] }));
		expect(wordsIn(byId(root, 'labels'))).toContain('Bazarak');
		expect(wordsIn(byId(root, 'labels'))).not.toContain('Paryan');
	});
});

test('a district of 200,000 positions is drawn with its name and what is said of it', () => {
	const place = aPlace({ id: 'n', boundary: aRound(200_000), labelAt: [0, 0] });
	const dataset = aDataset({
		places: [place],
		scope: ['n'],
		bounds: [-1, -1, 1, 1],
		claims: [aClaim({ assertions: [{}] })],
	});
	expect(wordsIn(byId(parse(aPicture({}, dataset)), 'label.n'))).toContain('N\n');
});

describe('a split picture', () => {
	it('shows each side’s ground in its half, under its name', () => {
		const root = parse(aPicture({ split: [other, one], divider: 0.25 }));
		const [left, right] = ['left', 'right'].map(
			(half) => byId(root, `clip-${half}`).getElementsByTagName('rect')[0],
		);
		expect(Number(left?.getAttribute('width')) * 3).toBeCloseTo(Number(right?.getAttribute('width')), 0);
		const names = [...byId(root, 'divider').getElementsByTagName('text')].map((text) => text.textContent);
		const accountOf = (id: typeof one) =>
			en.accountOf({ short: partyOf(id, real).shortName.en, inSentence: '' });
		expect(names).toEqual([accountOf(other), accountOf(one)]);
		const paint = (half: string) =>
			byId(root, `ground.${half}.bazarak`).getElementsByTagName('path')[0]?.getAttribute('fill');
		const alone = (account: typeof one) =>
			byId(parse(aPicture({ account })), 'ground.bazarak')
				.getElementsByTagName('path')[0]
				?.getAttribute('fill');
		expect([paint('left'), paint('right')]).toEqual([alone(other), alone(one)]);
	});
});

describe('the legend', () => {
	it('has the signs and stripes that are on the map, and no others', () => {
		const legend = (parts: Parameters<typeof aPicture>[0]) => wordsIn(byId(parse(aPicture(parts)), 'legend'));
		const sunday = legend({ day: '2021-09-05', account: one });
		const monday = legend({});
		expect(sunday).toContain(en.legendSigns.advancing);
		expect(sunday).not.toContain(en.legendLanes);
		expect(monday).not.toContain(en.legendSigns.advancing);
		expect(monday).toContain(en.legendSigns.denies);
		expect(monday).toContain(en.legendLanes);
		expect(monday).toContain(en.legendInferred);
	});
});

describe('places inside districts', () => {
	const ground = new Ground(rivers);
	const titleIn = (root: Element, id: string) => byId(root, id).getElementsByTagName('title')[0]?.textContent;

	it.each(LAYOUTS)('are dots that tell all that is said of them, in a %s', (layout) => {
		for (const day of ground.days) {
			const request = aPictureRequest({ layout, day }, rivers);
			const root = parse(aPicture({ layout, day }, rivers));
			const { dots } = showPlaces(ground.on(day), [BOTH], ground);
			expect(dots.length).toBeGreaterThan(5);
			for (const { place, accounts } of dots) {
				const title = titleIn(root, `dot.${place}`);
				expect(title).toMatch(new RegExp(`^${request.names.place(place).replace(/[()]/g, '.')}`));
				for (const account of accounts) expect(title).toContain(en.account(account, request.names));
			}
		}
	});

	it('are drawn as the page draws them', () => {
		const { day } = aPictureRequest({}, rivers);
		const root = parse(aPicture({}, rivers));
		for (const { place, accounts } of showPlaces(ground.on(day), [BOTH], ground).dots) {
			const drawn = [...byId(root, `dot.${place}`).getElementsByTagName('path')];
			expect(drawn.map((path) => path.getAttribute('d'))).toEqual(
				layOutDot(sectorsOf(accounts)).map(({ d }) => d),
			);
		}
	});

	it('are explained by the legend, as are the signs of all that is said', () => {
		for (const day of ground.days) {
			const { dots, signs } = listDrawn([showPlaces(ground.on(day), [BOTH], ground)]);
			const legend = wordsIn(byId(parse(aPicture({ day }, rivers)), 'legend'));
			const isTold = (words: string) => legend.replace(/\s+/g, ' ').includes(plain(words));
			for (const shape of DOT_SHAPES) expect(isTold(en.legendDots[shape]), shape).toBe(dots.has(shape));
			for (const sign of SIGNED) expect(isTold(en.legendSigns[sign]), sign).toBe(signs.has(sign));
		}
	});

	it('have no fill in the district that they lend to', () => {
		const guild = rivers.parties.find(({ id }) => id === 'guild')?.id;
		if (!guild) throw new Error('no guild');
		const path = byId(parse(aPicture({ account: guild }, rivers)), 'ground.lower').getElementsByTagName(
			'path',
		)[0];
		expect(path?.getAttribute('fill')).toBe('none');
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
	const [map, legend] = ['map', 'legend'].map((id) => {
		const frame = byId(root, id).parentNode as unknown as { getAttribute(name: string): string };
		return Number(/translate\(([\d.]+)/.exec(frame.getAttribute('transform'))?.[1]);
	});
	expect(legend).toBeLessThan(map ?? 0);
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
