import { squeeze } from '../letters/plain';
import type { Block, Flow } from '../table/flow';
import type { Tree } from '../table/tree';
import { isReportTitle } from './detection';
import { fileInAddress, fileName } from './file-name';
import { fileKindIn, type FileKind } from './file-kind';
import type { Attachment } from './schema/document';
import { yearIn } from './title';

/** A file in the place of a report. */
export interface LinkedFile {
  readonly name: string;
  readonly kind: FileKind;
  /** The addresses that lead to it, each meant from the one before; the first from that of the page. */
  readonly addresses: readonly string[];
}

interface FoundFile<Node> extends LinkedFile {
  readonly node: Node;
  /** Everything that the page and the address call it. */
  readonly names: readonly string[];
}

/** More files are not named: they would tell nothing. */
const mostFiles = 20;

/** Files of a site that have nothing to do with the report beside them. */
const ofTheSite = /帮助|手册|使用说明|操作指引|客户端|浏览器|插件|软件|指南|申请表|流程图|目录/;

/** The file that a viewer is told to show in its own address: `viewer.html?file=/files/report.pdf`. */
function shownByViewer(address: string): string | null {
  const values = address.split(/[?&#]/).slice(1);
  const file = values.map((part) => /^[\w-]+=(.+)$/s.exec(part)?.[1]).find((value) => isFile(value ?? ''));
  if (file === undefined) return null;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

const isFile = (text: string): boolean => fileKindIn(text) !== null;

function fileIn<Node>(block: Block<Node>): FoundFile<Node> | null {
  if (block.kind === 'link') {
    const texts = [block.text, block.title];
    const kind = [block.href, ...texts].map(fileKindIn).find((found) => found !== null);
    if (kind === undefined) return null;
    const name = fileName(texts, block.href);
    return {
      node: block.node,
      name,
      kind,
      names: [...texts, fileInAddress(block.href)],
      addresses: [block.href],
    };
  }
  if (block.kind !== 'embedded') return null;
  const kind = fileKindIn(block.address);
  if (kind === null) return null;
  const shown = shownByViewer(block.address);
  const name = fileName([block.title], shown ?? block.address);
  const addresses = shown === null ? [block.address] : [block.address, shown];
  return { node: block.node, name, kind, names: [block.title, name], addresses };
}

/** Whether a name is that of a report for another year. */
function isOfOtherYear(name: string, year: number | null): boolean {
  const named = isReportTitle(name) ? yearIn(name) : null;
  return year !== null && named !== null && named !== year;
}

const namesReport = ({ names }: FoundFile<unknown>): boolean => names.some(isReportTitle);

/** Whether a file may belong to the report of a page, by what it is called. */
function isOfReport(file: FoundFile<unknown>, year: number | null): boolean {
  if (namesReport(file)) return !file.names.some((name) => isOfOtherYear(name, year));
  return !file.names.some((name) => ofTheSite.test(name));
}

function withoutDoubles<Node>(files: readonly FoundFile<Node>[]): FoundFile<Node>[] {
  const known = new Set<string>();
  return files.filter(({ addresses, name }) => {
    const last = addresses.at(-1) ?? '';
    const key = /^(?:javascript:|#)/i.test(last) ? name : last;
    return !known.has(key) && known.add(key).size > 0;
  });
}

/** Blocks from the line on that prints the title: what stands above belongs to the site. */
function belowTitle<Node>(blocks: readonly Block<Node>[], title: string): readonly Block<Node>[] {
  const letters = squeeze(title);
  const line = blocks.findIndex((block) => block.kind === 'text' && squeeze(block.text).includes(letters));
  return line < 0 ? blocks : blocks.slice(line);
}

/**
 * The files that a page without tables links or shows in the place of its report, or of its tables.
 *
 * @param title the report's title as it stands on the page
 * @param year of the report
 */
export function linkedFiles<Node>(
  tree: Tree<Node>,
  flow: Flow<Node>,
  title: string,
  year: number | null,
): LinkedFile[] {
  const all = flow.blocks.flatMap((block) => fileIn(block) ?? []);
  const below = belowTitle(flow.blocks, title).flatMap((block) => fileIn(block) ?? []);
  const choices = [
    below.filter((file) => isOfReport(file, year)),
    all.filter((file) => namesReport(file) && isOfReport(file, year)),
    // The year in the name of the file, or that of the page, may be a slip.
    below.filter(namesReport),
  ];
  return withoutDoubles(choices.find((files) => files.length > 0) ?? [])
    .slice(0, mostFiles)
    .map(({ name, kind, addresses, node }) => {
      const base = tree.baseOf(node);
      return { name, kind, addresses: base === null ? addresses : [base, ...addresses] };
    });
}

const reachable = ['http:', 'https:', 'file:', 'ftp:'];

const isComplete = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address);

/** An address meant from another; null where that is no address, or none that could be opened. */
function addressFrom(base: string, address: string): string | null {
  try {
    const { href, protocol } = isComplete(address) ? new URL(address) : new URL(address, base);
    return reachable.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/**
 * A file as it is named in a result.
 *
 * @param page the page's address, which also stands for that of a file that only the page's script can open
 */
export function attachmentOf({ name, kind, addresses }: LinkedFile, page: string): Attachment {
  let url: string | null = page;
  for (const address of addresses) url = url === null ? null : addressFrom(url, address);
  return { name, kind, url: url ?? page };
}
