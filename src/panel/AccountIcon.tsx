import type { Account } from '../domain/account.ts';
import { sectorsOf } from '../symbol/dot.ts';
import { edgeOf } from '../symbol/edge.ts';
import { fillOf } from '../symbol/fill.ts';
import { kindOf } from '../symbol/shown-place.ts';
import { listSigns } from '../symbol/sign.ts';
import { DotIcon } from './DotIcon.tsx';
import { GroundSwatch } from './GroundSwatch.tsx';
import { useGround } from './ground.ts';
import { Signs } from './Signs.tsx';

/** One account of a place as the map draws it, small, with the signs of what is lent, too, as in the table; decoration, so words must stand beside it. */
export function AccountIcon({ account }: { account: Account }) {
	const { ground } = useGround();
	const isDot = kindOf(account.place, ground) === 'dots';
	return (
		<span className="account-icon">
			{isDot ? (
				<DotIcon sectors={sectorsOf(account)} />
			) : (
				<GroundSwatch fill={fillOf(account)} edge={edgeOf(account)} />
			)}
			<Signs signs={listSigns(account.standing)} />
		</span>
	);
}
