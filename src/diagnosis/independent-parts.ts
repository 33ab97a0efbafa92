import type { Explanation } from './explanation';

/** Equations that hang together, with what may explain them. */
export interface Part {
  /** Positions of the equations that do not hold. */
  readonly broken: readonly number[];
  /** Different from each other; one of them is the case. */
  readonly explanations: readonly Explanation[];
}

/** Sets of equations that are joined step by step. */
class Joined {
  private readonly parents = new Map<number, number>();

  rootOf(equation: number): number {
    let root = equation;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    return root;
  }

  join(equations: readonly number[]): void {
    const [first, ...others] = equations;
    for (const other of others) {
      const [root, joined] = [this.rootOf(first ?? other), this.rootOf(other)];
      if (root !== joined) this.parents.set(joined, root);
    }
  }
}

const keyOf = (explanation: Explanation): string =>
  explanation.map(({ cell, to }) => `${cell} ${to}`).join('; ');

/**
 * Takes explanations apart into what is independent: two errors that no explanation brings together
 * are two matters, each with explanations of its own.
 *
 * @param explanations at least one; equally small
 * @param broken positions of the equations that do not hold
 * @param equationsOf the positions of the equations in which a cell stands
 */
export function independentParts(
  explanations: readonly Explanation[],
  broken: readonly number[],
  equationsOf: (cell: string) => readonly number[],
): Part[] {
  const joined = new Joined();
  for (const { cell } of explanations.flat()) joined.join(equationsOf(cell));
  const partOf = (cell: string): number => joined.rootOf(equationsOf(cell)[0] ?? -1);
  const roots = [...new Set(broken.map((equation) => joined.rootOf(equation)))];
  return roots.map((root) => {
    const own = explanations.map((explanation) => explanation.filter(({ cell }) => partOf(cell) === root));
    return {
      broken: broken.filter((equation) => joined.rootOf(equation) === root),
      explanations: [...new Map(own.map((explanation) => [keyOf(explanation), explanation])).values()],
    };
  });
}
