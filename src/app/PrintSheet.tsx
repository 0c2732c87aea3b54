import './print.css';
import '../panel/panels.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DayAccounts } from '../domain/day-accounts.ts';
import { drawPicture } from '../export/picture/picture.ts';
import { createRequest, type ExportRequest } from '../export/request.ts';
import { DistrictTable } from '../panel/DistrictTable.tsx';
import { useGround } from '../panel/ground.ts';
import { NO_LIGHT } from '../panel/light.ts';
import { SourceItems } from '../panel/SourceList.tsx';
import { boundsOfLook, type Look } from './look.ts';
import type { PageView } from './take-picture.ts';

/** Whose accounts of which day the sheet shows; ground and words are those of the page. */
type Shown = Omit<PageView, Exclude<keyof ExportRequest, 'day'>>;

export interface Props extends Shown {
	dayAccounts: DayAccounts;
	look: () => Look;
}

/** The present view on paper: the map with its legend, the table of all that it says, the sources. There only while it is printed. */
export function PrintSheet(props: Props) {
	const isPrinting = useIsPrinting();
	return isPrinting && createPortal(<Sheet {...props} />, document.body);
}

function Sheet({ dayAccounts, look, ...view }: Props) {
	const { text } = useGround();
	return (
		<div className="print-sheet">
			<PrintedMap view={view} look={look} />
			<h2>{text.panel.districts}</h2>
			<DistrictTable
				dayAccounts={dayAccounts}
				day={view.day}
				selected={null}
				lit={NO_LIGHT.places}
				comparison={null}
				onComparison={() => undefined}
			/>
			<h2>{text.sources}</h2>
			<SourceItems />
		</div>
	);
}

function PrintedMap({ view, look }: { view: Shown; look: () => Look }) {
	const { ground, text } = useGround();
	const frame = useRef<HTMLDivElement>(null);
	// As a part of the document: an image would load none of its fonts.
	useLayoutEffect(() => {
		const seen = look();
		const { svg } = drawPicture({
			...view,
			...createRequest(ground.usual, view.day, text),
			theme: 'light',
			layout: 'page',
			bounds: boundsOfLook(seen),
		});
		const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
		frame.current?.replaceChildren(drawn);
	}, [view, look, ground, text]);
	return <div ref={frame} className="print-map" />;
}

/** True from the moment at which the browser is about to print, so that it prints what is rendered then. */
function useIsPrinting(): boolean {
	const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
	useEffect(() => {
		const media = window.matchMedia('print');
		const begin = () => flushSync(() => setPrinting(true));
		const end = () => setPrinting(false);
		const follow = () => setPrinting(media.matches);
		window.addEventListener('beforeprint', begin);
		window.addEventListener('afterprint', end);
		media.addEventListener('change', follow);
		return () => {
			window.removeEventListener('beforeprint', begin);
			window.removeEventListener('afterprint', end);
			media.removeEventListener('change', follow);
		};
	}, []);
	return isPrinting;
}
