/**
 * Reads and checks annual disclosure reports (政府信息公开工作年度报告) of Chinese government bodies, without a browser.
 *
 * @packageDocumentation
 */

export { check, ignore } from './check';
export type { CheckOptions, CheckResult, IgnoredFinding, Verdict } from './check';
export { parseDocument, toDocument } from './document';
export type {
  CheckedDocument,
  CheckedDocumentOptions,
  DocumentHead,
  DocumentOptions,
  RefusedDocument,
  ReportDocument,
} from './document';
export { findPrevious } from './find-previous';
export type {
  Change,
  Comparison,
  ComparisonLine,
  ComparisonSide,
  Coverage,
  Diagnosis,
  Finding,
  Ignoring,
  Passage,
  PreviousPlace,
  RuleGroup,
  RuleOutcome,
} from './finding';
export { formCells } from './form-cells';
export type { FormCell } from './form-cells';
export { readReport } from './read-report';
export type {
  CellPlace,
  Reading,
  ReadOptions,
  ReadReport,
  Refusal,
  RefusalCode,
  RefusedPage,
} from './reading';
export type {
  Attachment,
  CellState,
  ExtraRow,
  PreviousReport,
  Report,
  Row,
  Section,
  Source,
  Table,
} from './report';
export { rules } from './rules';
export type { RuleDescription } from './rules';
export type { FormId, Language, Localized, Severity, TableId } from './words';
