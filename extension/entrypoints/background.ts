import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { tidy, updateWhenFree } from '../keep/background.ts'

export default defineBackground(() => {
  // Chrome and Edge open the panel beside the portal; Firefox has a sidebar of its own, and a browser without either the full page.
  if (browser.sidePanel !== undefined) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else
    browser.action.onClicked.addListener(() => {
      const { sidebarAction } = browser as unknown as { sidebarAction?: { toggle(): Promise<void> } }
      if (sidebarAction) void sidebarAction.toggle()
      else void browser.tabs.create({ url: '/page.html' })
    })

  // While this listens, the browser waits with a new version until it is told: nobody's sitting ends for it.
  browser.runtime.onUpdateAvailable.addListener(() => void updateWhenFree(true))
  browser.runtime.onStartup.addListener(() => void tidy())
  browser.alarms.onAlarm.addListener(() => void tidy().then(() => updateWhenFree()))
  void browser.alarms.create('tidy', { periodInMinutes: 1 })
})
