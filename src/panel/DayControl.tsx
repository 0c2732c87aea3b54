import {
	type CSSProperties,
	Fragment,
	type KeyboardEvent,
	memo,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react';
import type { Day } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import { findNearestDay, listStops, type ScaledDay, scaleDays } from '../domain/time-scale.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';
import { IconButton } from './IconButton.tsx';
import { isModified } from './is-modified.ts';

/** Milliseconds that each day stays while the days play. */
const PACE = 1600;

/** How much of the line a day's name takes, so that none touches another; with its year, it is longer. */
const NAME = 0.3;
const NAME_AND_YEAR = 0.55;

/** How many ticks a day and voice have at most. */
const MOST = 12;

/** By how many days a key leads on. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowDown: -1,
	ArrowUp: 1,
	PageDown: -7,
	PageUp: 7,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

/** In how many parts the slider divides the line. */
const PARTS = 1000;

interface Props {
	day: Day;
	onChoose: (day: Day) => void;
}

/** The day shown: a slider over the days on which something was said, in the scale of time, with steps, play, and ticks for the claims. */
export const DayControl = memo(function DayControl({ day, onChoose }: Props) {
	const { ground, text } = useGround();
	const [isPlaying, setPlaying] = useState(false);
	const stops = useMemo(() => listStops(ground.days, day), [ground, day]);
	const line = useMemo(() => scaleDays(stops), [stops]);
	const isHeld = useRef(false);
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
	/** From day to day, whatever lies between; dragged, to the nearest one. */
	const slide = (to: number) => {
		if (isHeld.current) choose(findNearestDay(line, to / PARTS));
		else choose(to > positionOf(line, at) ? next : previous);
	};
	const letGo = () => {
		isHeld.current = false;
	};
	const press = (event: KeyboardEvent) => {
		const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
		const step = STEPS[event.key];
		if (step === undefined || isModified(event)) return;
		event.preventDefault();
		const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
		choose(stops[Math.min(stops.length - 1, Math.max(0, at + step * (isSideways ? forward : 1)))]);
	};
	return (
		<>
			<fieldset className="day-control">
				<legend className="unseen">{text.day}</legend>
				<IconButton
					name={isPlaying ? text.pause : text.play}
					d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.5z'}
					isSolid
					isArrow
					onClick={play}
				/>
				<IconButton
					name={text.previousDay}
					d="M10.5 3 5.5 8l5 5"
					isArrow
					isIdle={previous === undefined}
					onClick={() => choose(previous)}
				/>
				<div className="day-track">
					<Ticks line={line} />
					<input
						type="range"
						aria-label={text.day}
						aria-valuetext={text.asSaidBy(day)}
						min={0}
						max={PARTS}
						step={1}
						value={positionOf(line, at)}
						onPointerDown={() => {
							isHeld.current = true;
						}}
						onPointerUp={letGo}
						onPointerCancel={letGo}
						onKeyDown={press}
						onChange={(event) => slide(event.currentTarget.valueAsNumber)}
					/>
				</div>
				<IconButton
					name={text.nextDay}
					d="M5.5 3l5 5-5 5"
					isArrow
					isIdle={next === undefined}
					onClick={() => choose(next)}
				/>
			</fieldset>
			<p className="day-label">{text.asSaidBy(day)}</p>
		</>
	);
});

function positionOf(line: readonly ScaledDay[], at: number): number {
	return Math.round((line[at]?.at ?? 0) * PARTS);
}

/** One mark a day and voice in the claimant's colour, over the day on which it was said: a tick a claim, up to a few. And where the line is broken. */
function Ticks({ line }: { line: readonly ScaledDay[] }) {
	const { ground, text, names } = useGround();
	const said = useMemo(
		() => groupBy(ground.dataset.claims, (claim) => `${claim.said.last} ${claim.claimant}`),
		[ground],
	);
	const named = new Set(listNamed(line, names.tellsYears ? NAME_AND_YEAR : NAME));
	return line.map(({ day, at, isAfterBreak }, i) => (
		<Fragment key={day}>
			{isAfterBreak && (
				<span
					className="day-break"
					style={{ '--at': ((line[i - 1]?.at ?? 0) + at) / 2 } as CSSProperties}
					aria-hidden="true"
				/>
			)}
			<span
				className="ticks"
				style={{ '--at': at, '--rows': ground.voices.length } as CSSProperties}
				aria-hidden="true"
			>
				{named.has(day) && <span className="tick-day">{text.tickDay(day, names)}</span>}
				{ground.voices.map((voice) => {
					const count = said.get(`${day} ${voice}`)?.length ?? 0;
					if (count === 0) return null;
					return (
						<span
							key={voice}
							className="tick-row"
							style={{ '--count': Math.min(count, MOST), color: voiceColour(voice) } as CSSProperties}
						/>
					);
				})}
			</span>
		</Fragment>
	));
}

/** Days whose names have room: the first, the last, and between them those that are far enough from others. */
function listNamed(line: readonly ScaledDay[], width: number): readonly Day[] {
	const last = line.at(-1);
	let from = Number.NEGATIVE_INFINITY;
	return line.flatMap((one) => {
		const hasRoom = one.at - from >= width && (one === last || (last?.at ?? 0) - one.at >= width);
		if (!hasRoom && one !== last) return [];
		from = one.at;
		return [one.day];
	});
}
