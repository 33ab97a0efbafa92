import { isAskedFor, readCall, usage, type Call } from './call';
import { commandLine } from './catalogue/command-line';
import { growth } from './catalogue/growth';
import { history } from './catalogue/history';
import { pages } from './catalogue/pages';
import { reading } from './catalogue/reading';
import { writeDocument } from './document/write-document';
import { measured, type Figure, type Measured } from './figure';
import { asJson, asLine, exitCodeOf, withoutReason } from './outcome';
import { reasons } from './reasons';

/** In the order in which they are measured and stand in the document. */
const figures: readonly Figure[] = [...reading, ...commandLine, ...pages, ...history, ...growth];

/** The exit code where nothing, or not everything, could be measured. */
const notMeasured = 2;

async function bench(call: Call): Promise<number> {
  const wanted = figures.filter(({ name }) => isAskedFor(call, name));
  if (wanted.length === 0) {
    console.error(`No figure is called so. There are: ${figures.map(({ name }) => name).join(', ')}`);
    return notMeasured;
  }
  const all: Measured[] = [];
  for (const figure of wanted) {
    const one = await measured(figure);
    all.push(one);
    if (!call.asJson) console.log(asLine(one));
  }
  if (call.asJson) console.log(asJson(all));
  const lacking = withoutReason(all, reasons);
  if (lacking.length > 0) {
    console.error(`Missed without a reason in test/bench/reasons.ts: ${lacking.join(', ')}`);
  }
  const code = exitCodeOf(all, reasons);
  if (call.asJson || wanted.length < figures.length) return code;
  // A run takes minutes: it is not thrown away for want of a sentence, but a test fails while that is missing.
  if (code === notMeasured) console.error('The document was left as it was.');
  else console.log(`Written: ${await writeDocument(all, reasons)}`);
  return code;
}

const call = readCall(process.argv.slice(2));
if (call === null) console.error(usage);
process.exitCode = call === null ? notMeasured : await bench(call);
