// Records what Chromium computes for every element of the fixture pages, at both widths, into recorded.json.
//
//   npm install playwright-core            (anywhere; NODE_PATH or a node_modules above this file)
//   node tests/chromium/record.mjs [/usr/bin/chromium]
//
// The test tests/style.rs reads recorded.json only; nobody needs a browser to run it.
import { readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(process.env.PLAYWRIGHT ? join(process.env.PLAYWRIGHT, 'x.js') : import.meta.url);
const { chromium } = require('playwright-core');
const pages = readdirSync(join(here, 'pages')).filter((name) => name.endsWith('.html')).sort();
const profile = mkdtempSync(join(tmpdir(), 'privlint-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
  colorScheme: 'light',
  offline: true,
});
const page = await browser.newPage();

// One row an element: name, size, colour, background, opacity, display, visibility, weight, line height.
const read = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const color = (text) => {
    const rgb = text.match(/^rgba?\(([^)]*)\)$/);
    if (rgb) {
      const [r, g, b, a = 1] = rgb[1].split(',').map(Number);
      return [r, g, b, Math.round(a * 1000) / 1000];
    }
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, Math.round((a / 255) * 1000) / 1000];
  };
  return [...document.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const size = Math.round(parseFloat(style.fontSize) * 1000) / 1000;
    const height = style.lineHeight === 'normal' ? 0 : Math.round(parseFloat(style.lineHeight) * 1000) / 1000;
    return [element.localName, size, color(style.color), color(style.backgroundColor), Number(style.opacity),
      style.display, style.visibility, Number(style.fontWeight), height];
  });
};

const recorded = {};
for (const name of pages) {
  recorded[name] = [];
  for (const [width, height] of [[390, 844], [1280, 800]]) {
    await page.setViewportSize({ width, height });
    await page.goto(pathToFileURL(join(here, 'pages', name)).href);
    recorded[name].push(await page.evaluate(read));
  }
}
await browser.close();
rmSync(profile, { recursive: true, force: true });
const rows = (all) => all.map((row) => JSON.stringify(row)).join(',\n');
const text = Object.entries(recorded).map(([name, [narrow, wide]]) => {
  const same = JSON.stringify(narrow) === JSON.stringify(wide);
  return `${JSON.stringify(name)}:[[\n${rows(wide)}\n]${same ? '' : `,[\n${rows(narrow)}\n]`}]`;
});
writeFileSync(join(here, 'recorded.json'), `{\n${text.join(',\n')}\n}\n`);
console.log(`${pages.length} pages, ${Object.values(recorded).reduce((n, [, wide]) => n + wide.length, 0)} elements`);
