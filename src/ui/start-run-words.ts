import type { Language, WrittenLanguage } from '../language/language';
import { wordsIn } from '../language/words-in';

const chinese = {
  start: '检查本页链接的年报',
  starting: '正在读取链接…',
  runs: '全部批次',
  hint: '适用于列有各机关年报的栏目页：找出其中的年报链接，确认后逐份检查。',
  outcomes: {
    noLinks: '本页没有找到年报链接。列表由脚本生成的，请等列表显示完整后再试。',
    private: '隐私窗口不保存任何内容，不能批量检查。请在普通窗口中打开本页。',
    failed: '未能读取本页的链接，请刷新页面后重试。',
  },
};

const written: Readonly<Record<WrittenLanguage, typeof chinese>> = {
  'zh-CN': chinese,
  en: {
    start: 'Check the reports linked here',
    starting: 'Reading the links…',
    runs: 'All runs',
    hint: 'For pages that list the reports of many authorities: finds the links, and checks them one by one once you confirm.',
    outcomes: {
      noLinks:
        'No links to annual reports were found here. If the list is made by script, wait until it is shown.',
      private:
        'A private window keeps nothing, so there are no runs here. Open the page in an ordinary window.',
      failed: 'The links of this page could not be read; reload it and try again.',
    },
  },
};

/** The words around starting a run, in that language. */
export function startRunWordsIn(language: Language): typeof chinese {
  return wordsIn(written, language);
}
