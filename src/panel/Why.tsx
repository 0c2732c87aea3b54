import type { Account } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import { deriveAccount } from '../domain/derivation.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { useGround } from './ground.ts';

interface Props {
	account: Account;
	day: Day;
	words: PanelWords;
}

/** By which steps a voice's claims come to its account, one sentence each. */
export function Why({ account, day, words }: Props) {
	const { ground, text, names } = useGround();
	const { place, voice } = account;
	const steps = deriveAccount(account, day, ground);
	return (
		<ol>
			{steps.map((step, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two steps may read alike, and none moves
				<li key={i}>{words.step(step, place, names)}</li>
			))}
			{steps.length === 0 && <li>{words.nothingBears(names.voice(voice), names.place(place))}</li>}
			<li>
				<b>{text.account(account, names)}</b>
			</li>
		</ol>
	);
}
