import type { Account } from '../domain/account.ts';
import { deriveAccount } from '../domain/derivation.ts';
import { accountWords } from '../text/account-words.ts';
import { stepWords } from '../text/claim-words.ts';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';

/** By which steps a party's claims come to its account, one sentence each. */
export function Why({ account }: { account: Account }) {
	const { text } = useGround();
	return (
		<Fold title={text.why}>
			<Steps account={account} />
		</Fold>
	);
}

function Steps({ account }: { account: Account }) {
	const { dataset, index, text, nameOf, wordsOf } = useGround();
	const steps = deriveAccount(account, index);
	return (
		<ol>
			{steps.map((step, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two steps may read alike, and none moves
				<li key={i}>{text.step(stepWords(step, account.place, dataset, text))}</li>
			))}
			{steps.length === 0 && <li>{text.nothingBears(wordsOf(account.party), nameOf(account.place))}</li>}
			<li>
				<b>{text.account(accountWords(account, dataset, text))}</b>
			</li>
		</ol>
	);
}
