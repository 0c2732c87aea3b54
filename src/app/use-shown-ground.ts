/** Which ground does a view show: under which interpretation of the words, on which day? */

import { useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import { Ground } from '../domain/ground.ts';
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
export function useShownGround(view: View, { dataset, origin }: Opened, text: Catalogue): OnDay {
	const usual = useGroundOf(dataset);
	const other = view.interpretation === null ? undefined : usual.findInterpretation(view.interpretation);
	const under = usual.under(other);
	const translation = useTranslation(dataset, text, folderOf(origin, window.location.href));
	const ground = useMemo(() => showGround(under, text, translation), [under, text, translation]);
	return { ground, dayAccounts: under.on(view.day), other };
}

/** One for a dataset; the next takes over from it what has not changed. */
function useGroundOf(dataset: Dataset): Ground {
	const [made, setMade] = useState(() => ({ dataset, ground: new Ground(dataset) }));
	if (made.dataset === dataset) return made.ground;
	const next = { dataset, ground: new Ground(dataset, made.ground) };
	setMade(next);
	return next.ground;
}
