import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { vulnerabilitiesIn } from './audit/read-answer';
import { shippedPackages } from './licences/shipped-packages';

// Whether something that ships has a known vulnerability. Exits with 0 for none, 1 for some, and 2 where the registry
// gave no answer: then nothing was found out.

const shipped = shippedPackages();
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const found = vulnerabilitiesIn(stdout, new Set(shipped.map(({ place }) => place)));

if (found === null) {
  console.error(
    '未能审计：软件源没有回答，本次什么也没有查明。请在能访问 npm 官方源的网络上重新运行 npm run audit。',
  );
  console.error(
    'NOT AUDITED: the registry gave no answer, so nothing was found out. Run npm run audit again where npm answers.',
  );
  process.exitCode = 2;
} else {
  for (const { name, severity, range, advisories } of found)
    console.error(`${severity}: ${name} ${range}\n  ${advisories.join('\n  ')}`);
  console.log(`${shipped.length} packages ship, ${found.length} of them with known vulnerabilities`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
