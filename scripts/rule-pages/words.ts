import type { FormId } from '../../src/form/form';
import type { Language, WrittenLanguage } from '../../src/language/language';
import { wordsIn } from '../../src/language/words-in';
import type { RuleGroup } from '../../src/rules/finding';
import { traditionalText } from './traditional-pages';
import { ruleGroupWords } from '../../src/ui/wordings/rule-groups';

/** What the pages of the rules say beside the words of the rules themselves. */
export interface HandbookWords {
  readonly title: string;
  readonly introduction: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly forms: (forms: readonly FormId[]) => string;
  readonly basis: string;
  readonly otherRules: string;
  readonly language: string;
}

export const handbookWords: Readonly<Record<WrittenLanguage, HandbookWords>> = {
  'zh-CN': {
    title: '勾稽规则手册',
    introduction:
      '每条规则只看页面上印出的年报，不作任何修补。“错误”是勾稽关系或格式上的差错，应当改正；“待核对”即警告，请对照台账再看一遍；“提示”供参考，不一定要改。',
    groups: ruleGroupWords['zh-CN'],
    forms: (forms) => `适用格式：${forms.map((form) => `${form} 版`).join('、')}`,
    basis: '依据：',
    otherRules: '前后规则',
    language: '语言',
  },
  en: {
    title: 'Gouji handbook of rules',
    introduction:
      'Every rule looks at the report as it is printed and mends nothing. An error breaks the sums or the form and is to be corrected; what is to be verified asks for a second look; a notice informs.',
    groups: ruleGroupWords.en,
    forms: (forms) => `${forms.length === 1 ? 'Form' : 'Forms'} ${forms.join(', ')}`,
    basis: 'Basis: ',
    otherRules: 'The rules before and after',
    language: 'Language',
  },
};

/** What the pages say in that language. */
export function handbookWordsIn(language: Language): HandbookWords {
  return wordsIn(handbookWords, language, traditionalText);
}

/** The name of each language in itself, as a reader looks for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};
