import { ErrorInWords } from '../language/error-in-words';
import type { Localized } from '../language/language';
import { troubleOf, type DatabaseTrouble } from './database-trouble';

/** Something that the history could not do. */
export class HistoryFailure extends ErrorInWords {}

/** What each trouble with the database means for the history. */
const texts: Readonly<Record<DatabaseTrouble, Localized>> = {
  missing: {
    'zh-CN': '浏览器未提供本地数据库（IndexedDB），无法使用历史记录。请检查浏览器是否禁止网站和扩展保存数据',
    en: 'The history cannot be used: the browser offers no local database (IndexedDB); see whether it forbids sites and extensions to store data',
  },
  blocked: {
    'zh-CN': '历史记录正在升级，但另一个勾稽页面仍在使用旧版。请关闭其他勾稽页面后重试',
    en: 'The history could not be upgraded because another page of Gouji still uses the earlier one; close the other pages of Gouji and try again',
  },
  newer: {
    'zh-CN': '历史记录由更新版本的勾稽保存，当前版本无法读取。记录仍在，请更新勾稽后重试',
    en: 'The history was stored by a newer version of Gouji and cannot be read by this one; it is still there, update Gouji and try again',
  },
  full: {
    'zh-CN':
      '浏览器的存储空间已满，历史记录暂时无法保存；原有记录不受影响。请清理磁盘或删除部分历史记录后重试',
    en: 'Nothing can be stored for now because the storage of the browser is full; what was stored before is still there. Free some space on the disk or delete part of the history, and try again',
  },
  damaged: {
    'zh-CN':
      '浏览器无法读写历史记录的数据库，可能是磁盘已满、隐私设置不允许或数据库已损坏。请检查磁盘空间，重启浏览器后重试；检查网页不受影响',
    en: 'The browser cannot read or write the database of the history: the disk may be full, privacy settings may forbid it, or it is damaged; look at the space on the disk, restart the browser and try again. Pages are checked as before',
  },
};

export const isNewerFile: Localized = {
  'zh-CN': '文件由更新版本的勾稽导出，当前版本无法读取，未导入任何内容。请更新勾稽后重试',
  en: 'Nothing was imported: the file was exported by a newer version of Gouji; update Gouji and try again',
};

/** What a browser threw, as a failure in words; one that already is stays as it is. */
export async function failureOf(error: unknown): Promise<HistoryFailure> {
  if (error instanceof HistoryFailure) return error;
  return new HistoryFailure(texts[await troubleOf(error)], error);
}
