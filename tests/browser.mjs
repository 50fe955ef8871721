// browser.mjs NPM-DIR CHROMIUM [HTML PDF SCREENS...]: prints each HTML file to its PDF, and writes to stdout as JSON what was seen:
// its stop rules, what it asked the network for, and what axe-core finds on so many screens, the wide one first.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, executablePath, ...files] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'package.json'));
const { chromium } = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');
const screens = [{ width: 1280, height: 900 }, { width: 360, height: 740 }];

async function barriers(page) {
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, help, nodes }) => `axe-core: ${help} [${id}]: ${nodes.map((node) => node.html).join(' ')}`);
}

async function widerThanScreen(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return wide ? ['wider than the screen'] : [];
}

async function look(browser, [html, pdf, on]) {
  const faults = [];
  const page = await browser.newPage();
  const address = pathToFileURL(resolve(html)).href;
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:')) faults.push(`loads ${url}`);
  });
  page.on('dialog', (dialog) => { faults.push(`opens a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('pageerror', (error) => faults.push(`runs a script: ${error.message}`));
  await page.goto(address);
  const stop_rules = await page.locator('.stop li').allTextContents();
  if (await page.locator('script').count() > 0) faults.push('has a script');
  await page.addScriptTag({ path: axe });
  for (const screen of screens.slice(0, Number(on))) {
    await page.setViewportSize(screen);
    const at = `at ${screen.width} px: `;
    for (const fault of [...await barriers(page), ...await widerThanScreen(page)]) faults.push(at + fault);
  }
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.close();
  return { stop_rules, faults };
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const seen = [];
const lookOn = async (i) => { // two at a time: most of the time is spent waiting
  for (; i < files.length; i += 6) seen[i / 3] = await look(browser, files.slice(i, i + 3));
};
await Promise.all([lookOn(0), lookOn(3)]);
await browser.close();
console.log(JSON.stringify(seen));
