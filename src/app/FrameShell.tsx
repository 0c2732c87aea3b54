import './layout.css';
import './embed.css';
import { TileNote } from '../map/TileNote.tsx';
import { AccountChoice } from '../panel/AccountChoice.tsx';
import { useActions } from '../panel/actions.ts';
import { DayControl } from '../panel/DayControl.tsx';
import { useGround } from '../panel/ground.ts';
import { LiveLink } from '../panel/LiveLink.tsx';
import { MapTools } from '../panel/MapTools.tsx';
import { SkipLink } from '../panel/SkipLink.tsx';
import { SourceList } from '../panel/SourceList.tsx';
import { useShown } from '../panel/shown.ts';
import { nameIn } from '../text/naming.ts';
import { Downloads } from './Downloads.tsx';
import { Notices } from './Notices.tsx';
import { OpenCard } from './OpenCard.tsx';
import { Printing } from './Printing.tsx';
import { Share } from './Share.tsx';
import { Stage, useKeys } from './Stage.tsx';
import { type Page, STAGE } from './use-page.ts';

/** The maps in a frame of another page: as of when, what they do not say, the maps, the controls, and the way to the whole page. */
export function FrameShell({ page }: { page: Page }) {
	const { dataset, text } = useGround();
	const { view, dayAccounts } = useShown();
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
	return (
		<div className="page is-embedded" data-has-card={view.place !== null}>
			<SkipLink to={STAGE}>{text.skipToMap}</SkipLink>
			<header className="embed-bar">
				<h1>{nameIn(dataset.title, text.lang)}</h1>
				<p>{text.asSaidBy(view.day)}</p>
				<LiveLink address={link}>{text.openFullMap}</LiveLink>
				<p className="promise">{text.promiseShort}</p>
			</header>
			<Notices page={page} />
			<main>
				<Stage page={page} />
				{view.place && (
					<div className="card-frame">
						<OpenCard place={view.place} page={page} />
					</div>
				)}
				{/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls that it holds */}
				<div className="controls" onKeyDown={onKeyDown}>
					<AccountChoice />
					<DayControl day={view.day} onChoose={chooseDay} />
					<MapTools onZoom={(by) => page.shared.zoom(by)} onWhole={page.lookAtAll} />
				</div>
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
