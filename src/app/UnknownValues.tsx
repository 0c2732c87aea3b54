import { useGround } from '../panel/ground.ts';
import { quoteValue } from '../text/quote-value.ts';
import type { UnknownValue } from './address.ts';

/** Holds the place of a value in a sentence; no catalogue has it. */
const GAP = '\ufffc';

/** What the address asked for in vain: one value in a sentence, several counted, and listed when that is opened. */
export function UnknownValues({ values }: { values: readonly UnknownValue[] }) {
	const { text } = useGround();
	const [first, ...others] = values;
	if (first && others.length === 0) {
		const [before, after] = text.unknownInAddress(first.name, GAP).split(GAP);
		return (
			<>
				{before}
				<bdi>{quoteValue(first.value)}</bdi>
				{after}
			</>
		);
	}
	return (
		<details>
			<summary>{text.unknownValues(values.length)}</summary>
			<ul>
				{values.map(({ name, value }) => (
					<li key={name}>
						<bdi dir="ltr">
							{name}: <bdi>{quoteValue(value)}</bdi>
						</bdi>
					</li>
				))}
			</ul>
		</details>
	);
}
