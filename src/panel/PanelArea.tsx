import { type KeyboardEvent, useId, useRef } from 'react';
import { CloseButton } from './CloseButton.tsx';
import { useGround } from './ground.ts';
import { later } from './later.tsx';
import type { Props as ContentProps } from './PanelContent.tsx';
import { PANELS, type Panel, tabId } from './panel.ts';

interface Props extends Omit<ContentProps, 'panel'> {
	panel: Panel | null;
	onChoose: (panel: Panel | null) => void;
}

const { Part: Content } = later(
	async () => (await import('./PanelContent.tsx')).PanelContent,
	({ panel, day, claim, place, comparison }) => [panel, day, claim, place, comparison].join(' '),
);

/** Tabs that are always there, and the chosen panel, which is loaded when the first one is opened. */
export function PanelArea({ panel, onChoose, ...content }: Props) {
	const { text } = useGround();
	const id = useId();
	const tabs = useRef<HTMLDivElement>(null);
	const close = () => {
		onChoose(null);
		tabs.current?.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus();
	};
	const onTabKey = (event: KeyboardEvent) => {
		const to = stepOf(event);
		const focused = PANELS.find((one) => document.activeElement?.getAttribute('data-panel') === one);
		if (!to || !focused) return;
		event.preventDefault();
		const next = PANELS[(to(PANELS.indexOf(focused)) + PANELS.length) % PANELS.length];
		tabs.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus();
		if (panel && next) onChoose(next);
	};
	const onPanelKey = (event: KeyboardEvent) => {
		// In a search field with words, Escape is the field's: it empties it.
		const isSearching = event.target instanceof HTMLInputElement && event.target.value !== '';
		if (event.key === 'Escape' && !event.defaultPrevented && panel && !isSearching) close();
	};
	return (
		<section
			className="panel-area"
			data-is-open={panel !== null}
			aria-label={text.panels}
			onKeyDown={onPanelKey}
		>
			<div className="panel-bar">
				<div ref={tabs} className="tabs" role="tablist" aria-label={text.panels} onKeyDown={onTabKey}>
					{PANELS.map((one) => (
						<button
							key={one}
							type="button"
							role="tab"
							id={tabId(one)}
							data-panel={one}
							aria-selected={one === panel}
							aria-controls={one === panel ? `${id}-content` : undefined}
							tabIndex={one === (panel ?? PANELS[0]) ? 0 : -1}
							onClick={() => onChoose(one)}
						>
							{text.panel[one]}
						</button>
					))}
				</div>
				{panel && <CloseButton label={text.closePanel} onClose={close} />}
			</div>
			{panel && (
				<div className="panel-content" role="tabpanel" id={`${id}-content`} aria-labelledby={tabId(panel)}>
					<Content panel={panel} {...content} />
				</div>
			)}
		</section>
	);
}

/** Where a key moves the focus among the tabs; the arrows follow the direction of the text. */
function stepOf({ key, currentTarget }: KeyboardEvent): ((at: number) => number) | undefined {
	const forward = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
	if (key === 'ArrowRight') return (at) => at + forward;
	if (key === 'ArrowLeft') return (at) => at - forward;
	if (key === 'Home') return () => 0;
	return key === 'End' ? () => -1 : undefined;
}
