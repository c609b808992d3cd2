// `npm run build`: the clerk's tool for Chrome and Edge, and for Firefox, ready to be loaded or handed out.
import { buildTool } from './tool.mjs'
import { installPackages } from './workspace.mjs'

installPackages()
buildTool(['chrome', 'firefox'])
