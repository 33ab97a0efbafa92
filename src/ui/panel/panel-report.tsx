import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import type { TableId } from '../../form/form';
import type { Severity } from '../../language/severity';
import type { PageDisplay } from '../../settings/page-display';
import { openFindings } from '../open-findings';
import { CoverageLine } from '../result/coverage-line';
import { ReportOverview } from '../result/report-overview';
import type { Wordings } from '../wordings/wordings';
import { FindingsView } from './findings-view';
import { ValuesView } from './values-view';
import { viewId, ViewSwitch, type PanelView } from './view-switch';
import type { PanelWords } from './wordings';

interface PanelReportProps {
  readonly result: CheckedResult;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  /** Null lets go of the selected finding. */
  readonly onSelect: (finding: number | null) => void;
  /** Goes to a cell on the page, by its path. */
  readonly onReveal: (cell: string) => void;
  /** Both resolve to whether it could be stored. */
  readonly onIgnore: (finding: number, reason: string) => Promise<boolean>;
  readonly onRestore: (finding: number) => Promise<boolean>;
  readonly onCopyLetter: (findings: readonly number[]) => void;
  readonly onCopyMarkdown: (finding: number) => void;
  readonly onCopyTable: (table: TableId) => void;
  readonly onOpenRule: (rule: string) => void;
  /** What is said of last year's report; null for nothing. */
  readonly previous: ComponentChild;
  /** What is shown, and which severities; both stay so from page to page. */
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  /** The keys that go from finding to finding. */
  readonly shortcuts: PageDisplay['shortcuts'];
  readonly words: Wordings;
  readonly panelWords: PanelWords;
}

/** A checked report: the verdict and where, then the findings or the numbers, then how far the check got. */
export function PanelReport(props: PanelReportProps) {
  const { result, selected, onSelect, onReveal, view, onView, words, panelWords } = props;
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const open = openFindings(result);
  const isSifted = severities.size > 0;
  const wanted = result.findings.map(({ severity }) => !isSifted || severities.has(severity));
  const written = open.filter((finding) => wanted[finding]);
  const select = (finding: number) => {
    onView('findings');
    onSelect(finding === selected ? null : finding);
  };
  return (
    <>
      <ReportOverview
        result={result}
        selected={selected}
        onSelect={select}
        onReveal={onReveal}
        words={words}
      />
      {props.previous}
      <div class="view-bar">
        <ViewSwitch view={view} onChange={onView} open={open.length} words={panelWords.views} />
        {written.length > 0 && (
          <button type="button" class="quiet" onClick={() => props.onCopyLetter(written)}>
            {isSifted ? panelWords.copy.letterOnSifted : panelWords.copy.letter}
          </button>
        )}
      </div>
      <div id={viewId} role="tabpanel" aria-labelledby={`${viewId}-${view}`}>
        {view === 'findings' ? (
          <FindingsView
            // Another report begins with its open findings and no words to look for.
            key={result.source.url}
            result={result}
            selected={selected}
            onSelect={onSelect}
            onIgnore={props.onIgnore}
            onRestore={props.onRestore}
            onCopyLetter={(finding) => props.onCopyLetter([finding])}
            shortcuts={props.shortcuts}
            onCopyMarkdown={props.onCopyMarkdown}
            onOpenRule={props.onOpenRule}
            severities={severities}
            onSeverities={setSeverities}
            words={words}
            panelWords={panelWords}
          />
        ) : (
          <ValuesView
            key={result.source.url}
            result={result}
            onReveal={onReveal}
            onCopyTable={props.onCopyTable}
            words={words}
            panelWords={panelWords.values}
          />
        )}
      </div>
      <CoverageLine coverage={result.coverage} words={words} />
    </>
  );
}
