import './layout.css';
import './embed.css';
import { useEffect } from 'react';
import { HostScroll } from '../map/HostScroll.tsx';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { LiveLink } from '../panel/LiveLink.tsx';
import { prefetchAll } from '../panel/later.tsx';
import { useResolvedView } from '../panel/resolved-view.ts';
import { SkipLink } from '../panel/SkipLink.tsx';
import { nameIn } from '../text/naming.ts';
import { Controls } from './Controls.tsx';
import { Foot } from './Foot.tsx';
import { Notices } from './Notices.tsx';
import { OpenCard } from './OpenCard.tsx';
import { sayOrigin } from './origin.ts';
import { Stage } from './Stage.tsx';
import { type Page, STAGE } from './use-page.ts';

/** Milliseconds. */
const QUIET = 2000;

/** The maps in a frame of another page: as of when, what they do not say, the maps, the controls, and the way to the whole page. */
export function FrameShell({ page }: { page: Page }) {
	const { dataset, text } = useGround();
	const { view } = useResolvedView();
	const { link } = useActions();
	const from = sayOrigin(page.opened.origin, window.location.href);
	useEffect(() => {
		// No worker keeps a frame for times without a network: what it opens is fetched after the first view.
		const timer = setTimeout(() => prefetchAll(text), QUIET);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<div className="page is-embedded" data-has-card={view.place !== null}>
			<SkipLink to={STAGE}>{text.skipToMap}</SkipLink>
			<header className="embed-bar">
				<h1>{nameIn(dataset.title, text.lang)}</h1>
				<p>{text.asSaidBy(view.day)}</p>
				{from !== undefined && <p>{text.openedFrom(from, false)}</p>}
				<LiveLink address={link}>{text.openFullMap}</LiveLink>
				<p className="promise">{text.promiseShort}</p>
			</header>
			<Notices page={page} />
			<main key={page.opened.edition}>
				<Stage page={page} inMaps={<HostScroll />} />
				{view.place && (
					<div className="card-frame">
						<OpenCard place={view.place} page={page} />
					</div>
				)}
				<Controls page={page} />
			</main>
			<Foot page={page} />
		</div>
	);
}
