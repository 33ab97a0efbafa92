interface MissingReportProps {
  readonly title: string;
  readonly advice: string;
  readonly back: string;
  /** Of the list of all reports. */
  readonly address: string;
}

/** Said where the address of the page names a report that the history does not have. */
export function MissingReport({ title, advice, back, address }: MissingReportProps) {
  return (
    <div class="message-screen">
      <h2>{title}</h2>
      <p>{advice}</p>
      <a href={address}>{back}</a>
    </div>
  );
}
