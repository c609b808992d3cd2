import { Marked } from 'marked'

/** The page that goes with a package: docs/cai-dat.md with this package's id, version and place in it, as one file that loads nothing. */
export function installPage(markdown: string, words: Readonly<Record<string, string>>): string {
  const filled = Object.entries(words).reduce((text, [known, own]) => text.replaceAll(known, own), markdown)
  const [, title = ''] = /^# (.+)$/m.exec(filled) ?? []
  const body = new Marked({ gfm: true, async: false }).parse(filled) as string
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${withWideTables(body, title)}</main>
</body>
</html>
`
}

/** A wide table is scrolled by itself, also by keys; it is called as the heading above it. */
function withWideTables(body: string, title: string): string {
  let heading = title
  return body.replace(/<h2>(.*?)<\/h2>|<table>[\s\S]*?<\/table>/g, (found, words?: string) => {
    if (words === undefined)
      return `<div class="table" tabindex="0" role="region" aria-label="${heading}">${found}</div>`
    heading = words
    return found
  })
}

const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --soft: #f2f2ee; --line: #8a8a80; --link: #0b4a8f }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --ground: #16181a; --soft: #24272a; --line: #8f938f; --link: #9cc8ff } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 1rem }
h1, h2, h3 { line-height: 1.25 }
h2 { margin-top: 2.2rem; padding-top: .6rem; border-top: 1px solid var(--line) }
a { color: var(--link) }
code { padding: .1em .3em; border-radius: .2em; background: var(--soft); font-size: .92em; overflow-wrap: anywhere }
pre { padding: .8rem; border-radius: .3rem; background: var(--soft); overflow-x: auto }
pre code { padding: 0; overflow-wrap: normal }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { min-width: 7rem; padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft) }
@media print { main { max-width: none } pre { white-space: pre-wrap } }
`
