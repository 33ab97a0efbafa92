import type { WrittenLanguage } from '../language/language';

/** The words of the menu of exports. */
export interface ExportWords {
  readonly label: string;
  readonly writing: string;
  readonly saved: (name: string) => string;
  readonly failed: (detail: string) => string;
}

export const exportWords: Readonly<Record<WrittenLanguage, ExportWords>> = {
  'zh-CN': {
    label: '导出',
    writing: '正在生成…',
    saved: (name) => `已交给浏览器保存：“${name}”`,
    failed: (detail) => `未能导出（${detail}）。请重试；仍然不行的，请改用其他格式`,
  },
  en: {
    label: 'Export',
    writing: 'Writing…',
    saved: (name) => `Handed to the browser to save: “${name}”`,
    failed: (detail) => `The export failed (${detail}). Try again, or choose another format`,
  },
};
