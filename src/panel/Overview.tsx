import './overview.css';
import { useId, useMemo } from 'react';
import { type Change, countPlaces } from '../domain/change.ts';
import { type ClashPair, listClashPairs } from '../domain/clash-pair.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import { voiceColour } from '../symbol/paint.ts';
import { AccountIcon } from './AccountIcon.tsx';
import { useGround } from './ground.ts';
import { HeadToHead } from './HeadToHead.tsx';
import { Inset } from './Inset.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { useResolvedView } from './resolved-view.ts';
import { SignIcon } from './SignIcon.tsx';
import { useFirst } from './use-first.tsx';

/** How many pairs, changes and places of each are shown at first. */
const FIRST = { pairs: 20, changes: 40, places: 12 } as const;

/** What one sees first beside the maps: where the sides' words clash, what changed since the day before, and where the map lies. */
export function Overview() {
	const { dataset, text, names } = useGround();
	const { view } = useResolvedView();
	const told = useToldChanges();
	const changes = useId();
	return (
		<div className="overview">
			{told.length > 0 ? (
				<button
					type="button"
					className="quiet-button to-changes"
					onClick={() => document.getElementById(changes)?.scrollIntoView({ block: 'start' })}
				>
					{text.changeCount(addDays(view.day, -1), countPlaces(told), names)}
				</button>
			) : (
				<p className="to-changes">{text.noChanges(addDays(view.day, -1), names)}</p>
			)}
			<Clashes />
			{told.length > 0 && <Changes id={changes} />}
			{dataset.basemap.country && (
				<div className="overview-inset">
					<h2>{text.inset}</h2>
					<Inset />
				</div>
			)}
		</div>
	);
}

function Clashes() {
	const { ground, text, names } = useGround();
	const { day } = useResolvedView().view;
	const heading = useId();
	const pairs = useMemo(() => listClashPairs(day, ground), [day, ground]);
	const { shown, more } = useFirst(pairs, FIRST.pairs);
	return (
		<section aria-labelledby={heading}>
			<h2 id={heading}>{text.whereTheyClash}</h2>
			{pairs.length === 0 ? (
				<p>{text.noClashes(day, names)}</p>
			) : (
				<ol className="overview-rows">
					{shown.map((pair) => (
						<Pair key={keyOf(pair)} pair={pair} />
					))}
				</ol>
			)}
			{more}
		</section>
	);
}

function keyOf({ sides }: ClashPair): string {
	return sides.flatMap(({ claims }) => claims.map(({ id }) => id)).join(' ');
}

function Pair({ pair: { kind, sides, places, partly } }: { pair: ClashPair }) {
	const wholly = places.filter((place) => !partly.includes(place));
	return (
		<li className="overview-row">
			<PairHead kind={kind} places={wholly} isFirst />
			{partly.length > 0 && <PairHead kind="partly-contradict" places={partly} />}
			<HeadToHead sides={sides} isBrief />
		</li>
	);
}

interface HeadProps extends Pick<ClashPair, 'kind' | 'places'> {
	/** Of its row. */
	isFirst?: boolean;
}

function PairHead({ kind, places, isFirst = false }: HeadProps) {
	const { text } = useGround();
	return (
		<p className="row-head">
			<Places places={places} leads={isFirst} />
			<span className="row-kind">
				<SignIcon sign={{ name: kind }} />
				{text.comparisonLabel[kind]}
			</span>
		</p>
	);
}

/** @param leads whether the first leads there from wherever the row is pressed. */
function Places({ places, leads = true }: { places: readonly PlaceId[]; leads?: boolean }) {
	const { shown, more } = useFirst(places, FIRST.places);
	return (
		<>
			{shown.map((place, i) => (
				<PlaceButton key={place} place={place} className={leads && i === 0 ? 'chip row-link' : 'chip'} />
			))}
			{more}
		</>
	);
}

function Changes({ id }: { id: string }) {
	const { text, names } = useGround();
	const { day } = useResolvedView().view;
	const heading = useId();
	const told = useToldChanges();
	const { shown, more } = useFirst(told, FIRST.changes);
	return (
		<section id={id} aria-labelledby={heading}>
			<h2 id={heading}>{text.changesSince(addDays(day, -1), names)}</h2>
			<ul className="overview-rows">
				{shown.map((change) => (
					<ChangeRow key={`${change.voice} ${change.places.join(' ')}`} change={change} day={day} />
				))}
			</ul>
			{more}
		</section>
	);
}

/** Of the accounts that are shown. */
function useToldChanges(): readonly Change[] {
	const { changes, voices } = useResolvedView();
	return changes.filter(({ voice }) => voices.includes(voice));
}

function ChangeRow({ change, day }: { change: Change; day: Day }) {
	const { ground, text, names } = useGround();
	const { voice, places, before, after } = change;
	const [place] = places;
	const states = [
		{ day: addDays(day, -1), saying: before[0] },
		{ day, saying: after[0] },
	];
	return (
		<li className="overview-row" style={{ borderInlineStartColor: voiceColour(voice) }}>
			<p className="row-head">
				<b>{names.voice(voice).short}</b>
				<Places places={places} />
			</p>
			<div className="before-after">
				{states.map((one) => (
					<p key={one.day}>
						<small>{text.shortDay(one.day, names)}</small>
						{place && <AccountIcon account={ground.account(place, voice, one.day)} />}{' '}
						{text.saying(one.saying, names)}
					</p>
				))}
			</div>
			{text.changeNotes(change, names).map((note) => (
				<p key={note} className="row-note">
					{note}
				</p>
			))}
		</li>
	);
}
