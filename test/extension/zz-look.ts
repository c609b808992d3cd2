import { openTool } from './tool.ts'
const file = process.argv[2] ?? ''
const tool = await openTool({})
const page = await tool.open()
await page.setViewportSize({ width: 1280, height: 860 })
const shot = (n: string) => page.screenshot({ path: `/tmp/st-${n}.png` })
await page.keyboard.press('Alt+v')
await page.waitForTimeout(300)
await page.getByRole('button', { name: 'Soạn mẫu' }).click()
await page.waitForTimeout(500)
await shot('1start')
await page.locator('input[type=file]').setInputFiles(file)
await page.waitForTimeout(3000)
await shot('2bench')
await page.setViewportSize({ width: 400, height: 860 }); await page.waitForTimeout(300); await shot('2bench400')
await page.setViewportSize({ width: 1280, height: 860 })
await page.keyboard.press('F4'); await page.waitForTimeout(400); await shot('3facts')
await page.locator('#edition-instrument').fill('Quyết định số 60/2026/QĐ-UBND'); 
await page.locator('#edition-formNumber').fill('Mẫu số 15'); 
await page.waitForTimeout(1200)
await page.keyboard.press('F8'); await page.waitForTimeout(2500); await shot('4trial')
await page.keyboard.press('F9'); await page.waitForTimeout(500); await shot('5finish')
console.log(tool.faults)
await tool.close()
