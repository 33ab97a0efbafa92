import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { ExportEntry } from './export-entry';
import { fileName } from './file-name';
import { fileTypes, type FileEnding } from './file-types';

/** What an entry writes. */
export interface Writing {
  readonly id: string;
  readonly label: Localized;
  /** Parts of the file's name, before the day. */
  readonly name: readonly string[];
  readonly ending: FileEnding;
  /** Writes the contents; called when the file is asked for, so that libraries can be loaded then. */
  readonly write: () => Promise<Blob | string | readonly string[]>;
}

/** An entry of a menu of exports. */
export function makeEntry({ id, label, name, ending, write }: Writing, language: Language): ExportEntry {
  return {
    id,
    label: textIn(label, language),
    async run() {
      const written = await write();
      const parts = typeof written === 'string' || written instanceof Blob ? [written] : [...written];
      return {
        name: fileName(name, new Date(), ending),
        blob: new Blob(parts, { type: fileTypes[ending] }),
      };
    },
  };
}
