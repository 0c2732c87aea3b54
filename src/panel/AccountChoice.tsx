import { type KeyboardEvent, useId } from 'react';
import { BOTH, type AccountChoice as Choice } from '../domain/account-choice.ts';
import { partyColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';

interface Props {
	account: Choice;
	onChoose: (account: Choice) => void;
	/** For the number keys, which choose while the focus is here or in the map. */
	onKeyDown: (event: KeyboardEvent) => void;
}

/** Whose account the map shows: one radio a party and one for all. */
export function AccountChoice({ account, onChoose, onKeyDown }: Props) {
	const { dataset, text, names } = useGround();
	const name = useId();
	const label = useId();
	const options: { value: Choice; label: string; colours: string[] }[] = [
		...dataset.parties.map(({ id }) => ({
			value: id,
			label: names.voice(id).short,
			colours: [partyColour(id)],
		})),
		{
			value: BOTH,
			label: text.bothSides(dataset.parties.length),
			colours: dataset.parties.map(({ id }) => partyColour(id)),
		},
	];
	return (
		<div className="account-choice" role="radiogroup" aria-labelledby={label} onKeyDown={onKeyDown}>
			<span className="account-choice-label" id={label}>
				{text.whoseAccount}
			</span>
			<div className="segments">
				{options.map(({ value, label, colours }) => (
					<label key={value} className="segment">
						<input
							type="radio"
							name={name}
							value={value}
							checked={account === value}
							onChange={() => onChoose(value)}
						/>
						<span className="swatches" aria-hidden="true">
							{colours.map((colour) => (
								<span key={colour} className="swatch" style={{ background: colour }} />
							))}
						</span>
						{label}
					</label>
				))}
			</div>
		</div>
	);
}

/** Which account the keys 1 … n+1 choose, in the order of the radios; undefined for any other key. */
export function accountOfKey(
	key: string,
	parties: readonly { id: Exclude<Choice, typeof BOTH> }[],
): Choice | undefined {
	const choices: readonly Choice[] = [...parties.map(({ id }) => id), BOTH];
	return /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined;
}
