import { once } from 'node:events';
import { languageOf, writtenLanguageOf } from '../language/language';
import { run } from './run';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
/** As POSIX has it: the first one that is set and not empty. */
const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';

// A reader that closes the pipe early, such as `head`, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** Writes, and waits until the reader of the pipe has caught up. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

process.exitCode = await run(process.argv.slice(2), writtenLanguageOf(languageOf(locale.replace('_', '-'))), {
  in: process.stdin,
  out: write,
  err: (text) => process.stderr.write(text),
});
