import { defineConfig } from 'wxt'
import { formCatalogue } from './build/form-catalogue.ts'
import { handbook } from './build/handbook.ts'
import { managedSchema } from './build/managed-schema.ts'
import { packsOfBuild } from './build/packs.ts'

/** The public half of a key that nobody keeps: it fixes the id of the unpacked extension, so that an office's policy can name it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAo3guF7K+XdizKeGj5L5HFyosP/ht5OHinI1tz7FHqdV5QEU03FiytJTgx+i3w76BuBHSuDGqPlaQ2tYfhdXCPovsoSRGmBk0wgYrrk7udKOHYqnK5jK/t8Ai4AR3BnlXPjD5OKeo3/ul3IL0K7dsKeH7fxV7DlCK1g6UBLVADO42JFyZmIC9/B0vi1NaUIYTQr2aM99PUwU/qG/vswDfkihBz0vgzS9qLFNw9mz8crunDsURVBn9iXxhcEL7QjaAqdL4J5+f27pAOdNmeuh4M2nsodNfjAk3OBUeq11dKiL7b6su/0vEbd89fleaicgmWmOJY0IO7oEoPoORfcaLnQIDAQAB'

/**
 * Nothing is fetched from anywhere and nothing runs that isn't in the build: the decoder of codes is WebAssembly, which has to be allowed by name. Pictures and frames may be made by the tool itself: the PDF that is
 * printed is a blob in a frame.
 */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' blob: data:; frame-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** Read once, for the pages and for the worker that opens packs. */
const forms = formCatalogue(packsOfBuild())

const schemaFile = 'managed_schema.json'

export default defineConfig({
  manifestVersion: 3,
  // A package is built beside what is loaded from here.
  outDir: process.env.VIET_HO_OUTPUT ?? '.output',
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [forms, handbook()],
    worker: { format: 'es', plugins: () => [forms] },
    build: { target: 'chrome116', modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox')
        files.push({ relativeDest: schemaFile, contents: `${JSON.stringify(managedSchema(), null, 2)}\n` })
    },
  },
  manifest: ({ browser }) => ({
    name: 'Viết hộ',
    description: 'Viết hộ người dân tại Bộ phận Một cửa: hỏi, ghi, đọc lại, in. Không gửi gì ra ngoài máy.',
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['sidePanel', 'storage', 'alarms'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'viet-ho@viet-ho.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // Firefox takes the policy from a file of its own, without a schema.
        { key, minimum_chrome_version: '116', storage: { managed_schema: schemaFile } }),
    action: { default_title: 'Viết hộ' },
    content_security_policy: { extension_pages: policy },
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
  }),
})
