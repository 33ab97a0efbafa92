import { test } from 'vitest';
import { browserKinds } from './browser-kinds';
import { openPortal } from './portal';
import { walkThrough } from './walk';

const variants = Object.entries(browserKinds).flatMap(([kind, launchDriver]) => [
  { name: `a walk in ${kind}`, launchDriver, isStopped: false },
  {
    name: `a walk in ${kind} whose background page is stopped before each step`,
    launchDriver,
    isStopped: true,
  },
]);

test.for(variants)('$name', async ({ launchDriver, isStopped }) => {
  const portal = await openPortal(launchDriver);
  try {
    await walkThrough(portal, () => (isStopped ? portal.driver.stopBackground() : Promise.resolve()));
  } finally {
    await portal.close();
  }
});
