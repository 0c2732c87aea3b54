// No party may be drawn so that it is overlooked, taken for another, or weighs more.
import { describe, expect, test } from 'vitest';
import { contrastOf, distanceOf } from '../../src/load/contrast.ts';
import type { Edit } from './edited-copy.ts';
import { testProblems } from './edited-folder.ts';

const WEIGHT = 'Let them differ by at most 10 %, so that no party weighs more than another.';
const TWIN = 'Give each party a colour of its own.';
const coloured = (party: number, theme: 'light' | 'dark', colour: string): Edit => [
	'parties.json',
	[party, 'colour', theme],
	colour,
];

describe('a colour', () => {
	testProblems([
		[
			'that is too faint on light paper',
			[coloured(1, 'light', '#c9a6ff')],
			'parties.json[1] (guild).colour.light: "#c9a6ff" has a contrast of 1.92:1 with the light paper, too faint to be seen. Take one of at least 3:1.',
		],
		[
			'that is too faint on dark paper',
			[coloured(2, 'dark', '#114442')],
			'parties.json[2] (delta).colour.dark: "#114442" has a contrast of 1.63:1 with the dark paper, too faint to be seen. Take one of at least 3:1.',
		],
		[
			'that weighs more than the others, by the one that does',
			[coloured(0, 'light', '#7a3505')],
			`parties.json[0] (mill).colour.light: "#7a3505" has a contrast of 8.53:1 with the light paper, that of "delta" one of 4.61:1. ${WEIGHT}`,
		],
		[
			'that weighs less than the others, by the one that does',
			[coloured(2, 'light', '#2f9a93')],
			`parties.json[2] (delta).colour.light: "#2f9a93" has a contrast of 3.24:1 with the light paper, that of "guild" one of 4.84:1. ${WEIGHT}`,
		],
		[
			'that another party has, in whatever letters',
			[coloured(2, 'light', '#B8560F')],
			`parties.json[2] (delta).colour.light: "#B8560F" cannot be told from "#b8560f", the colour of "mill". ${TWIN}`,
		],
		[
			'that nearly is another party’s',
			[coloured(2, 'dark', '#e3833f')],
			`parties.json[2] (delta).colour.dark: "#e3833f" cannot be told from "#e8853b", the colour of "mill". ${TWIN}`,
		],
		['that weighs as much as others within a tenth', [coloured(0, 'light', '#b4530e')]],
	]);
});

test('black on white is 21:1, whichever comes first', () => {
	expect(contrastOf('#000000', '#ffffff')).toBe(21);
	expect(contrastOf('#ffffff', '#000000')).toBe(21);
});

test('a colour is 0 from itself, and black 1 from white', () => {
	expect(distanceOf('#b8560f', '#b8560f')).toBe(0);
	expect(distanceOf('#000000', '#ffffff')).toBeCloseTo(1, 5);
});
