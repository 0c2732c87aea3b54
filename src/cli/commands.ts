/** Which commands are there? A new one is one file and one entry here. */

import { accounts } from './accounts.ts';
import { boundaries } from './boundaries.ts';
import { check } from './check.ts';
import { exportData } from './export.ts';
import { newDataset } from './new.ts';
import { pack } from './pack.ts';
import { picture } from './picture.ts';
import { places } from './places.ts';
import type { Command } from './run-command.ts';
import { unpackFile } from './unpack.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	new: newDataset,
	boundaries,
	places,
	check,
	accounts,
	picture,
	export: exportData,
	pack,
	unpack: unpackFile,
};
