/** Which ground does a view show: under which interpretation of the words, on which day? */

import { useMemo } from 'react';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { type ShownGround, showGround } from '../panel/ground.ts';
import type { View } from '../panel/view.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { folderOf } from './built-in.ts';
import type { Opened } from './use-opening.ts';
import { useTranslation } from './use-translation.ts';

interface OnDay {
	readonly ground: ShownGround;
	/** Every place on the day shown. */
	readonly dayAccounts: DayAccounts;
	/** The other interpretation of the words, if one is shown. */
	readonly other: Interpretation | undefined;
}

/** Worked out anew only as far as the view, the dataset or the words have changed. */
export function useShownGround(
	view: View,
	{ dataset, ground: usual, origin }: Opened,
	text: Catalogue,
): OnDay {
	const other = view.interpretation === null ? undefined : usual.findInterpretation(view.interpretation);
	const under = usual.under(other);
	const translation = useTranslation(dataset, text, folderOf(origin, window.location.href));
	const ground = useMemo(() => showGround(under, text, translation), [under, text, translation]);
	return { ground, dayAccounts: under.on(view.day), other };
}
