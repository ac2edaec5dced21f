// What a first query costs a reader: all octets over the wire (page, styles, scripts, manifest, index, ten texts) and the time until the
// list stands, each query in a fresh browser.
//   npm install playwright-core
//   node src/bench/js/first-query.mjs site queries.tsv [chromium]
// queries.tsv holds one query a line, or several columns of which the third is typed (src/test/resources/search/quality.tsv).
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const [, , site, queries, program = '/usr/bin/chromium'] = process.argv;
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain; charset=utf-8' };

/* Text compressed by brotli 9, as hosts of static sites send it. */
function answer(request, response) {
  const address = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  const file = path.join(site, address.endsWith('/') ? address + 'index.html' : address);
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  const type = TYPES[file.split('.').pop()], octets = fs.readFileSync(file);
  const packed = type ? zlib.brotliCompressSync(octets, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }) : octets;
  const headers = { 'Content-Type': type || 'application/octet-stream', 'Content-Length': packed.length, 'Content-Security-Policy': "default-src 'self'" };
  if (type) headers['Content-Encoding'] = 'br';
  response.writeHead(200, headers).end(packed);
}

const server = http.createServer(answer).listen(0, '127.0.0.1');
await new Promise(done => server.on('listening', done));
const origin = 'http://127.0.0.1:' + server.address().port;
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });

async function measure(query) {
  const context = await browser.newContext(), page = await context.newPage(), sent = [];
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', one => sent.push(one.encodedDataLength));
  const begun = performance.now();
  await page.goto(origin + '/search/?q=' + encodeURIComponent(query));
  await page.waitForSelector('[data-search-state=done], [data-search-state=failed]', { state: 'attached' });
  const taken = performance.now() - begun;
  const found = await page.locator('[data-search-results] > li').count();
  await context.close();
  return { query, octets: sent.reduce((a, b) => a + b, 0), requests: sent.length, taken, found };
}

const rows = fs.readFileSync(queries, 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t')[2] || line);
const all = [];
for (const query of rows) all.push(await measure(query));
const at = (name, share) => all.map(one => one[name]).sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(share * all.length))];
for (const name of ['octets', 'requests', 'taken'])
  console.log(name.padEnd(9), 'p50', Math.round(at(name, 0.5)), 'p95', Math.round(at(name, 0.95)), 'most', Math.round(at(name, 1)));
console.log('queries', all.length, 'without an answer:', all.filter(one => !one.found).map(one => one.query).join(' ') || 'none');
await browser.close();
server.close();
