import type { Localized } from '../language/language';

/** A file that cannot be checked, with the reason in words for the person who named it. */
export class UnusableFile extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
    this.name = 'UnusableFile';
  }
}

export const noSuchFile: Localized = {
  'zh-CN': '没有这个文件。请核对路径和文件名',
  en: 'there is no such file; check the path and the name',
};

export const isFolder: Localized = {
  'zh-CN': '这是文件夹，不是文件。请写出其中的文件',
  en: 'this is a folder, not a file; name the file in it',
};

export const isFolderWithoutPages: Localized = {
  'zh-CN': '文件夹中没有网页（.html、.htm、.mht、.mhtml）或文本（.txt）。请核对路径',
  en: 'the folder holds no page (.html, .htm, .mht, .mhtml) and no text (.txt); check the path',
};

export const isNoPageLine: Localized = {
  'zh-CN': '这一行不是含有 "url" 和 "html" 的 JSON，未检查。请核对生成该行的程序',
  en: 'the line is no JSON with "url" and "html" and was not checked; check the program that wrote it',
};

export const isNoReportDocument: Localized = {
  'zh-CN': '文件不是本工具输出的年报 JSON，无法用作上一年度的报告。请改用网页文件或重新导出',
  en: 'the file is no JSON of a report as this tool writes it; name the saved page, or export it again',
};

export const isEmpty: Localized = {
  'zh-CN': '文件是空的。请重新保存网页',
  en: 'the file is empty; save the page again',
};

export const isTooLarge: Localized = {
  'zh-CN': '文件超过 64 MB，不会是一份年报。请只保存年报所在的网页',
  en: 'the file is larger than 64 MB and cannot be one report; save only the page with the report',
};

export const isNestedTooDeep: Localized = {
  'zh-CN': '网页的元素嵌套超过 5000 层，不会是一份年报，也无法在合理时间内读取。请重新保存网页',
  en: 'the elements of the page are nested more than 5,000 deep, too deep to be read in time; save the page again',
};

export const holdsNoPage: Localized = {
  'zh-CN': '网页归档文件（.mht、.mhtml）中没有网页。请在浏览器中打开年报网页，重新保存',
  en: 'the web archive (.mht, .mhtml) holds no page; open the report in a browser and save it again',
};

/** A file of a kind that the reader does not take. */
export function isOtherKind(kind: Localized): Localized {
  return {
    'zh-CN': `这是${kind['zh-CN']}，不是网页或纯文本，无法读取。请在浏览器中打开年报网页，另存为 .html 后再检查`,
    en: `this is ${kind.en} and neither a page nor plain text; open the report in a browser and save it as .html`,
  };
}

/** A file that the system does not let be read. */
export function isNotReadable(detail: string): Localized {
  return {
    'zh-CN': `系统不允许读取（${detail}）。请检查文件权限`,
    en: `the system does not let it be read (${detail}); check its permissions`,
  };
}

/** A file that could not be written. */
export function isNotWritable(detail: string): Localized {
  return {
    'zh-CN': `未能写入该文件（${detail}）。请检查路径、权限和磁盘空间，并关闭正在打开它的程序`,
    en: `it could not be written (${detail}); check path, permissions and disk space, and close what has it open`,
  };
}
