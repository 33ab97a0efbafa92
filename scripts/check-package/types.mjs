import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../run.mjs';

const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;

/** How programs that use the package may be compiled. */
const resolutions = {
  nodenext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
  bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
};

const strictly = {
  target: ScriptTarget.ES2023,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  // The declarations of the package are checked as well.
  skipLibCheck: false,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/**
 * Compiles programs against the declarations of the package.
 *
 * @param {string} folder the project with the package
 * @param {readonly string[]} names files of programs in it, with the ending .mjs
 * @returns {string[]} what the compiler says
 */
export function checkTypes(folder, names) {
  const programs = names.map((name) => {
    const program = join(folder, name.replace(/mjs$/, 'mts'));
    copyFileSync(join(folder, name), program);
    return program;
  });
  return Object.entries(resolutions).flatMap(([name, resolution]) => {
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(programs, { ...strictly, ...resolution }));
    return diagnostics.length === 0 ? [] : [`${name}:\n${ts.formatDiagnostics(diagnostics, host)}`];
  });
}
