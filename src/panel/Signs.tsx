import type { Account } from '../domain/account.ts';
import { signKey, signsOf } from '../symbol/sign.ts';
import { SignIcon } from './SignIcon.tsx';

/** All signs of a place, for beside its name. @param accounts those shown. */
export function Signs({ accounts }: { accounts: readonly Account[] }) {
	return signsOf(accounts).map((sign) => <SignIcon key={signKey(sign)} sign={sign} />);
}
