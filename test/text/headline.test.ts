// The line over the maps, in words.
import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { createNaming } from '../../src/text/naming.ts';
import { ps } from '../../src/text/ps.ts';
import { article, twoRivers } from '../datasets.ts';
import { type AssertionParts, MON, says, saysOf, toDay, toyGround } from '../domain/toy.ts';

function line(ground: Ground, day: string, text: Catalogue = en): string {
	const { dataset } = ground;
	const headline = headlineOf(
		dataset.parties.map(({ id }) => id),
		toDay(day),
		ground,
	);
	return text.headline(headline, createNaming(dataset, text)).replace(/[\u2068\u2069]/g, '');
}

it.each([
	[
		'2021-09-06',
		en,
		'The Taliban said they hold all of Panjshir; the NRF denied it and said they hold part of it. The accounts clash in 7 districts.',
	],
	[
		'2021-09-06',
		fa,
		'به گفتهٔ طالبان، تمام پنجشیر در کنترول طالبان است؛ به گفتهٔ جبههٔ مقاومت ملی، این درست نیست و بخشی از آن در کنترول جبههٔ مقاومت ملی است. روایت‌ها دربارهٔ ۷ ولسوالی با یک‌دیگر در تناقض‌اند.',
	],
	[
		'2021-09-06',
		ps,
		'طالبان وایي چې په پنجشېر کې ټوله سیمه په خپل کنټرول کې لري؛ د ملي مقاومت جبهه وایي چې دا سمه نه ده او په پنجشېر کې د سیمې یوه برخه په خپل کنټرول کې لري. روایتونه د ۷ ولسوالیو په اړه یو له بل سره په ټکر کې دي.',
	],
	[
		'2021-09-05',
		en,
		'The Taliban said they hold most of Panjshir; it is inferred from the words of the NRF that all of Paryan is held by the NRF. The accounts clash in 1 district.',
	],
	['2021-09-04', en, 'Nothing about this ground is reported from the Taliban or the NRF by this day.'],
] as const)('the article on %s in $1.lang', (day, text, words) => {
	expect(line(new Ground(article.dataset), day, text)).toBe(words);
});

it('three sides are told alike', () => {
	expect(line(new Ground(twoRivers.dataset), '1901-05-11')).toBe(
		'The Mill Council said they hold most of Upper and most of Lower; the Guild said they hold part of Ford; the Delta League said they hold most of Two Rivers. The accounts clash in 2 districts.',
	);
});

describe('a denial of what another side is told of', () => {
	const holds = saysOf('a', 'c1', MON, {});
	const denies = saysOf('b', 'c2', MON, { predicate: 'denies' }, { holder: 'b', portion: 'part' });
	const told = (order: readonly string[], text: Catalogue) =>
		line(toyGround([holds, denies], order), MON, text);

	it('stands in the line, whichever side comes first', () => {
		expect(told(['a', 'b'], en)).toContain(
			'A said they hold all of N; B denied it and said they hold part of it.',
		);
		expect(told(['b', 'a'], en)).toContain(
			'B said they hold part of N, and denied that A hold all of it; A said',
		);
	});

	it.each([fa, ps])('in $lang, too', (text) => {
		expect(told(['a', 'b'], text)).not.toBe(told(['b', 'a'], text));
		for (const order of [
			['a', 'b'],
			['b', 'a'],
		])
			expect(told(order, text)).not.toMatch(/undefined| {2}/);
	});
});

describe('a side says', () => {
	it.each([
		[[{ holder: 'b' }], 'A said all of N is held by B'],
		[[{ predicate: 'lost' }], 'A said they hold no part of N any longer'],
		[[{ predicate: 'denies', holder: 'b' }], 'A said it is not true that all of N is held by B'],
		[[{ predicate: 'advancing' }], 'A said their forces are advancing on N'],
		[[{ predicate: 'present', holder: 'b' }], 'A said forces of B are in N'],
		[[{ place: 'n' }, { holder: 'b', place: 'n' }], 'The words of A about N clash with each other'],
		[
			['n', 'e', 's', 'w'].map((place) => ({ place, portion: 'part' })),
			'A said they hold part of each of the 4 districts of P',
		],
		[['n', 'e', 'f'].map((place) => ({ place })), 'A said they hold all of N, E and F'],
		[['n', 'e', 's', 'f'].map((place) => ({ place })), 'A said they hold all of N, E and 2 more places'],
	] satisfies readonly (readonly [readonly AssertionParts[], string])[])('%j', (said, words) => {
		const ground = toyGround([says('c1', MON, ...said)], ['a', 'b']);
		expect(line(ground, MON)).toBe(`${words}; nothing is reported from B.`);
	});
});
