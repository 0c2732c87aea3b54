/** What do both shells of the page draw from? The state, what follows from it, and what can be done. */

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { shownVoices } from '../domain/account-choice.ts';
import { listChanges } from '../domain/change.ts';
import { addDays } from '../domain/day.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Sight } from '../map/map-position.ts';
import { SharedPosition } from '../map/shared-position.ts';
import { type TilesState, useTiles } from '../map/use-tiles.ts';
import type { Actions, LookedUp } from '../panel/actions.ts';
import type { ShownGround } from '../panel/ground.ts';
import { type Lighting, lightBy, Pointer } from '../panel/light.ts';
import { NO_PANEL, openPanel } from '../panel/panel.ts';
import type { ResolvedView } from '../panel/resolved-view.ts';
import { showMaps, type VoiceMap } from '../symbol/shown-place.ts';
import { firstViewOf, type Seen, type UnknownValue } from './address.ts';
import type { Props } from './ClaimedGround.tsx';
import { linkTo, linkToPassage, type Sharing } from './link.ts';
import type { Look } from './look.ts';
import { prefetchCard } from './OpenCard.tsx';
import { spellOrigin } from './origin.ts';
import { usePartyColours } from './use-colours.ts';
import { useEscape } from './use-escape.ts';
import { useHasRoom } from './use-room.ts';
import { useShownGround } from './use-shown-ground.ts';
import { useView } from './use-view.ts';

/** The id of the maps' frame in the page. */
export const STAGE = 'stage';

export interface Page
	extends Pick<Props, 'opened' | 'onOpen' | 'language' | 'hasLanguageFailed' | 'onAskLanguage'> {
	readonly ground: ShownGround;
	readonly resolved: ResolvedView;
	readonly lighting: Lighting;
	readonly actions: Actions;
	readonly isEmbedded: boolean;
	/** The other interpretation of the words, if one is shown. */
	readonly other: Interpretation | undefined;
	readonly maps: readonly VoiceMap[];
	readonly shared: SharedPosition;
	readonly sight: Sight;
	readonly tiles: TilesState;
	/** Places to bring into view when they change. */
	readonly focus: readonly PlaceId[];
	readonly lookAtAll: () => void;
	/** Around the maps. */
	readonly stage: RefObject<HTMLDivElement | null>;
	/** Where the maps look. */
	readonly look: () => Look;
	readonly seen: () => Seen;
	/** The query that says what is seen. */
	readonly addressNow: () => string;
	readonly sharing: Sharing;
	/** What the address asked for in vain, and with which version the link was made. */
	readonly unknown: readonly UnknownValue[];
	readonly version: string | null;
	readonly dismiss: () => void;
	/** Whether the open card was opened here and now, and so takes the focus. */
	readonly isOpenedByHand: boolean;
	readonly closeCard: () => void;
}

