/** How is a place inside a district drawn? As a dot that says of the place what a fill says of ground. */

import type { Position } from 'geojson';
import type { Account } from '../domain/account.ts';
import type { Words } from '../domain/clash.ts';
import type { PartyId } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { isAgainst, isControl } from '../domain/predicate.ts';
import { standingWords } from '../domain/stance.ts';

export const DOT_SHAPES = ['solid', 'half', 'inferred', 'barred', 'empty'] as const;
/**
 * `solid`: all of it is held; `half`: most or a part; `inferred`: held, by whom the words do not say; `barred`: lost,
 * or not held; `empty`: nobody is said to hold it or not.
 */
export type DotShape = (typeof DOT_SHAPES)[number];

export interface Dot {
	readonly shape: DotShape;
	/** In whose colour; absent if it is empty. */
	readonly holder?: PartyId;
}

const EMPTY: Dot = { shape: 'empty' };

/** What an account says of its place first; of a mixed one, which says several things, `sectorsOf` shows each. */
export function dotOf({ standing }: Account): Dot {
	const [first] = standing;
	return first ? dotOfWords(standingWords(first)) : EMPTY;
}

/** Where a dot stands, `[lng, lat]`; undefined for a place without point or outline. */
export function dotPosition({ point, labelAt }: Pick<Place, 'point' | 'labelAt'>): Position | undefined {
	return point?.position ?? labelAt;
}

/** Part of a dot: from and to are shares of a turn, clockwise from the top. */
export interface Sector {
	readonly dot: Dot;
	readonly from: number;
	readonly to: number;
}

/** The whole dot; a mixed account shares it among what it says. */
export function sectorsOf(account: Account): readonly Sector[] {
	const dots = account.kind === 'mixed' ? listClashing(account) : [dotOf(account)];
	const share = 1 / dots.length;
	return dots.map((dot, i) => ({ dot, from: i * share, to: (i + 1) * share }));
}

/** What the clashing words of a mixed account say, each once. */
function listClashing({ standing, claims }: Account): readonly Dot[] {
	const leading = standing.filter(({ reach }) => claims.includes(reach.claim));
	const dots = new Map(
		leading
			.map((bearing) => dotOfWords(standingWords(bearing)))
			.map((dot) => [`${dot.shape} ${dot.holder ?? ''}`, dot]),
	);
	dots.delete(`${EMPTY.shape} `);
	return [...dots.values()];
}

/** What words say of a place by themselves. */
export function dotOfWords({
	assertion,
	basis,
	portion,
}: Pick<Words, 'assertion' | 'basis' | 'portion'>): Dot {
	const { holder } = assertion;
	if (holder === undefined) return EMPTY;
	if (isAgainst(assertion)) return { shape: 'barred', holder };
	if (!isControl(assertion)) return EMPTY;
	if (basis === 'inferred') return { shape: 'inferred', holder };
	return { shape: portion === 'whole' ? 'solid' : 'half', holder };
}

export type DotPaint = 'paper' | 'ink' | 'tint' | 'line' | 'dashes' | 'faint';

/** How each is painted, on the page and in pictures. `own`: in the colour of the path's holder, or in ink. */
export const DOT_PAINTS: Readonly<
	Record<
		DotPaint,
		{
			readonly fill?: 'paper' | 'own';
			readonly opacity?: number;
			readonly stroke?: 'own' | 'muted';
			/** CSS pixels. */
			readonly width?: number;
			readonly dash?: string;
		}
	>
> = {
	paper: { fill: 'paper' },
	ink: { fill: 'own' },
	tint: { fill: 'own', opacity: 0.3 },
	line: { stroke: 'own', width: 1.6 },
	dashes: { stroke: 'own', width: 1.6, dash: '2.4 1.8' },
	faint: { stroke: 'muted', width: 1 },
};

/** A path of a dot, within a box of `DOT_SIZE` square. */
export interface DotPath {
	/** Of an SVG path. */
	readonly d: string;
	readonly paint: DotPaint;
	/** In whose colour it is painted; the theme's own, if in nobody's. */
	readonly holder?: PartyId;
}

/** CSS pixels. */
export const DOT_SIZE = 16;
const MIDDLE = DOT_SIZE / 2;
const RADIUS = 6;

/** In drawing order, all vectors: a halo of paper, what each sector says, and lines between them. */
export function layOutDot(sectors: readonly Sector[]): readonly DotPath[] {
	const halo: DotPath = { d: pie(0, 1, RADIUS + 1.5), paint: 'paper' };
	const borders = sectors.length > 1 ? sectors.map(({ from }) => spoke(from)) : [];
	return [
		halo,
		...sectors.flatMap(layOutSector),
		...borders.flatMap((d): readonly DotPath[] => [{ d, paint: 'faint' }]),
	];
}

function layOutSector({ dot: { shape, holder }, from, to }: Sector): readonly DotPath[] {
	const rim = arc(from, to, RADIUS);
	const middle = (from + to) / 2;
	if (holder === undefined) return [{ d: rim, paint: 'faint' }];
	switch (shape) {
		case 'solid':
			return [
				{ d: pie(from, to, RADIUS), paint: 'ink', holder },
				{ d: rim, paint: 'line' },
			];
		case 'half':
			return [
				{ d: pie(middle, to, RADIUS), paint: 'ink', holder },
				{ d: rim, paint: 'line' },
			];
		case 'inferred':
			return [
				{ d: pie(from, to, RADIUS), paint: 'tint', holder },
				{ d: rim, paint: 'dashes', holder },
			];
		case 'barred':
			return [
				{ d: rim, paint: 'line', holder },
				{
					d: to - from === 1 ? `M${at(0.125, RADIUS)}L${at(0.625, RADIUS)}` : slash(middle),
					paint: 'line',
					holder,
				},
			];
		case 'empty':
			return [{ d: rim, paint: 'faint' }];
	}
}

/** A sector of a disc; all of it for a whole turn. */
function pie(from: number, to: number, radius: number): string {
	return to - from === 1
		? `${arc(from, to, radius)}Z`
		: `M${MIDDLE} ${MIDDLE}L${arc(from, to, radius).slice(1)}Z`;
}

/** Part of a circle, in two, since one arc cannot be a whole turn. */
function arc(from: number, to: number, radius: number): string {
	const bow = (end: number) => `A${radius} ${radius} 0 0 1 ${at(end, radius)}`;
	return `M${at(from, radius)}${bow((from + to) / 2)}${bow(to)}`;
}

/** From the middle to the rim. */
function spoke(turn: number): string {
	return `M${MIDDLE} ${MIDDLE}L${at(turn, RADIUS)}`;
}

/** A short bar across the middle of a sector. */
function slash(turn: number): string {
	const [x = MIDDLE, y = MIDDLE] = at(turn, 0.56 * RADIUS)
		.split(' ')
		.map(Number);
	return `M${x - 1.6} ${y + 1.6}l3.2-3.2`;
}

function at(turn: number, radius: number): string {
	const angle = 2 * Math.PI * turn;
	const round = (value: number) => Number(value.toFixed(2));
	return `${round(MIDDLE + radius * Math.sin(angle))} ${round(MIDDLE - radius * Math.cos(angle))}`;
}
