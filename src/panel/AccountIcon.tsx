import { useId } from 'react';
import type { Account } from '../domain/account.ts';
import { sectorsOf } from '../symbol/dot.ts';
import { fillOf, isBlank } from '../symbol/fill.ts';
import { partyColour } from '../symbol/paint.ts';
import { kindOf } from '../symbol/shown-place.ts';
import { DotIcon } from './DotIcon.tsx';
import { useGround } from './ground.ts';
import { Signs } from './Signs.tsx';
import './account-icon.css';

/** One account of a place as the map draws it, small; decoration, so words must stand beside it. */
export function AccountIcon({ account }: { account: Account }) {
	const { ground } = useGround();
	const isDot = kindOf(account.place, ground) === 'dots';
	return (
		<span className="account-icon">
			{isDot ? <DotIcon sectors={sectorsOf([account])} /> : <Swatch account={account} />}
			<Signs accounts={[account]} />
		</span>
	);
}

const SIZE = { width: 26, height: 16 };

function Swatch({ account }: { account: Account }) {
	const id = useId();
	const fill = fillOf([account]);
	const [lane] = fill;
	const holders = lane?.holders ?? [];
	const width = (SIZE.width * (lane?.inked ?? 0)) / Math.max(1, holders.length);
	return (
		<svg
			className="account-swatch"
			{...SIZE}
			data-is-blank={isBlank(fill)}
			aria-hidden="true"
			focusable="false"
		>
			<clipPath id={id}>
				<rect {...SIZE} rx={3} />
			</clipPath>
			<g clipPath={`url(#${id})`} data-is-inferred={lane?.isBroken}>
				{holders.map((holder, i) => (
					<rect
						key={holder}
						x={i * width}
						width={width}
						height={SIZE.height}
						style={{ fill: partyColour(holder) }}
					/>
				))}
			</g>
			<rect className="account-edge" {...SIZE} rx={3} />
		</svg>
	);
}
