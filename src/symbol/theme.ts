/** Which colours has the page in each theme, besides those of the parties? */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The page has them as custom properties of the same names. */
export interface Palette {
	readonly paper: string;
	readonly surface: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	readonly rule: string;
	readonly edge: string;
	readonly water: string;
	/** Behind what is new on the day shown. */
	readonly news: string;
	/** Around what has the focus. */
	readonly focus: string;
	/** Opacity of the ink on the ground: calmer than full colour, still 3:1. */
	readonly inkStrength: number;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: {
		paper: '#faf9f6',
		surface: '#ffffff',
		ink: '#1d1f23',
		muted: '#5d6068',
		hairline: '#a9a8a2',
		rule: '#dcdad3',
		edge: '#3a3d44',
		water: '#4a7a92',
		news: '#ffe9a3',
		focus: '#0b63c5',
		inkStrength: 0.85,
	},
	dark: {
		paper: '#16181c',
		surface: '#1e2126',
		ink: '#eceae4',
		muted: '#a8abb3',
		hairline: '#5b5f68',
		rule: '#343840',
		edge: '#c9c7c0',
		water: '#6fa3bd',
		news: '#5a4a12',
		focus: '#7db8ff',
		inkStrength: 0.78,
	},
};
