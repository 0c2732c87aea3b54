import './layout.css';
import { useGround } from '../panel/ground.ts';
import { Headline } from '../panel/Headline.tsx';
import { PanelArea } from '../panel/PanelArea.tsx';
import { PANELS, tabId } from '../panel/panel.ts';
import { useResolvedView } from '../panel/resolved-view.ts';
import { SkipLink } from '../panel/SkipLink.tsx';
import { Controls } from './Controls.tsx';
import { Foot } from './Foot.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { OpenCard } from './OpenCard.tsx';
import { Stage } from './Stage.tsx';
import { type Page, STAGE } from './use-page.ts';

/** The page by itself: what it is, what it comes to, the controls, the maps, the panels beside them, what can be taken away. */
export function PageShell({ page }: { page: Page }) {
	const { text } = useGround();
	const { view, voices, panel } = useResolvedView();
	const tab = tabId(panel ?? PANELS[0]);
	const hasCard = view.place !== null;
	return (
		<div className="page" data-has-panel={hasCard || panel !== null} data-has-card={hasCard}>
			<SkipLink to={STAGE}>{text.skipToMap}</SkipLink>
			<SkipLink to={tab}>{text.skipToPanels}</SkipLink>
			<Masthead page={page} />
			<Notices page={page} />
			<main key={page.opened.edition}>
				<Headline day={view.day} voices={voices} />
				<Controls page={page} />
				<Stage page={page}>
					<SkipLink to={tab}>{text.skipToPanels}</SkipLink>
				</Stage>
				<PanelArea card={view.place && <OpenCard place={view.place} page={page} />} />
			</main>
			<Foot page={page} />
		</div>
	);
}
