import { type Sign, signKey } from '../symbol/sign.ts';
import { SignIcon } from './SignIcon.tsx';

/** Signs beside a place's name. */
export function Signs({ signs }: { signs: readonly Sign[] }) {
	return signs.map((sign) => <SignIcon key={signKey(sign)} sign={sign} />);
}
