/** A whole HTML page around server-rendered content; the style sheet is the one the client build made. */
export interface PageParts {
  title: string;
  main: string;
  /** What comes before the main content and is no part of it, such as a link back. */
  before?: string;
  /** Address of the style sheet; the built one by default. */
  styles?: string;
  scripts?: string[];
  lang?: string;
  /** What the link to the main content says. */
  skip?: string;
}

let stylesheet = '/assets/waymark.css';

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!);
}

export function page(parts: PageParts): string {
  return `<!doctype html>
<html lang="${parts.lang ?? 'en-GB'}" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escape(parts.title)} - Waymark</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${parts.styles ?? stylesheet}">
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">${parts.skip ?? 'Skip to main content'}</a>
<header class="wm-header"><div class="govuk-width-container"><span class="wm-header__name">Waymark</span></div></header>
<div class="govuk-width-container">
${parts.before ?? ''}
<main class="govuk-main-wrapper" id="main">
${parts.main}
</main>
</div>
${(parts.scripts ?? []).map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</body>
</html>`;
}
page.escape = escape;
/** Told once at start which style sheet the client build made. */
page.useStylesheet = (address: string): void => {
  stylesheet = address;
};
