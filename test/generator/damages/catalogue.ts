import { cellDamages } from './cells';
import type { Damage } from './damage';
import { rowDamages } from './rows';

export const damages: readonly Damage[] = [...cellDamages, ...rowDamages];
