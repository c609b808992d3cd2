// `npm run handbook-pictures`: the pictures of the clerk's handbook, of the tool as it is built now. Build it again afterwards: it carries them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestFile, digestOf, pictureFolder, walkForPictures } from './handbook-walk.ts'
import { palettePicture } from './palette-png.ts'

mkdirSync(pictureFolder, { recursive: true })
const digests: Record<string, string> = {}
const faults = await walkForPictures(async (name, page) => {
  digests[name] = await digestOf(page)
  const picture = await palettePicture(page)
  writeFileSync(join(pictureFolder, name), picture)
  console.log(`extension/public/handbook/${name}: ${Math.ceil(picture.length / 1000)} kB`)
})
writeFileSync(digestFile, `${JSON.stringify(digests, null, 2)}\n`)
if (faults.length > 0) console.error(faults.join('\n'))
