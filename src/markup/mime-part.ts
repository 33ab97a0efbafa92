/** One part of a message: its headers by name in lower case, its content decoded to bytes. */
export interface MimePart {
  readonly type: string;
  /** Parameters of the type by name in lower case, such as `charset` and `boundary`. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
}

/** Bytes as letters of the same value, so that they can be searched, and back. */
const lettersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (letters: string): Uint8Array => Buffer.from(letters, 'latin1');

function readHeaders(lines: string): Map<string, string> {
  const headers = new Map<string, string>();
  // A line that begins with white space goes on with the one before.
  for (const line of lines.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function readParameters(header: string): Map<string, string> {
  const found = header.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;\s]*))/g);
  return new Map(
    [...found].map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? '']),
  );
}

/** Letters of quoted-printable: `=E6` is a byte, `=` at the end of a line joins it with the next. */
function readQuotedPrintable(content: string): Uint8Array {
  const joined = content.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, '');
  return bytesOf(
    joined.replace(/=([\da-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
}

function readContent(content: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  return encoding === 'quoted-printable' ? readQuotedPrintable(content) : bytesOf(content);
}

/** The content of a message or part, headers before the first empty line. */
export function readPart(message: Uint8Array): MimePart {
  const letters = lettersOf(message);
  const end = /\r?\n\r?\n/.exec(letters);
  const headers = readHeaders(letters.slice(0, end?.index ?? letters.length));
  const content = end === null ? '' : letters.slice(end.index + end[0].length);
  const type = headers.get('content-type') ?? 'text/plain';
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  return {
    type: type.replace(/;.*$/s, '').trim().toLowerCase(),
    parameters: readParameters(type),
    content: readContent(content, encoding),
  };
}

/** The parts between the boundaries of a multipart; none where it declares no boundary. */
export function partsOf({ parameters, content }: MimePart): MimePart[] {
  const boundary = parameters.get('boundary');
  if (boundary === undefined || boundary === '') return [];
  const pieces = `\n${lettersOf(content)}`.split(`\n--${boundary}`).slice(1);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .map((piece) => readPart(bytesOf(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''))));
}
