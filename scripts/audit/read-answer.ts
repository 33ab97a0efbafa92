import * as z from 'zod/mini';

const advisorySchema = z.object({ title: z.string(), url: z.string() });

const vulnerabilitySchema = z.object({
  name: z.string(),
  severity: z.string(),
  range: z.string(),
  /** An advisory, or the name of the package from which the trouble comes. */
  via: z.array(z.union([z.string(), advisorySchema])),
  /** Where it is installed, as in package-lock.json. */
  nodes: z.array(z.string()),
});

const answerSchema = z.object({ vulnerabilities: z.record(z.string(), vulnerabilitySchema) });

/** A known vulnerability in something that ships. */
export interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  /** The versions that have it. */
  readonly range: string;
  /** Titles with addresses. */
  readonly advisories: readonly string[];
}

/**
 * The vulnerabilities in what ships, from what `npm audit --json` printed; tools that only build and test are left out.
 *
 * @param places of the packages that ship, as in package-lock.json
 * @returns null where the registry gave no answer: nothing is then known
 */
export function vulnerabilitiesIn(output: string, places: ReadonlySet<string>): Vulnerability[] | null {
  const parsed = answerSchema.safeParse(jsonIn(output));
  if (!parsed.success) return null;
  return Object.values(parsed.data.vulnerabilities)
    .filter(({ nodes }) => nodes.some((node) => places.has(node)))
    .map(({ name, severity, range, via }) => ({
      name,
      severity,
      range,
      advisories: via.map((cause) => (typeof cause === 'string' ? cause : `${cause.title} ${cause.url}`)),
    }));
}

function jsonIn(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
