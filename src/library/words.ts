/** A language of messages; `zh-TW` is converted from `zh-CN`. */
export type Language = 'zh-CN' | 'zh-TW' | 'en';

/** A text in the two languages in which texts are written. */
export interface Localized {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** `error` breaks the form or its sums, `warning` asks a person to look, `notice` informs. */
export type Severity = 'error' | 'warning' | 'notice';

/** The two statutory forms, named by the year of the notice that prints them. */
export type FormId = '2021' | '2019';

/** 二 主动公开, 三 申请, 四 复议诉讼: the three tables of the form. */
export type TableId = 'proactive' | 'applications' | 'litigation';
