import './print.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import { orderStatements } from '../domain/statement-order.ts';
import { drawPicture } from '../export/picture/picture.ts';
import { createRequest, type ExportRequest } from '../export/request.ts';
import { ClaimQuote } from '../panel/ClaimQuote.tsx';
import { DistrictTable } from '../panel/DistrictTable.tsx';
import { useGround } from '../panel/ground.ts';
import { DARK, LightContext } from '../panel/light.ts';
import { SourceItems } from '../panel/SourceList.tsx';
import { boundsOfLook, type Look } from './look.ts';
import type { PageView } from './take-picture.ts';

/** How many places of the table, and how many quotes, are printed; more would be hundreds of pages. */
const MOST = 500;

/** Whose accounts of which day the sheet shows; ground and words are those of the page. */
type Shown = Omit<PageView, Exclude<keyof ExportRequest, 'day'>>;

export interface Props extends Omit<Shown, 'link'> {
	dayAccounts: DayAccounts;
	look: () => Look;
	/** The address of what is seen. */
	link: () => string | null;
}

/** The present view on paper: the maps with their legend, the table of all that they say, the words themselves, the sources. There only while it is printed. */
export function PrintSheet(props: Props) {
	const isPrinting = useIsPrinting();
	return isPrinting && createPortal(<Sheet {...props} />, document.body);
}

function Sheet({ dayAccounts, look, link, ...view }: Props) {
	const { text } = useGround();
	return (
		<div className="print-sheet">
			<PrintedMaps view={view} look={look} link={link} />
			<h2>{text.panel.districts}</h2>
			<LightContext value={DARK}>
				<DistrictTable
					dayAccounts={dayAccounts}
					day={view.day}
					selected={null}
					comparison={null}
					onComparison={() => undefined}
					most={MOST}
				/>
			</LightContext>
			<h2>{text.quotes}</h2>
			<PrintedQuotes day={view.day} />
			<h2>{text.sources}</h2>
			<SourceItems />
		</div>
	);
}

function PrintedMaps({ view, look, link }: { view: Omit<Shown, 'link'> } & Pick<Props, 'look' | 'link'>) {
	const { ground, text, translation } = useGround();
	const frame = useRef<HTMLDivElement>(null);
	// As a part of the document: an image would load none of its fonts.
	useLayoutEffect(() => {
		const { svg } = drawPicture({
			...view,
			...createRequest(ground.usual, view.day, text, translation),
			link: link() ?? undefined,
			theme: 'light',
			layout: 'page',
			hasMargin: false,
			bounds: boundsOfLook(look()),
			isTransparent: true,
		});
		const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
		frame.current?.replaceChildren(drawn);
	}, [view, look, link, ground, text, translation]);
	return <div ref={frame} className="print-map" />;
}

/**
 * The exact words of every claim said by the day, with what they mean, who said them, how, when, and in whose print; of
 * very many, those said last.
 */
function PrintedQuotes({ day }: { day: Day }) {
	const { ground, dataset, text, names } = useGround();
	const said = dataset.claims.filter((claim) => claim.said.last <= day);
	const isAll = said.length <= MOST;
	const printed = isAll ? said : orderStatements(said, 'day', ground).slice(0, MOST);
	return (
		<>
			{!isAll && <p>{text.latestShown(printed.length, said.length)}</p>}
			<ul className="print-quotes">
				{printed.map((claim) => (
					<li key={claim.id}>
						<b>{claim.id}</b> <span>{names.voice(claim.claimant).short}</span>
						<ClaimQuote statement={claim} />
					</li>
				))}
			</ul>
		</>
	);
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
