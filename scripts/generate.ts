import { writeIcons } from './generate-icons';
import { writeJsonSchema } from './generate-json-schema';
import { writeRuleIndex } from './generate-rule-index';
import { writeRuleList } from './generate-rule-list';
import { writeTraditionalTable } from './generate-traditional-table';
import { writeTraditionalWords } from './generate-traditional-words';

await writeTraditionalTable();
await writeRuleList();
// After whatever writes texts into the sources.
await writeTraditionalWords();
await writeJsonSchema();
await writeRuleIndex();
await writeIcons();
