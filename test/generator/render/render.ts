import { readReport, type Reading } from '../../../src/report/read-report';
import { parsedTree } from '../../../src/table/sources/parsed';
import { parsePage } from '../../parse-page';
import { parsePlainText, plainTextTree } from '../../../src/table/sources/plain-text';
import type { Draft } from '../draft';
import { renderMarkup } from './markup';
import { renderText } from './text';

/** A page as a file: its content and the ending of its name. */
export interface RenderedPage {
  readonly content: string;
  readonly extension: 'html' | 'txt';
}

/** Writes a draft out. */
export function render(draft: Draft): RenderedPage {
  return draft.source === 'markup' || draft.source === 'paragraphs'
    ? { content: renderMarkup(draft), extension: 'html' }
    : { content: renderText(draft), extension: 'txt' };
}

/** Reads a page as the command line does. */
export function read({ content, extension }: RenderedPage): Reading<unknown> {
  return extension === 'html'
    ? readReport(parsedTree, parsePage(content))
    : readReport(plainTextTree, parsePlainText(content));
}
