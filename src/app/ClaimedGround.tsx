import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { shownParties } from '../domain/account-choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { isInBounds } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { GroundMap } from '../map/GroundMap.tsx';
import { PlacePopup } from '../map/PlacePopup.tsx';
import { AccountChoice, accountOfKey } from '../panel/AccountChoice.tsx';
import { type Actions, ActionsContext, type LookedUp } from '../panel/actions.ts';
import { Changes } from '../panel/Changes.tsx';
import { DayControl } from '../panel/DayControl.tsx';
import { GroundContext } from '../panel/ground.ts';
import { Inset } from '../panel/Inset.tsx';
import { Legend } from '../panel/Legend.tsx';
import { later } from '../panel/later.tsx';
import { lightOf, type Pointed } from '../panel/light.ts';
import { PanelArea } from '../panel/PanelArea.tsx';
import { PANELS, type Panel, tabId } from '../panel/panel.ts';
import { SkipLink } from '../panel/SkipLink.tsx';
import { SourceList } from '../panel/SourceList.tsx';
import { SplitChoice } from '../panel/SplitChoice.tsx';
import type { Catalogue } from '../text/catalogue.ts';
import { nameIn } from '../text/naming.ts';
import type { Lead } from './about/lead.ts';
import { Downloads } from './Downloads.tsx';
import { EmbedBar } from './frame.ts';
import { linkTo, linkToPassage, type Sharing } from './link.ts';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Printing } from './Printing.tsx';
import { Share } from './Share.tsx';
import { ShownNow } from './ShownNow.tsx';
import { usePartyColours } from './use-party-colours.ts';
import { useHasMargins, useIsWide } from './use-room.ts';
import { useShownGround } from './use-shown-ground.ts';
import { useView } from './use-view.ts';

const { Part: PlaceCard, prefetch } = later(
	async () => (await import('../panel/PlaceCard.tsx')).PlaceCard,
	({ place, day }) => `${place} ${day}`,
);

/** The id of the map's frame in the page; a picture of the map that is printed with it has another. */
const MAP = 'stage';

interface Props {
	dataset: Dataset;
	text: Catalogue;
	/** The id of the language that `text` is in. */
	language: string;
	/** That of the language asked for, if any is. */
	askedLanguage: string | null;
	hasLanguageFailed: boolean;
	onAskLanguage: (id: string | null) => void;
}

