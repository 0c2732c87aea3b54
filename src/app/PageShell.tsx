import './layout.css';
import { TileNote } from '../map/TileNote.tsx';
import { AccountChoice } from '../panel/AccountChoice.tsx';
import { useActions } from '../panel/actions.ts';
import { DayControl } from '../panel/DayControl.tsx';
import { useGround } from '../panel/ground.ts';
import { Headline } from '../panel/Headline.tsx';
import { MapTools } from '../panel/MapTools.tsx';
import { PanelArea } from '../panel/PanelArea.tsx';
import { PANELS, tabId } from '../panel/panel.ts';
import { SkipLink } from '../panel/SkipLink.tsx';
import { SourceList } from '../panel/SourceList.tsx';
import { useShown } from '../panel/shown.ts';
import { Downloads } from './Downloads.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { OpenCard } from './OpenCard.tsx';
import { Printing } from './Printing.tsx';
import { Share } from './Share.tsx';
import { Stage, useKeys } from './Stage.tsx';
import { type Page, STAGE } from './use-page.ts';

/** The page by itself: what it is, what it comes to, the controls, the maps, the panels beside them, what can be taken away. */
export function PageShell({ page }: { page: Page }) {
	const { text } = useGround();
	const { view, voices, panel, dayAccounts } = useShown();
	const { chooseDay, link } = useActions();
	const onKeyDown = useKeys(page);
	const { other, look } = page;
	const picture = {
		day: view.day,
		account: view.account,
		other,
		look,
		link,
	};
	const tab = tabId(panel ?? PANELS[0]);
	return (
		<div
			className="page"
			data-has-panel={view.place !== null || panel !== null}
			data-has-card={view.place !== null}
		>
			<SkipLink to={STAGE}>{text.skipToMap}</SkipLink>
			<SkipLink to={tab}>{text.skipToPanels}</SkipLink>
			<Masthead page={page} />
			<Notices page={page} />
			<main>
				<Headline day={view.day} voices={voices} />
				{/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls that it holds */}
				<div className="controls" onKeyDown={onKeyDown}>
					<AccountChoice />
					<DayControl day={view.day} onChoose={chooseDay} />
					<MapTools onZoom={(by) => page.shared.zoom(by)} onWhole={page.lookAtAll} />
				</div>
				<Stage page={page}>
					<SkipLink to={tab}>{text.skipToPanels}</SkipLink>
				</Stage>
				<PanelArea card={view.place && <OpenCard place={view.place} page={page} />} />
			</main>
			<Printing dayAccounts={dayAccounts} {...picture} />
			<footer>
				<SourceList />
				<Downloads {...picture} />
				<Share seen={page.seen} sharing={page.sharing} />
				<TileNote state={page.tiles.state} />
			</footer>
		</div>
	);
}
