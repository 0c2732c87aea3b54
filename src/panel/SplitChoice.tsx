import type { Split } from '../domain/account-choice.ts';
import type { PartyId } from '../domain/party.ts';
import { useGround } from './ground.ts';

interface Props {
	split: Split | null;
	onChoose: (split: Split | null) => void;
}

/** Whether two accounts lie side by side on one map, and with more than two parties, whose. */
export function SplitChoice({ split, onChoose }: Props) {
	const { dataset, text, names } = useGround();
	const [first, second] = dataset.parties;
	if (!first || !second) return null;
	/** Takes the place of the other if that is already there. */
	const choose = (side: 0 | 1, party: PartyId) => {
		if (!split) return;
		const [left, right] = side === 0 ? [party, split[1]] : [split[0], party];
		onChoose(left === right ? [split[1], split[0]] : [left, right]);
	};
	return (
		<div className="split-choice">
			<button
				type="button"
				className="toggle"
				aria-pressed={split !== null}
				onClick={() => onChoose(split ? null : [first.id, second.id])}
			>
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
					<path d="M1.5 3h13v10h-13zM8 1v14" fill="none" stroke="currentColor" strokeWidth="1.6" />
				</svg>
				{text.split}
			</button>
			{split &&
				dataset.parties.length > 2 &&
				([0, 1] as const).map((side) => (
					<label key={side} className="field">
						{side === 0 ? text.leftSide : text.rightSide}
						<select
							value={split[side]}
							onChange={({ currentTarget }) => {
								const party = dataset.parties.find(({ id }) => id === currentTarget.value);
								if (party) choose(side, party.id);
							}}
						>
							{dataset.parties.map(({ id }) => (
								<option key={id} value={id}>
									{names.voice(id).short}
								</option>
							))}
						</select>
					</label>
				))}
		</div>
	);
}
