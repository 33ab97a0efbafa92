import { useEffect, useState } from 'preact/hooks';

/**
 * A part that what is shown at first does without: it is loaded once that is on the screen.
 *
 * @param load the same function each time
 * @returns null until it is there, and where it could not be loaded
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | null {
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    load().then(
      (part) => setLoaded({ part }),
      (error: unknown) => {
        // The page goes without; whoever looks for the reason finds it in the console.
        reportError(error);
      },
    );
  }, [load]);
  return loaded?.part ?? null;
}
