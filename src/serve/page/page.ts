/** @module The brief as one self-contained page that needs no script: chain, differences, claims × reports, voices, texts. */
import type { Brief } from '../../schema/types.ts'
import { StoryView } from '../view/story.ts'
import { count } from '../view/words.ts'
import { escapeHtml, type Html, html } from './html.ts'
import { StoryPage } from './story.ts'
import { STYLE } from './style.ts'

/** A whole HTML document. Reports' texts are escaped; nothing is loaded from anywhere. */
export function pageOf(brief: Brief): string {
  const stories = brief.stories.map((story, i) => new StoryPage(new StoryView(brief, story), `s${i + 1}`))
  const title = brief.stories[0]?.title ?? 'No report could be read'
  const body = html`${stories.length > 1 && contents(stories)}${stories.map((s) => s.html())}${problems(brief)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

const contents = (stories: readonly StoryPage[]): Html =>
  html`<nav aria-label="Stories"><ol>${stories.map(
    (s) =>
      html`<li><a href="#${s.prefix}">${s.view.story.title}</a> <small>${count(s.view.reports.length, 'report')}</small></li>`,
  )}</ol></nav>`

const problems = (brief: Brief): Html =>
  brief.problems.length === 0
    ? html``
    : html`<section><h2>Problems</h2><ul>${brief.problems.map((p) => html`<li>${p.file && html`<code>${p.file}</code>: `}${p.message}</li>`)}</ul></section>`
