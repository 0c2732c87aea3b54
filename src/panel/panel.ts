/** Which panels stand beside the map? In the order of their tabs. */

export const PANELS = ['overview', 'districts', 'article', 'claims'] as const;
export type Panel = (typeof PANELS)[number];

/** The id that a panel's tab has in the page. */
export function tabId(panel: Panel): string {
	return `panel-tab-${panel}`;
}
