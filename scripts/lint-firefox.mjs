import process from 'node:process';
import { firefoxExtensionFolder } from './extension.mjs';
import { outputOf } from './run.mjs';

// What Mozilla's linter, the one behind `web-ext lint`, says of the built extension. It must not find an error,
// and no warning but those that are explained here.

/** Why a warning is no fault, by its code and the start of the file's name. */
const explanations = [
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    why: 'data_collection_permissions 自 Firefox 140 起生效，更早的版本忽略该项；扩展不收集任何数据。 Firefox before 140 ignores the key; nothing is collected.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    why: '同上，Android 版自 142 起。 The same, from 142 on Android.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/',
    why: 'Preact 支持 dangerouslySetInnerHTML 的代码；本扩展从不使用，ESLint 亦禁止。 The part of Preact that serves dangerouslySetInnerHTML; ESLint forbids using it.',
  },
];

const output = outputOf('npx', ['--no-install', 'addons-linter', firefoxExtensionFolder, '--output', 'json']);
if (output === '') {
  console.error(`没有可检查的构建。 There is no build to lint: ${firefoxExtensionFolder}`);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(output);

const explanationOf = (warning) =>
  explanations.find(({ code, file }) => warning.code === code && warning.file?.startsWith(file));

for (const { _type: kind, code, file, line, message, ...found } of [...errors, ...warnings, ...notices]) {
  console.log(`${kind} ${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`);
  const explanation = explanationOf({ code, file });
  console.log(`    ${explanation?.why ?? found.description}`);
}
const unexplained = warnings.filter((warning) => explanationOf(warning) === undefined);
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} of them without an explanation in scripts/lint-firefox.mjs`,
);
process.exitCode = errors.length + unexplained.length === 0 ? 0 : 1;
