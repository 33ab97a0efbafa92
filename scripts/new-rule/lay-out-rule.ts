import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFolder, documentName } from '../rule-pages/documents';
import { ruleTemplate, testTemplate } from './code-templates';
import { chineseDocumentTemplate, documentTemplate } from './document-templates';
import { enterRule } from './enter-rule';
import { isKebabCase } from './names';

const catalogue = 'src/rules/catalogue.ts';

/**
 * Lays out the files of a new rule and enters it in the catalogue. Nothing is written where the id
 * is refused.
 *
 * @param root the folder of the repository
 * @returns the paths of the files from there, those to be filled in first
 * @throws Error for an id that is not in kebab case, or of which a file exists
 */
export function layOutRule(id: string, root: string): string[] {
  if (!isKebabCase(id)) {
    throw new Error(
      `规则编号只能用小写字母、数字和连字符，如 missing-row，不能是“${id}”。\n` +
        `The id of a rule is written in small letters with hyphens, such as missing-row; “${id}” is not.`,
    );
  }
  const files = new Map([
    [`src/rules/${id}.ts`, ruleTemplate(id)],
    [`test/rules/${id}.test.ts`, testTemplate(id)],
    [`${documentFolder}/${documentName(id, 'en')}`, documentTemplate(id)],
    [`${documentFolder}/${documentName(id, 'zh-CN')}`, chineseDocumentTemplate()],
  ]);
  const existing = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (existing !== undefined) {
    throw new Error(`${existing} 已经存在，请另取编号。\n${existing} exists already; choose another id.`);
  }
  const entered = enterRule(readFileSync(join(root, catalogue), 'utf8'), id);
  for (const [path, contents] of files) writeFileSync(join(root, path), contents);
  writeFileSync(join(root, catalogue), entered);
  return [...files.keys(), catalogue];
}
