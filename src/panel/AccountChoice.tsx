import './controls.css';
import { useId } from 'react';
import { BOTH, type AccountChoice as Choice } from '../domain/account-choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { useResolvedView } from './resolved-view.ts';

/** Whose account the maps show: one radio a party, one for all; observers, who are no side, are chosen from a list beside them. */
export function AccountChoice() {
	const { dataset, text, names } = useGround();
	const { account } = useResolvedView().view;
	const { chooseAccount } = useActions();
	const name = useId();
	const label = useId();
	const isObserver = dataset.observers.some(({ id }) => id === account);
	return (
		<div className="account-choice" role="radiogroup" aria-labelledby={label}>
			<span className="account-choice-label" id={label}>
				{text.whoseAccount}
			</span>
			<div className="segments">
				{listChoices(dataset).map((choice) => (
					<label key={choice} className="segment">
						<input
							type="radio"
							name={name}
							value={choice}
							checked={account === choice}
							onChange={() => chooseAccount(choice)}
						/>
						<span className="swatches" aria-hidden="true">
							{(choice === BOTH ? dataset.parties.map(({ id }) => id) : [choice]).map((voice) => (
								<span key={voice} className="swatch" style={{ background: voiceColour(voice) }} />
							))}
						</span>
						{choice === BOTH ? text.bothSides(dataset.parties.length) : names.voice(choice).short}
					</label>
				))}
				{dataset.observers.length > 0 && (
					<select
						className={isObserver ? 'segment is-chosen' : 'segment'}
						aria-label={text.alsoReported}
						value={isObserver ? account : ''}
						onChange={({ currentTarget: { value } }) => {
							const observer = dataset.observers.find(({ id }) => id === value);
							chooseAccount(observer?.id ?? BOTH);
						}}
					>
						<option value="">{text.alsoReported}</option>
						{dataset.observers.map(({ id }) => (
							<option key={id} value={id}>
								{names.voice(id).short}
							</option>
						))}
					</select>
				)}
			</div>
		</div>
	);
}

/** In the order of the radios, and of the keys 1 … n+1. */
export function listChoices({ parties }: Pick<Dataset, 'parties'>): readonly Choice[] {
	return [...parties.map(({ id }) => id), BOTH];
}
