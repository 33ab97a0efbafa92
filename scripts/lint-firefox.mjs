import process from 'node:process';
import { firefoxExtensionFolder } from './extension.mjs';
import { outputOf } from './run.mjs';

// What Mozilla's linter, the one behind `web-ext lint`, says of the built extension: no error, and of the remarks
// exactly those that are explained here and in docs/releasing.md. A new one fails, and so does one that is gone.

/** Why a remark is no fault, by its code and the start of the file's name, and how often it is made. */
const explanations = [
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    times: 1,
    why: 'data_collection_permissions 自 Firefox 140 起生效，更早的版本忽略该项；扩展不收集任何数据。 Firefox before 140 ignores the key; nothing is collected.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    times: 1,
    why: '同上，Android 版自 142 起。 The same, from 142 on Android.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/',
    times: 1,
    why: 'Preact 支持 dangerouslySetInnerHTML 的代码；本扩展从不使用，ESLint 亦禁止。 The part of Preact that serves dangerouslySetInnerHTML; ESLint forbids using it.',
  },
];

const output = outputOf('npx', ['--no-install', 'addons-linter', firefoxExtensionFolder, '--output', 'json']);
if (output === '') {
  console.error(`没有可检查的构建。 There is no build to lint: ${firefoxExtensionFolder}`);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(output);

const remarks = [...errors, ...warnings, ...notices];
const isOf = ({ code, file }, remark) => remark.code === code && (remark.file ?? '').startsWith(file);

for (const remark of remarks) {
  const { _type: kind, code, file = '', line, message, description } = remark;
  console.log(`${kind} ${code} ${file}${line === undefined ? '' : `:${line}`} ${message}`);
  console.log(`    ${explanations.find((explanation) => isOf(explanation, remark))?.why ?? description}`);
}
const unexplained = remarks.filter(
  (remark) => !explanations.some((explanation) => isOf(explanation, remark)),
);
const miscounted = explanations.filter(
  (explanation) => remarks.filter((remark) => isOf(explanation, remark)).length !== explanation.times,
);
for (const { code, times } of miscounted) console.log(`${code} was expected ${times} times`);
console.log(
  `${errors.length} errors, ${remarks.length - errors.length} remarks, ${unexplained.length} of them without an explanation in scripts/lint-firefox.mjs`,
);
process.exitCode = errors.length + unexplained.length + miscounted.length === 0 ? 0 : 1;
