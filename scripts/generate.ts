import { writeIcons } from './generate-icons';
import { writeJsonSchema } from './generate-json-schema';
import { writeRuleIndex } from './generate-rule-index';
import { writeTraditionalTable } from './generate-traditional-table';

await writeTraditionalTable();
await writeJsonSchema();
await writeRuleIndex();
await writeIcons();
