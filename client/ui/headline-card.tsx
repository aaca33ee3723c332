import type { ReactNode } from 'react';

interface HeadlineCardProps {
  label: string;
  figure: string;
  /** Beside the figure; empty: none. */
  share?: string;
  detail?: string;
  /** A link to what stands behind the figure. */
  more?: ReactNode;
}

/** One number that matters, as an item of a list `wm-headlines`. */
export function HeadlineCard({ label, figure, share, detail, more }: HeadlineCardProps): ReactNode {
  return (
    <li className="wm-headline">
      <h3 className="wm-headline__label">{label}</h3>
      <p className="wm-headline__figure">
        <span className="wm-headline__figure-itself">{figure}</span>
        {share && <span className="wm-headline__share">{share}</span>}
      </p>
      {detail && <p className="wm-headline__detail">{detail}</p>}
      {more && <p className="wm-headline__more wm-no-print">{more}</p>}
    </li>
  );
}
