import { faults } from './extension/faults/faults.ts'
import { setPassphrase } from './extension/faults/profile.ts'
import { office } from './extension/marital-status.ts'
import { openTool, panel } from './extension/tool.ts'

const only = process.argv[2]
for (const needs of [false, true]) {
  const tool = await openTool({ office })
  if (needs) {
    const p = await tool.open(panel, 'sidepanel')
    await setPassphrase(p)
    await p.close()
  }
  for (const f of faults.filter((f) => f.needsPassphrase === needs && (!only || f.name.includes(only)))) {
    try {
      console.log(f.name, await f.befall(tool))
    } catch (e) {
      console.log(f.name, String(e).slice(0, 400))
      for (const q of tool.context.pages())
        if (/sidepanel|page.html/.test(q.url())) {
          await q.screenshot({ path: `/tmp/f-${f.name.slice(0, 20).replace(/ /g, '-')}.png` }).catch(() => {})
          await q.close()
        }
    }
  }
  console.log(tool.faults)
  await tool.close()
}
