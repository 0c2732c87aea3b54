/** What of a view can be shown of another dataset? */

import { type Dataset, listDays } from '../domain/dataset.ts';
import type { View } from '../panel/view.ts';
import { formatAddress, parseAddress } from './address.ts';
import { initialView } from './reduce-view.ts';

/** What the dataset does not have falls back to what is usual; so does a day before or after all that was said in it. */
export function fitView(view: View, dataset: Dataset): View {
	// The table of the address knows what each value has to be.
	const { view: fitted } = parseAddress(formatAddress({ view, position: null }, dataset), dataset);
	const days = listDays(dataset);
	const [first, last] = [days[0], days.at(-1)];
	const isWithin = first !== undefined && last !== undefined && view.day >= first && view.day <= last;
	const { day: said, ...filter } = fitted.filter;
	return {
		...fitted,
		day: isWithin ? view.day : initialView(dataset).day,
		filter: said && days.includes(said) ? fitted.filter : filter,
	};
}
