#!/usr/bin/env node
/** The program `ground`, from any folder: its code is TypeScript, which tsx runs as it is. */

import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
