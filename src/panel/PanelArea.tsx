import './panel-area.css';
import {
	type KeyboardEvent,
	type ReactNode,
	useDeferredValue,
	useEffect,
	useId,
	useMemo,
	useRef,
} from 'react';
import type { PanelWords } from '../text/panel-words.ts';
import { useActions } from './actions.ts';
import { CloseButton } from './CloseButton.tsx';
import { useGround } from './ground.ts';
import { later, laterWithWords } from './later.tsx';
import { NO_PANEL, PANELS, type Panel, tabId } from './panel.ts';
import { type ResolvedView, ResolvedViewContext, useResolvedView } from './resolved-view.ts';

const { Part: Content } = laterWithWords<{ panel: Panel; shows: string }, PanelWords>(
	async () => (await import('./PanelContent.tsx')).PanelContent,
	(text) => text.panelWords(),
	({ panel, shows }) => `${panel} ${shows}`,
);

/** By itself, since it is the first view where there is room. */
const { Part: Overview } = later(
	async () => (await import('./Overview.tsx')).Overview,
	({ shows }: { shows: string }) => shows,
);

/** How much of a panel that was asked for is to be seen at least, in CSS pixels. */
const LEAST = 160;

/** Tabs that are always there; beneath them the card of the chosen place, or else the chosen panel, which is loaded when the first one is opened. */
export function PanelArea({ card }: { card: ReactNode }) {
	const { text } = useGround();
	const resolved = useResolvedView();
	const { choosePanel } = useActions();
	const { panel } = resolved;
	// It may follow the maps by a frame: they come first.
	const followed = useDeferredValue(resolved);
	const overview = useMemo(
		() => (
			<ResolvedViewContext value={followed}>
				<Overview shows={nameOf(followed)} />
			</ResolvedViewContext>
		),
		[followed],
	);
	const id = useId();
	const tabs = useRef<HTMLDivElement>(null);
	const close = () => {
		choosePanel(NO_PANEL);
		tabs.current?.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus();
	};
	const onTabKey = (event: KeyboardEvent) => {
		const to = stepOf(event);
		const focused = PANELS.find((one) => document.activeElement?.getAttribute('data-panel') === one);
		if (!to || !focused) return;
		event.preventDefault();
		const next = PANELS[(to(PANELS.indexOf(focused)) + PANELS.length) % PANELS.length];
		tabs.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus();
		if (panel && next) choosePanel(next);
	};
	const onPanelKey = (event: KeyboardEvent) => {
		// In a search field with words, Escape is the field's: it empties it.
		const isSearching = event.target instanceof HTMLInputElement && event.target.value !== '';
		const isInnermost = panel && !card && !resolved.view.claim;
		if (event.key !== 'Escape' || event.defaultPrevented || !isInnermost || isSearching) return;
		event.preventDefault();
		close();
	};
	const { panel: asked } = resolved.view;
	useEffect(() => {
		// Beneath the maps of a narrow page: whoever asked for it shall see it.
		if (asked === null || asked === NO_PANEL) return;
		const bar = tabs.current;
		if (bar && bar.getBoundingClientRect().bottom > window.innerHeight - LEAST) bar.scrollIntoView();
	}, [asked]);
	const isOpen = card !== null || panel !== null;
	return (
		<section className="panel-area" data-is-open={isOpen} aria-label={text.panels} onKeyDown={onPanelKey}>
			<div className="panel-bar">
				<div ref={tabs} className="tabs" role="tablist" aria-label={text.panels} onKeyDown={onTabKey}>
					{PANELS.map((one) => {
						const isChosen = one === panel && card === null;
						return (
							<button
								key={one}
								type="button"
								role="tab"
								id={tabId(one)}
								data-panel={one}
								aria-selected={isChosen}
								aria-controls={isChosen ? `${id}-content` : undefined}
								tabIndex={one === (panel ?? PANELS[0]) ? 0 : -1}
								onClick={() => choosePanel(one)}
							>
								{text.panel[one]}
							</button>
						);
					})}
				</div>
				{panel && !card && <CloseButton label={text.closePanel} onClose={close} />}
			</div>
			{card && <div className="card-frame">{card}</div>}
			{panel && !card && (
				<div className="panel-content" role="tabpanel" id={`${id}-content`} aria-labelledby={tabId(panel)}>
					{panel === 'overview' && resolved.view.claim === null ? (
						overview
					) : (
						<Content panel={panel} shows={nameOf(resolved)} />
					)}
				</div>
			)}
		</section>
	);
}

/** What a panel draws: where it threw, it is tried again for another. */
function nameOf({ view: { account, day, claim, place, comparison } }: ResolvedView): string {
	return [account, day, claim, place, comparison].join(' ');
}

/** Where a key moves the focus among the tabs; the arrows follow the direction of the text. */
function stepOf({ key, currentTarget }: KeyboardEvent): ((at: number) => number) | undefined {
	const forward = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
	if (key === 'ArrowRight') return (at) => at + forward;
	if (key === 'ArrowLeft') return (at) => at - forward;
	if (key === 'Home') return () => 0;
	return key === 'End' ? () => -1 : undefined;
}
