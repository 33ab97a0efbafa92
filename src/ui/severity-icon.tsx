import type { ComponentChild } from 'preact';
import type { Severity } from '../language/severity';

const shapes: Readonly<Record<Severity, ComponentChild>> = {
  error: (
    <>
      <rect x="0.5" y="0.5" width="15" height="15" rx="2.5" />
      <path d="M8 3.8v5.2M8 11.9v.1" />
    </>
  ),
  warning: (
    <>
      <circle cx="8" cy="8" r="7.75" />
      <path d="M5.9 6.3a2.1 2.1 0 1 1 3.3 1.7C8.3 8.6 8 9 8 9.7M8 12v.1" />
    </>
  ),
  notice: (
    <>
      <circle cx="8" cy="8" r="7.75" />
      <path d="M8 7.4v4.6M8 4.4v.1" />
    </>
  ),
};

interface SeverityIconProps {
  readonly severity: Severity;
  /** The severity in words; left out where it stands beside the icon. */
  readonly label?: string;
}

/** The sign of a severity, told by its shape as well as its colour: square `!`, round `?`, round `i`. */
export function SeverityIcon({ severity, label }: SeverityIconProps) {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class="severity-icon" data-severity={severity} viewBox="0 0 16 16" {...naming}>
      {shapes[severity]}
    </svg>
  );
}
