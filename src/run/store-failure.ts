import { DatabaseError, troubleOf, type DatabaseTrouble } from '../history/database-trouble';
import { ErrorInWords } from '../language/error-in-words';
import type { Localized } from '../language/language';

/** Something that the store of the runs could not do. */
export class StoreFailure extends ErrorInWords {}

/** What each trouble with the database means for the runs. */
const texts: Readonly<Record<DatabaseTrouble, Localized>> = {
  missing: {
    'zh-CN':
      '浏览器未提供本地数据库（IndexedDB），批量检查的进度和结果无处保存。请检查浏览器是否禁止网站和扩展保存数据。',
    en: 'There is nowhere to keep a run: the browser offers no local database (IndexedDB). See whether it forbids sites and extensions to store data.',
  },
  blocked: {
    'zh-CN': '批量检查的数据库正在升级，但另一个勾稽页面仍在使用旧版。请关闭其他勾稽页面后重试。',
    en: 'The database of the runs could not be upgraded because another page of Gouji still uses the earlier one. Close the other pages of Gouji and try again.',
  },
  newer: {
    'zh-CN': '批量检查的结果由更新版本的勾稽保存，当前版本无法读取。结果仍在，请更新勾稽后重试。',
    en: 'The runs were stored by a newer version of Gouji and cannot be read by this one. They are still there; update Gouji and try again.',
  },
  full: {
    'zh-CN': '浏览器的存储空间已满，结果无法保存。已保存的结果不受影响；请清理磁盘后继续。',
    en: 'Results cannot be stored because the storage of the browser is full. What is stored stays; free some space on the disk and go on.',
  },
  damaged: {
    'zh-CN':
      '浏览器无法读写批量检查的数据库，可能是磁盘已满、隐私设置不允许或数据库已损坏。已保存的结果不受影响；请检查磁盘空间，重启浏览器后继续。',
    en: 'The browser cannot read or write the database of the runs: the disk may be full, privacy settings may forbid it, or it is damaged. What is stored stays; look at the space on the disk, restart the browser and go on.',
  },
};

/** What a browser threw of its database, as a failure in words; any other error stays as it is. */
export async function storeFailureOf(error: unknown): Promise<Error> {
  if (!(error instanceof DOMException || error instanceof DatabaseError)) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return new StoreFailure(texts[await troubleOf(error)], error);
}
