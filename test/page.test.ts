/** @module The page in a real browser: no script, links both ways, nothing loaded, readable on a phone, in print and in the dark. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'
import { readReport } from '../src/report/text.ts'
import { pageOf } from '../src/serve/page/page.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const EXAMPLE = new URL('../examples/finance-minister/reports', import.meta.url).pathname

describe.skipIf(!CHROMIUM)('the page (skipped where no Chromium is installed)', () => {
  let browser: Browser
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    const { reports, problems } = readReports([EXAMPLE])
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    page = await open(pageOf(await briefOf(reports, problems)))
  }, 60_000)
  afterAll(() => browser?.close())

  async function open(html: string): Promise<Page> {
    const file = join(mkdtempSync(join(tmpdir(), 'secondsource-')), 'page.html')
    writeFileSync(file, html)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const opened = await context.newPage()
    opened.on('request', (r) => asked.push(r.url()))
    await opened.goto(pathToFileURL(file).href)
    return opened
  }

  test('loads nothing but itself', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(asked).toHaveLength(1)
  })

  test('every link leads to a place on the page', async () => {
    const html = await page.content()
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1]!)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((l) => !ids.has(l))).toEqual([])
  })

  test('no id stands twice', async () => {
    const ids = [...(await page.content()).matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('a phone shows it without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })

  test('has no accessibility fault that axe finds, in light and dark', async () => {
    const context = await browser.newContext()
    const tested = await context.newPage()
    // The page forbids scripts; for the test alone they are let in.
    await tested.setContent((await page.content()).replace(/<meta http-equiv[^>]*>/, ''))
    await tested.addScriptTag({
      content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      await tested.emulateMedia({ colorScheme })
      const faults = await tested.evaluate(async () =>
        (
          await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run()
        ).violations.map((v) => v.id),
      )
      expect(faults).toEqual([])
    }
  }, 60_000)

  test('hostile text stays text', async () => {
    const evil = readReport(
      'The minister, “<script>alert(1)</script>”, resigned on Monday, <img src=x onerror=alert(1)> two officials told Reuters.',
    )
    const opened = await open(pageOf(await briefOf([evil])))
    expect(await opened.locator('script, img').count()).toBe(0)
    expect(await opened.textContent('body')).toContain('<script>alert(1)</script>')
  })
})