export function usePage({ opened, text, language, askedLanguage, onAskLanguage, ...rest }: Props): Page {
	const { dataset, origin } = opened;
	const state = useView(opened, askedLanguage, onAskLanguage);
	const { view, dispatch, seen, move, isEmbedded } = state;
	const { ground, dayAccounts, other } = useShownGround(view, opened, text);
	const { touches } = ground.ground;
	usePartyColours(dataset.parties);
	const tiles = useTiles(dataset.tiles, origin.kind !== 'built-in');
	const hasRoom = useHasRoom();
	const stage = useRef<HTMLDivElement>(null);
	const [isOpenedByHand, setOpenedByHand] = useState(false);
	const [lookedUp, setLookedUp] = useState<LookedUp | null>(null);
	const [pointer] = useState(() => new Pointer());
	const [turned, setTurned] = useState(opened);
	if (turned !== opened) {
		// Of what is no longer shown.
		setTurned(opened);
		setLookedUp(null);
		setOpenedByHand(false);
	}
	// biome-ignore lint/correctness/useExhaustiveDependencies: nobody points at what has gone
	useEffect(() => pointer.point(null), [opened, pointer]);
	/** What had the focus when the card was opened. */
	const opener = useRef<Element | null>(null);
	const [shared] = useState(() => new SharedPosition(state.sight.at !== null, move));
	const sharing = useMemo<Sharing>(
		() => ({
			page: window.location.href,
			dataset,
			named: origin.kind === 'device' ? null : spellOrigin(origin),
			language,
		}),
		[dataset, origin, language],
	);

	const actions = useMemo<Actions>(() => {
		const turn = (looked: LookedUp | null = null) => {
			pointer.point(null);
			setLookedUp(looked);
		};
		return {
			chooseAccount: (account) => dispatch({ type: 'account', account }),
			chooseDay: (day) => dispatch({ type: 'day', day }),
			choosePanel: (panel) => {
				turn();
				dispatch({ type: 'panel', panel });
			},
			choosePlace: (place) => {
				pointer.point(null);
				setOpenedByHand(true);
				if (place) opener.current = document.activeElement;
				dispatch({ type: 'place', place });
			},
			chooseClaim: (claim) => {
				turn();
				dispatch({ type: 'claim', claim });
			},
			read: (claim) => {
				turn({ claim });
				dispatch({ type: 'read', claim });
			},
			readAt: (words) => {
				turn({ words });
				dispatch({ type: 'claim', claim: null });
				dispatch({ type: 'panel', panel: 'article' });
			},
			filterClaims: (filter) => dispatch({ type: 'filter', filter }),
			listClaims: (filter) => {
				turn();
				dispatch({ type: 'list', filter });
			},
			filterDistricts: (comparison) => dispatch({ type: 'comparison', comparison }),
			point: (at) => {
				// Who points at a place may open it.
				prefetchCard(text);
				pointer.point(at);
			},
			showInterpretation: (interpretation) => dispatch({ type: 'interpretation', interpretation }),
			link: () => linkTo(seen(), sharing),
			firstView: () => firstViewOf(window.location.search),
			addressOf: isEmbedded ? (claim) => linkToPassage(seen(), claim, sharing) : null,
		};
	}, [dispatch, isEmbedded, seen, sharing, pointer, text]);
	const { choosePlace } = actions;
	const closeCard = useCallback(() => {
		const drawn = stage.current?.querySelector(`[data-place="${view.place}"]`);
		choosePlace(null);
		const target = opener.current?.isConnected && opener.current !== document.body ? opener.current : drawn;
		if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
	}, [choosePlace, view.place]);
	// The sheet of a phone takes half of the window: the map that was touched, or the first if the address opens it, stays
	// in sight, and is again when it is closed.
	useEffect(() => {
		if (isEmbedded) return;
		const isByAddress = opener.current === null && view.place !== null;
		const map = isByAddress
			? stage.current?.querySelector('.account-map')
			: opener.current?.closest('.account-map');
		map?.scrollIntoView({ block: 'nearest' });
	}, [view.place, isEmbedded]);
	useEscape(() => {
		if (view.place) closeCard();
		else if (view.claim) actions.chooseClaim(null);
		// One that nobody has asked for stays, unless it has the focus.
		else if (view.panel && view.panel !== NO_PANEL && !isEmbedded) actions.choosePanel(NO_PANEL);
		else return false;
		return true;
	});
	useEffect(() => {
		// What Back and Forward show was not opened here and now.
		const forget = () => {
			setOpenedByHand(false);
			setLookedUp(null);
			pointer.point(null);
		};
		window.addEventListener('popstate', forget);
		return () => window.removeEventListener('popstate', forget);
	}, [pointer.point]);

	const lighting = useMemo(() => {
		const chosen = view.claim ? { claim: view.claim } : view.place ? { place: view.place } : null;
		return lightBy(pointer, chosen, touches);
	}, [pointer, view.claim, view.place, touches]);
	const focus = useMemo(() => {
		if (view.place) return [view.place];
		const touch = view.claim ? touches.of(view.claim) : undefined;
		return touch ? (touch.asserted.length > 0 ? touch.asserted : touch.mentioned) : [];
	}, [view.place, view.claim, touches]);
	const changes = useMemo(
		() => listChanges(ground.ground.on(addDays(view.day, -1)), dayAccounts),
		[ground, view.day, dayAccounts],
	);
	const voices = useMemo(() => shownVoices(view.account, dataset), [view.account, dataset]);
	const maps = useMemo(
		() => showMaps(voices, dayAccounts, changes, ground.ground),
		[voices, dayAccounts, changes, ground],
	);
	const panel = isEmbedded ? null : openPanel(view.panel, hasRoom);
	const resolved = useMemo<ResolvedView>(
		() => ({ view, voices, dayAccounts, changes, panel, lookedUp }),
		[view, voices, dayAccounts, changes, panel, lookedUp],
	);
	const look = useCallback(() => {
		const map = stage.current?.querySelector('.map');
		const size = { width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 };
		return { position: seen().position, size };
	}, [seen]);
	const { sight, lookAtAll, addressNow, unknown, version, dismiss } = state;
	return {
		...rest,
		opened,
		language,
		onAskLanguage,
		ground,
		resolved,
		lighting,
		actions,
		isEmbedded,
		other,
		maps,
		shared,
		sight,
		tiles,
		focus,
		lookAtAll,
		stage,
		look,
		seen,
		addressNow,
		sharing,
		unknown,
		version,
		dismiss,
		isOpenedByHand,
		closeCard,
	};
}
