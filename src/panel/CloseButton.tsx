import { IconButton } from './IconButton.tsx';

/** A cross that closes what it stands in. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
	return <IconButton name={label} d="M3.5 3.5l9 9m0-9l-9 9" onClick={onClose} />;
}
