/** Which panels stand beside the maps? In the order of their tabs. */

export const PANELS = ['overview', 'districts', 'article', 'claims'] as const;
export type Panel = (typeof PANELS)[number];

/** Closed by the reader. */
export const NO_PANEL = 'none';

/** Which panel was chosen, if any was: else the overview stands where there is room for it. */
export type PanelChoice = Panel | typeof NO_PANEL | null;

export function openPanel(choice: PanelChoice, hasRoom: boolean): Panel | null {
	if (choice === null) return hasRoom ? PANELS[0] : null;
	return choice === NO_PANEL ? null : choice;
}

/** The id that a panel's tab has in the page. */
export function tabId(panel: Panel): string {
	return `panel-tab-${panel}`;
}
