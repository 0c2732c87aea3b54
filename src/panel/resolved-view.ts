/** What does the view come to on this ground: whose maps, which accounts, which panel? */

import { createContext, useContext } from 'react';
import type { Change } from '../domain/change.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { LookedUp } from './actions.ts';
import type { Panel } from './panel.ts';
import type { View } from './view.ts';

export interface ResolvedView {
	readonly view: View;
	/** Each has a map, in this order. */
	readonly voices: readonly VoiceId[];
	/** Every place on the day shown. */
	readonly dayAccounts: DayAccounts;
	/** Since the day before. */
	readonly changes: readonly Change[];
	/** The panel that is open. */
	readonly panel: Panel | null;
	/** The passage that was looked up from a card, until something else is chosen. */
	readonly lookedUp: LookedUp | null;
}

export const ResolvedViewContext = createContext<ResolvedView | null>(null);

/** @throws outside `<ResolvedViewContext>`, which the page provides. */
export function useResolvedView(): ResolvedView {
	const resolved = useContext(ResolvedViewContext);
	if (!resolved) throw new Error('useResolvedView() may be used only within <ResolvedViewContext>');
	return resolved;
}
