import process from 'node:process';
import { extensionFolder } from './extension.mjs';
import { budgetsOf, kilobyte } from './sizes/budgets';

// Measures the extension for Chromium as it was built last; ends with 1 where something has grown over its limit.
const budgets = budgetsOf(extensionFolder);
const inKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1).padStart(7);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(budgets));
} else {
  console.log(`${''.padEnd(20)}${'kB'.padStart(7)}${'limit'.padStart(9)}`);
  for (const [name, { size, limit, met }] of Object.entries(budgets)) {
    console.log(`${name.padEnd(20)}${inKilobytes(size)}  ${inKilobytes(limit)}  ${met ? 'met' : 'EXCEEDED'}`);
  }
}
process.exitCode = Object.values(budgets).every(({ met }) => met) ? 0 : 1;
