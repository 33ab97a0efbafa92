import { useEffect, useState } from 'preact/hooks';
import { sectionIds, type SectionId } from './section-ids';

/** So far below the top of the window a section begins that counts as the one in view, in pixels. */
const readingLine = 140;

function sectionInView(): SectionId | null {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return sectionIds.at(-1) ?? null;
  const begun = sectionIds.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top < readingLine;
  });
  return begun.at(-1) ?? sectionIds[0];
}

interface SideNavigationProps {
  readonly label: string;
  readonly names: Readonly<Record<SectionId, string>>;
}

/** Links to the sections; the one in view is marked. */
export function SideNavigation({ label, names }: SideNavigationProps) {
  const [current, setCurrent] = useState<SectionId | null>(sectionIds[0]);
  useEffect(() => {
    const look = (): void => setCurrent(sectionInView());
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return (
    <nav class="options-navigation" aria-label={label}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {names[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
