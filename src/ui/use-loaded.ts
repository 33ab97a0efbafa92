import { useEffect, useState } from 'preact/hooks';

/**
 * A part that what is shown at first does without: it is loaded once that is on the screen.
 *
 * @param load the same function each time
 * @returns undefined until it is there, null where it could not be loaded
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | null | undefined {
  const [loaded, setLoaded] = useState<{ readonly part: Part | null }>();
  useEffect(() => {
    load().then(
      (part) => setLoaded({ part }),
      (error: unknown) => {
        // The page goes without; whoever looks for the reason finds it in the console.
        reportError(error);
        setLoaded({ part: null });
      },
    );
  }, [load]);
  return loaded?.part;
}
