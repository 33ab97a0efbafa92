import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { PageState } from '../messages/checked-page';
import { IconButton } from './icon-button';

const label: Localized = { 'zh-CN': '打印与导出', en: 'Print and export' };

interface PrintButtonProps {
  /** Null while it is not known. */
  readonly state: PageState | null;
  readonly language: Language;
  /** Opens the page on which the report can be printed and exported; left out, none is offered. */
  readonly onOpen: (() => void) | undefined;
}

/** Leads to the printable page, where there is a report to print. */
export function PrintButton({ state, language, onOpen }: PrintButtonProps) {
  const isChecked = state?.kind === 'checked' && state.result.status === 'checked';
  if (!isChecked || onOpen === undefined) return null;
  return <IconButton shape="print" label={textIn(label, language)} onClick={onOpen} />;
}
