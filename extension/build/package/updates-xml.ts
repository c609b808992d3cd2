/** What Chrome and Edge look at to learn of a new version (the update protocol of an own server, which a file is enough for). */
export function updatesXml(id: string, version: string, codebase: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(codebase)}" version="${version}" />
  </app>
</gupdate>
`
}

const escaped = (value: string) => value.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
