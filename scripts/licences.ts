import process from 'node:process';
import { isAllowed } from './licences/allowed-licences';
import { thirdPartyNotices } from './licences/notices';
import { shippedPackages } from './licences/shipped-packages';

// Whether the licences of all that ships allow it, and the notices that they ask for are there to be shipped.

const packages = shippedPackages();
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { name, version, licence } of refused) {
  console.error(
    `许可证不允许随扩展分发。 A licence under which it may not ship: ${name} ${version} “${licence}”`,
  );
}
const counts = new Map<string, number>();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].sort()) console.log(`${String(count).padStart(4)} ${licence}`);
// Throws where a notice is missing.
console.log(`${packages.length} packages, ${thirdPartyNotices(packages).length} letters of notices`);
process.exitCode = refused.length === 0 ? 0 : 1;
