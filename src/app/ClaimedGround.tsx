import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { indexGround } from '../domain/bearing.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceId } from '../domain/place.ts';
import { readGround } from '../domain/reading.ts';
import { GroundMap } from '../map/GroundMap.tsx';
import { PlacePopup } from '../map/PlacePopup.tsx';
import { AccountChoice, accountOfKey } from '../panel/AccountChoice.tsx';
import { DayControl } from '../panel/DayControl.tsx';
import { GroundContext } from '../panel/ground.ts';
import { Inset } from '../panel/Inset.tsx';
import { Legend } from '../panel/Legend.tsx';
import { PlaceCard } from '../panel/PlaceCard.tsx';
import { SourceList } from '../panel/SourceList.tsx';
import { Summaries } from '../panel/Summaries.tsx';
import type { Catalogue } from '../text/catalogue.ts';
import type { UnknownValue } from './address.ts';
import { PartyColours } from './PartyColours.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useView } from './use-view.ts';

interface Props {
	dataset: Dataset;
	text: Catalogue;
	unknownDataset: readonly UnknownValue[];
}

/** The page of one dataset: header, controls, map. */
export function ClaimedGround({ dataset, text, unknownDataset }: Props) {
	const { view, dispatch, unknown, dismiss, position, move } = useView(dataset);
	const index = useMemo(() => indexGround(dataset), [dataset]);
	const reading = useMemo(() => readGround(view.day, index), [view.day, index]);
	const ground = useMemo(() => ({ dataset, index, text }), [dataset, index, text]);
	const isWide = useIsWide();
	const stage = useRef<HTMLDivElement>(null);
	const [openedByHand, setOpenedByHand] = useState(false);
	const [datasetNotes, setDatasetNotes] = useState(unknownDataset);

	const select = useCallback(
		(place: PlaceId | null) => {
			setOpenedByHand(true);
			dispatch({ type: 'place', place });
		},
		[dispatch],
	);
	const close = useCallback(() => {
		const opener = stage.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${view.place}"]`);
		select(null);
		opener?.focus({ preventScroll: true });
	}, [select, view.place]);
	const chooseDay = useCallback((day: Day) => dispatch({ type: 'day', day }), [dispatch]);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const account = accountOfKey(event.key, dataset.parties);
		if (account) dispatch({ type: 'account', account });
		if (event.key === 'Escape' && view.place) close();
	};
	useEffect(() => {
		document.title = `${text.appName}: ${dataset.title[text.lang] ?? dataset.title.en}`;
	}, [dataset, text]);

	const card = view.place && (
		<PlaceCard
			key={view.place}
			place={view.place}
			reading={reading.get(view.place)}
			day={view.day}
			takesFocus={openedByHand}
			onClose={close}
		/>
	);
	const anchor = view.place ? anchorOf(view.place, dataset) : undefined;
	return (
		<GroundContext value={ground}>
			<PartyColours parties={dataset.parties} />
			<header className="masthead">
				<div className="title">
					<h1>{text.appName}</h1>
					<p className="dataset-title">{dataset.title[text.lang] ?? dataset.title.en}</p>
					<p className="promise">{text.promise}</p>
				</div>
				<Summaries day={view.day} />
			</header>
			<Notices
				notes={[...datasetNotes, ...unknown]}
				text={text}
				onDismiss={() => [dismiss(), setDatasetNotes([])]}
			/>
			<main>
				<div className="controls">
					<AccountChoice
						account={view.account}
						onChoose={(account) => dispatch({ type: 'account', account })}
						onKeyDown={onKeyDown}
					/>
					<DayControl day={view.day} onChoose={chooseDay} />
				</div>
				<section className="stage" ref={stage} aria-label={text.map} onKeyDown={onKeyDown}>
					<GroundMap
						reading={reading}
						account={view.account}
						selected={view.place}
						position={position}
						onSelect={select}
						onMove={move}
					>
						{isWide && anchor && view.place && (
							<PlacePopup key={view.place} at={anchor}>
								{card}
							</PlacePopup>
						)}
					</GroundMap>
					<Legend isOpen={isWide} />
					<Inset selected={view.place} onSelect={select} />
					{!(isWide && anchor) && card && <div className="sheet">{card}</div>}
				</section>
			</main>
			<footer>
				<SourceList />
			</footer>
		</GroundContext>
	);
}

function Notices({
	notes,
	text,
	onDismiss,
}: {
	notes: readonly UnknownValue[];
	text: Catalogue;
	onDismiss: () => void;
}) {
	if (notes.length === 0) return null;
	return (
		<div className="notices" role="status">
			<ul>
				{notes.map(({ name, value }) => (
					<li key={name}>{text.unknownInAddress(name, value)}</li>
				))}
			</ul>
			<button type="button" onClick={onDismiss}>
				{text.dismiss}
			</button>
		</div>
	);
}

/** Where a place's popup points; none for a place that lies outside the map's own ground. */
function anchorOf(id: PlaceId, dataset: Dataset) {
	const place = dataset.places.get(id);
	const at = place?.labelAt ?? place?.point?.position;
	const [lng = Number.NaN, lat = Number.NaN] = at ?? [];
	const [west, south, east, north] = dataset.bounds;
	const isInside = lng >= west && lng <= east && lat >= south && lat <= north;
	return isInside || place?.labelAt ? at : undefined;
}
