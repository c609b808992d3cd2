import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'

export default defineBackground(() => {
  // Chrome and Edge open the panel beside the portal; Firefox has a sidebar of its own, and a browser without either the full page.
  if (browser.sidePanel !== undefined) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else
    browser.action.onClicked.addListener(() => {
      const { sidebarAction } = browser as unknown as { sidebarAction?: { toggle(): Promise<void> } }
      if (sidebarAction) void sidebarAction.toggle()
      else void browser.tabs.create({ url: '/page.html' })
    })
})
