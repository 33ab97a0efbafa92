import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { findProgram } from '../find-program.mjs';

/** So long one conversion may take, in milliseconds. */
const timeLimit = 180_000;

/** The path of LibreOffice; undefined where there is none. */
export function office(): string | undefined {
  return findProgram(process.env['SOFFICE'], ['soffice', 'libreoffice'], {
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  });
}

const pdfOf = (folder: string, name: string): string => join(folder, `${name}.pdf`);

/**
 * Opens files and prints them to PDF, each under its own name.
 *
 * @returns the names of those that were opened
 */
export function toPdf(program: string, folder: string, names: readonly string[]): string[] {
  // A profile of its own, so that an open window of the person is left alone.
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'gouji-office-'))).href;
  return names.filter((name) => {
    const target = mkdtempSync(join(tmpdir(), 'gouji-pdf-'));
    const csv = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
    spawnSync(
      program,
      [
        ...[`-env:UserInstallation=${profile}`, '--headless', ...csv],
        ...['--convert-to', 'pdf', '--outdir', target, join(folder, name)],
      ],
      { timeout: timeLimit, stdio: 'ignore' },
    );
    const [written] = readdirSync(target);
    if (written === undefined) return false;
    copyFileSync(join(target, written), pdfOf(folder, name));
    return existsSync(pdfOf(folder, name));
  });
}

/** Pictures of the first pages of every PDF, where poppler is there. */
export function toPictures(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pdf'))) {
    const path = join(folder, name);
    spawnSync('pdftoppm', ['-r', '70', '-l', '8', '-png', path, path.slice(0, -'.pdf'.length)], {
      timeout: timeLimit,
      stdio: 'ignore',
    });
  }
}

/** How many pages each PDF has, as poppler says. */
export function pageCounts(folder: string): { readonly name: string; readonly pages: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => {
      const { stdout } = spawnSync('pdfinfo', [join(folder, name)], { encoding: 'utf8' });
      return { name, pages: /Pages:\s+(\d+)/.exec(stdout)?.[1] ?? '?' };
    });
}