/** The page of one dataset: header, controls, map, and the panels beside it. */
export function ClaimedGround({ dataset, text, language, onAskLanguage, ...props }: Props) {
	const { view, dispatch, seen, addressNow, sight, move, unknown, version, dismiss, isEmbedded } = useView(
		dataset,
		props.askedLanguage,
		onAskLanguage,
	);
	const { shown, dayAccounts, other } = useShownGround(view, dataset, text);
	const { touches } = shown.ground;
	usePartyColours(dataset.parties);
	const [hasStyle] = useState(isStyled);
	const isWide = useIsWide();
	// Where there is room for one of them, a card comes before a panel.
	const panel = isEmbedded || (!isWide && view.place !== null) ? null : view.panel;
	const hasMargins = useHasMargins();
	const stage = useRef<HTMLDivElement>(null);
	const [openedByHand, setOpenedByHand] = useState(false);
	const [lookedUp, setLookedUp] = useState<LookedUp | null>(null);
	/** What had the focus when the card was opened. */
	const opener = useRef<Element | null>(null);
	const [pointed, setPointed] = useState<Pointed | null>(null);

	const sharing = useMemo<Sharing>(
		() => ({ page: window.location.href, dataset, language }),
		[dataset, language],
	);
	const actions = useMemo<Actions>(
		() => ({
			choosePlace: (place) => {
				setPointed(null);
				setOpenedByHand(true);
				if (place) opener.current = document.activeElement;
				dispatch({ type: 'place', place, isAlone: !isWide });
			},
			chooseClaim: (claim) => {
				setPointed(null);
				setLookedUp(null);
				dispatch({ type: 'claim', claim });
			},
			read: (claim) => {
				setPointed(null);
				setLookedUp({ claim });
				dispatch({ type: 'read', claim, isAlone: !isWide });
			},
			readAt: (words) => {
				setPointed(null);
				setLookedUp({ words });
				dispatch({ type: 'claim', claim: null });
				dispatch({ type: 'panel', panel: 'article', isAlone: !isWide });
			},
			listClaims: (filter) => {
				setPointed(null);
				setLookedUp(null);
				dispatch({ type: 'filter', filter });
				dispatch({ type: 'panel', panel: 'claims', isAlone: !isWide });
			},
			point: (at) => {
				// Who points at a place may open it.
				prefetch();
				setPointed(at);
			},
			showInterpretation: (interpretation) => dispatch({ type: 'interpretation', interpretation }),
			link: () => linkTo(seen(), sharing),
			addressOf: isEmbedded ? (claim) => linkToPassage(seen(), claim, sharing) : null,
		}),
		[dispatch, isWide, isEmbedded, seen, sharing],
	);
	const { choosePlace } = actions;
	const close = useCallback(() => {
		const drawn = stage.current?.querySelector(`[data-place="${view.place}"]`);
		choosePlace(null);
		const target = opener.current?.isConnected && opener.current !== document.body ? opener.current : drawn;
		if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
	}, [choosePlace, view.place]);
	const chooseDay = useCallback((day: Day) => dispatch({ type: 'day', day }), [dispatch]);
	const lead = (to: Lead) => {
		// Examples are of the words as they are usually taken.
		dispatch({ type: 'interpretation', interpretation: null });
		if (to.day) dispatch({ type: 'day', day: to.day });
		if ('place' in to) choosePlace(to.place);
		else actions.read(to.claim);
	};
	const choosePanel = (chosen: Panel | null) => {
		setLookedUp(null);
		setPointed(null);
		dispatch({ type: 'panel', panel: chosen, isAlone: !isWide });
	};
	const divide = useCallback((percent: number) => dispatch({ type: 'divider', percent }), [dispatch]);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const account = accountOfKey(event.key, dataset.parties);
		if (account) dispatch({ type: 'account', account });
		if (event.key === 'Escape' && view.place) close();
	};
	useEffect(() => {
		// What Back and Forward show was not opened here and now.
		const forget = () => {
			setOpenedByHand(false);
			setLookedUp(null);
			setPointed(null);
		};
		window.addEventListener('popstate', forget);
		return () => window.removeEventListener('popstate', forget);
	}, []);
	useEffect(() => {
		document.title = `${text.appName}: ${nameIn(dataset.title, text.lang)}`;
	}, [dataset, text]);

	const look = useCallback(
		() => ({
			position: seen().position,
			size: { width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 },
			divider: view.divider,
		}),
		[seen, view.divider],
	);
	const light = useMemo(() => {
		const chosen = view.claim ? { claim: view.claim } : view.place && { place: view.place };
		return lightOf(pointed ?? (chosen || null), touches);
	}, [pointed, view.claim, view.place, touches]);
	const focus = useMemo(() => {
		if (view.place) return [view.place];
		const touch = view.claim ? touches.of.get(view.claim) : undefined;
		return touch ? (touch.asserted.length > 0 ? touch.asserted : touch.mentioned) : [];
	}, [view.place, view.claim, touches]);

	const card = view.place && (
		<PlaceCard
			key={view.place}
			place={view.place}
			there={dayAccounts.get(view.place)}
			day={view.day}
			takesFocus={openedByHand}
			onClose={close}
		/>
	);
	const panelTab = tabId(panel ?? PANELS[0]);
	const isOnMap = view.place !== null && hasAnchor(view.place, dataset);
	return (
		<GroundContext value={shown}>
			<ActionsContext value={actions}>
				<SkipLink to={MAP}>{text.skipToMap}</SkipLink>
				{!isEmbedded && <SkipLink to={panelTab}>{text.skipToPanels}</SkipLink>}
				<ShownNow account={view.account} split={view.split} day={view.day} />
				{isEmbedded ? (
					<EmbedBar day={view.day} link={actions.link} />
				) : (
					<Masthead
						day={view.day}
						language={language}
						onSpeak={onAskLanguage}
						addressNow={addressNow}
						onLead={lead}
					/>
				)}
				<Notices
					notes={unknown}
					version={version}
					other={other}
					hasLanguageFailed={props.hasLanguageFailed}
					hasNoStyle={!hasStyle}
					onDismiss={dismiss}
				/>
				<main>
					<div className="controls">
						<AccountChoice
							account={view.account}
							onChoose={(account) => dispatch({ type: 'account', account })}
							onKeyDown={onKeyDown}
						/>
						{!isEmbedded && (
							<SplitChoice split={view.split} onChoose={(split) => dispatch({ type: 'split', split })} />
						)}
						<DayControl day={view.day} onChoose={chooseDay} />
					</div>
					<div className="workspace">
						<section
							className={panel ? 'stage has-panel' : 'stage'}
							ref={stage}
							id={MAP}
							tabIndex={-1}
							aria-label={text.map}
							onKeyDown={onKeyDown}
						>
							{!isEmbedded && <SkipLink to={panelTab}>{text.skipToPanels}</SkipLink>}
							{hasStyle && (
								<GroundMap
									dayAccounts={dayAccounts}
									account={view.account}
									split={view.split}
									divider={view.divider}
									selected={view.place}
									light={light}
									focus={focus}
									sight={sight}
									isEmbedded={isEmbedded}
									onSelect={choosePlace}
									onPoint={actions.point}
									onMove={move}
									onDivide={divide}
								>
									{isWide && isOnMap && view.place && (
										<PlacePopup key={view.place} place={view.place} clearance={panel || isEmbedded ? 12 : 60}>
											{card}
										</PlacePopup>
									)}
								</GroundMap>
							)}
							<Legend isOpen={hasMargins && !panel && !isEmbedded} />
							{!isEmbedded && (
								<>
									<Changes
										day={view.day}
										dayAccounts={dayAccounts}
										voices={shownParties(view, dataset)}
										isOpen={hasMargins && !panel}
									/>
									<Inset selected={view.place} lit={light.places} onSelect={choosePlace} />
								</>
							)}
							{isWide && !isOnMap && card && <div className="sheet">{card}</div>}
						</section>
						{!isWide && card && <div className="sheet">{card}</div>}
						{!isEmbedded && (
							<PanelArea
								panel={panel}
								onChoose={choosePanel}
								day={view.day}
								dayAccounts={dayAccounts}
								account={view.account}
								claim={view.claim}
								lookedUp={lookedUp}
								place={view.place}
								light={light}
								filter={view.filter}
								onFilter={(filter) => dispatch({ type: 'filter', filter })}
								comparison={view.comparison}
								onComparison={(comparison) => dispatch({ type: 'comparison', comparison })}
							/>
						)}
					</div>
				</main>
				<Printing
					dayAccounts={dayAccounts}
					day={view.day}
					account={view.account}
					split={view.split}
					other={other}
					look={look}
				/>
				<footer>
					<SourceList />
					<Downloads day={view.day} account={view.account} split={view.split} other={other} look={look} />
					<Share seen={seen} sharing={sharing} />
				</footer>
			</ActionsContext>
		</GroundContext>
	);
}

/** Whether the style of the page has come. As every colour of it, that of its paper stands in `style.css` alone. */
function isStyled(): boolean {
	return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';
}

/** Whether a popup can point at the place; none can at one outside the map's own ground. */
function hasAnchor(id: PlaceId, dataset: Dataset): boolean {
	const place = dataset.places.get(id);
	return place !== undefined && (place.labelAt !== undefined || isInBounds(place, dataset));
}
