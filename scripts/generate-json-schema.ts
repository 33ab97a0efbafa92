import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as z from 'zod/mini';
import { documentSchema, schemaVersion } from '../src/report/schema/document';

const target = 'docs/schema/report.schema.json';

/** The published JSON Schema (draft 2020-12) of a report document, made from the zod schema. */
export function jsonSchemaSource(): Promise<string> {
  const schema = z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
  const titled = { ...schema, title: `Gouji report document, schema version ${schemaVersion}` };
  return format(JSON.stringify(titled), { parser: 'json', printWidth: 110 });
}

/** Writes it to where it is published. */
export async function writeJsonSchema(): Promise<void> {
  writeFileSync(target, await jsonSchemaSource());
}
