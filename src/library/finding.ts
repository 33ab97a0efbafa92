import type { Localized, Severity } from './words';

/** What a rule is about. */
export type RuleGroup = 'sums' | 'cells' | 'structure' | 'dates' | 'text' | 'fee' | 'years';

/** A stretch of a report's text. */
export interface Passage {
  /** The number of the section, from 1 to 6; 0 for the preamble. */
  section: number;
  /** Whether the offsets are those of the section's heading or of its text. */
  part: 'heading' | 'text';
  /** Offsets in letters (UTF-16 units); `end` is behind the last one. */
  start: number;
  end: number;
}

/** Why a person has put a finding aside, and when (UTC). */
export interface Ignoring {
  reason: string;
  at: string;
}

/** A figure that entered a comparison. */
export interface ComparisonLine {
  label: Localized;
  /** Null where the cell is blank, which counts as 0. */
  value: number | null;
  /** Path `table.row.column`; null where the figure stands in the text or is itself a sum of cells. */
  cell: string | null;
}

/** One side of a comparison: its lines, and what they add up to. */
export interface ComparisonSide {
  label: Localized;
  lines: ComparisonLine[];
  sum: number;
  /** The report of the year before, where figures of it are among the lines. */
  from?: PreviousPlace | undefined;
}

/** Two figures that should be one, line by line. */
export interface Comparison {
  computed: ComparisonSide;
  reported: ComparisonSide;
  /** Reported less computed. */
  difference: number;
}

/** Where the report of the year before stands. */
export interface PreviousPlace {
  url: string;
  title: string;
  year: number | null;
}

/** What a rule found in a report. */
export interface Finding {
  /** The rule's id; see `rules`. */
  rule: string;
  group: RuleGroup;
  severity: Severity;
  /** What is wrong, in a few words. */
  title: Localized;
  /** The figures, what was computed from them, and what to do. */
  message: Localized;
  /** The article of the law or the line of the form that the rule rests on. */
  basis: Localized;
  /** Paths `table.row.column`; the first is the cell to show the finding on. Empty for one in the text. */
  cells: string[];
  expected: number | null;
  actual: number | null;
  /** The words of the report that the finding is about; null where it is about cells alone. */
  quote: string | null;
  /** Where the quoted words stand; null where they stand in no section, as those of a title. */
  passage: Passage | null;
  /** Put aside by a person, with these very figures. */
  ignored?: Ignoring | undefined;
  /** Was ignored with other figures and has come back. */
  returned?: Ignoring | undefined;
  /** Left out where nothing was computed. */
  comparison?: Comparison | undefined;
}

/** A change of one figure. */
export interface Change {
  /** Path `table.row.column`. */
  cell: string;
  /** Null for a blank cell. */
  from: number | null;
  to: number;
}

/** The smallest changes after which broken sums hold again. */
export interface Diagnosis {
  /** Positions in `findings`. */
  explains: number[];
  /** The most plausible explanation; empty where none could be told. */
  changes: Change[];
  /** How many other equally small explanations there are. Only with 0 may `changes` be told as fact. */
  alternatives: number;
  /** Those others, at most 20. */
  options: Change[][];
  /** The explanation, how many there are, or why none can be told. */
  message: Localized;
  /** Where there are several explanations: each in words, the most plausible first. */
  choices: Localized[];
  /** Paths of the cells that are to blame; empty where that cannot be told. */
  suspects: string[];
}

/**
 * What became of a rule: it found something, found nothing, could not judge, has nothing to say on such a
 * report, failed itself, or was switched off.
 */
export type RuleOutcome = 'failed' | 'passed' | 'notAssessable' | 'notApplicable' | 'crashed' | 'off';

/** What became of one rule on one report. */
export interface Coverage {
  rule: string;
  name: Localized;
  group: RuleGroup;
  outcome: RuleOutcome;
  /** How many sums, cells, tables or sentences it looked at. */
  checked?: number | undefined;
  /** Why it could not judge. */
  reason?: Localized | undefined;
}
