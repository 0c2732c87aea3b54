/** Which lines does the map have? One table for the page, the legend and pictures. */

import type { Edge } from './edge.ts';
import type { Palette } from './theme.ts';

export interface Stroke {
	/** A colour of the theme. */
	readonly colour: keyof Omit<Palette, 'inkStrength'>;
	/** CSS pixels. */
	readonly width: number;
	/** As SVG spells it. */
	readonly dash?: string;
}

export type Line =
	| Edge
	| 'gap'
	| 'lit'
	| 'chosen'
	| 'leader'
	| 'leaderEnd'
	| 'surroundings'
	| 'axis'
	| 'branch'
	| 'changed';

export const STROKES: Readonly<Record<Line, Stroke>> = {
	named: { colour: 'edge', width: 2.25 },
	inferred: { colour: 'edge', width: 1.25, dash: '5 3.5' },
	plain: { colour: 'edge', width: 0.75 },
	/** Beneath a dashed edge: whatever other line runs there is cut into dashes with it. */
	gap: { colour: 'paper', width: 3 },
	/** Beneath the edges, which keep their meaning. */
	lit: { colour: 'focus', width: 7 },
	chosen: { colour: 'focus', width: 10 },
	/** From a name to the outline that it stands beside. */
	leader: { colour: 'edge', width: 1 },
	/** A dot, by which a leader is told from a border. */
	leaderEnd: { colour: 'edge', width: 5 },
	surroundings: { colour: 'hairline', width: 0.75, dash: '1 3' },
	axis: { colour: 'water', width: 1.75, dash: '5 4' },
	branch: { colour: 'water', width: 1, dash: '5 4' },
	/** Around the name of a place whose account is new on the day shown. */
	changed: { colour: 'edge', width: 1.25 },
};
