import { type CSSProperties, memo, useEffect, useMemo, useState } from 'react';
import { addDays, type Day } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import { groupBy } from '../domain/group-by.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';

/** Milliseconds that each day stays while the days play. */
const PACE = 1600;

/** How many days have room for their names; of more, the first and the last. */
const LABELLED = 6;

interface Props {
	day: Day;
	onChoose: (day: Day) => void;
}

/** The day shown: a slider over the days on which something was said, with steps, play, and a tick a claim. */
export const DayControl = memo(function DayControl({ day, onChoose }: Props) {
	const { ground, text } = useGround();
	const [isPlaying, setPlaying] = useState(false);
	const stops = listStops(ground, day);
	const at = stops.indexOf(day);
	const next = stops[at + 1];
	const previous = stops[at - 1];

	useEffect(() => {
		if (!isPlaying) return;
		if (next === undefined) {
			setPlaying(false);
			return;
		}
		const timer = setTimeout(() => onChoose(next), PACE);
		return () => clearTimeout(timer);
	}, [isPlaying, next, onChoose]);

	const choose = (chosen: Day | undefined) => {
		setPlaying(false);
		if (chosen !== undefined) onChoose(chosen);
	};
	const play = () => {
		const first = stops[0];
		if (!isPlaying && next === undefined && first !== undefined) onChoose(first);
		setPlaying(!isPlaying);
	};
	return (
		<>
			<fieldset className="day-control">
				<legend>{text.day}</legend>
				<button
					type="button"
					className="icon-button"
					aria-label={isPlaying ? text.pause : text.play}
					onClick={play}
				>
					<Icon d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.5z'} />
				</button>
				<button
					type="button"
					className="icon-button"
					aria-label={text.previousDay}
					aria-disabled={previous === undefined}
					onClick={() => choose(previous)}
				>
					<Icon d="M10.5 3 5.5 8l5 5" isLine />
				</button>
				<div className="day-track" style={{ '--stops': stops.length } as CSSProperties}>
					<Ticks stops={stops} />
					<input
						type="range"
						aria-label={text.day}
						aria-valuetext={text.asSaidBy(day)}
						min={0}
						max={Math.max(0, stops.length - 1)}
						step={1}
						value={Math.max(0, at)}
						onChange={(event) => choose(stops[event.currentTarget.valueAsNumber])}
					/>
				</div>
				<button
					type="button"
					className="icon-button"
					aria-label={text.nextDay}
					aria-disabled={next === undefined}
					onClick={() => choose(next)}
				>
					<Icon d="M5.5 3l5 5-5 5" isLine />
				</button>
			</fieldset>
			<p className="day-label">{text.asSaidBy(day)}</p>
		</>
	);
});

/**
 * The days on which something was said, and the day before the first, on which all is silent; and the
 * day shown, if the address asked for one between them.
 */
function listStops({ days }: Ground, day: Day): readonly Day[] {
	const [first] = days;
	const before = first === undefined ? [] : [addDays(first, -1)];
	return [...new Set([...before, ...days, day])].sort();
}

/** One tick a claim in its claimant's colour, stacked over the day it was said. */
function Ticks({ stops }: { stops: readonly Day[] }) {
	const { ground, text, names } = useGround();
	const said = useMemo(
		() => groupBy(ground.dataset.claims, (claim) => `${claim.said.last} ${claim.claimant}`),
		[ground],
	);
	return stops.map((stop, i) => (
		<span key={stop} className="ticks" style={{ '--stop': i } as CSSProperties} aria-hidden="true">
			{(stops.length <= LABELLED || i === 0 || i === stops.length - 1) && (
				<span className="tick-day">{text.shortDay(stop)}</span>
			)}
			{ground.voices.map((voice) => {
				const count = said.get(`${stop} ${voice}`)?.length ?? 0;
				if (count === 0) return null;
				return (
					<span key={voice} className="tick-row" title={text.claimsOnDay(names.voice(voice), count, stop)}>
						{Array.from({ length: count }, (_, k) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: ticks of one voice and day are alike
							<i key={k} style={{ background: voiceColour(voice) }} />
						))}
					</span>
				);
			})}
		</span>
	));
}

function Icon({ d, isLine = false }: { d: string; isLine?: boolean }) {
	return (
		<svg viewBox="0 0 16 16" width="16" height="16" className="arrow" aria-hidden="true" focusable="false">
			<path
				d={d}
				fill={isLine ? 'none' : 'currentColor'}
				stroke={isLine ? 'currentColor' : 'none'}
				strokeWidth="2"
			/>
		</svg>
	);
}
