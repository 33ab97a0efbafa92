import { writeIcons } from './generate-icons';
import { writeJsonSchema } from './generate-json-schema';
import { writeTraditionalTable } from './generate-traditional-table';

await writeTraditionalTable();
await writeJsonSchema();
await writeIcons();
