/** Does the map take tiles where they are set, from their origin alone, and does it do without them otherwise? */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { explorerPolicy, mapTiles, withTiles } from '../../src/server/map-tiles.js';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

/** A tile of one colour, as PNG. */
function tile(red: number, green: number, blue: number): Buffer {
  const crc = (bytes: Buffer) => {
    let value = 0xffffffff;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return (value ^ 0xffffffff) >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = 256;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 3, Buffer.from([red, green, blue]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('the setting of tiles', () => {
  it('is off by itself', () => {
    expect(mapTiles({})).toBeNull();
    expect(explorerPolicy(null)).toContain("connect-src 'self';");
    expect(withTiles('<head></head>', null)).toBe('<head></head>');
  });

  it.each(['tiles', 'ftp://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example/{z}/{x}.png'])(
    'must be an address with its parts: %s',
    (url) => {
      expect(() => mapTiles({ ISNAD_TILE_URL: url })).toThrow(
        `ISNAD_TILE_URL must be an http or https address with {z}, {x} and {y} in it, but got: ${url}`,
      );
    },
  );

  it('lets the page load from that origin too, and nothing more', () => {
    const tiles = mapTiles({ ISNAD_TILE_URL: 'https://tiles.example:8443/a/{z}/{x}/{y}.png?key="><script>' });
    const policy = explorerPolicy(tiles);
    expect(policy).toContain("connect-src 'self' https://tiles.example:8443;");
    expect(policy).toContain("img-src 'self' data: https://tiles.example:8443;");
    expect(policy).toContain("script-src 'self';");
    expect(withTiles('<head></head>', tiles)).toBe(
      '<head><meta name="isnad-tiles" content="https://tiles.example:8443/a/{z}/{x}/{y}.png?key=&quot;>&lt;script>"></head>',
    );
  });
});

describeInBrowser('The map', () => {
  let explorer: Explorer | undefined;
  let page: Page | undefined;
  let server: Server | undefined;
  const asked: string[] = [];

  afterEach(async () => {
    await page?.context().close();
    await explorer?.close();
    server?.close();
    server?.closeAllConnections();
    asked.length = 0;
  });

  /** The address of a server that answers so. */
  const tilesFrom = async (status: number) => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      response.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': 'image/png' });
      response.end(status === 200 ? tile(20, 140, 220) : '');
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
  };
  /** The colour at the left edge of the map, where no place is. */
  const colourOfMap = async () => {
    const picture = (await page!.locator('.map svg').screenshot()).toString('base64');
    return page!.evaluate(async (data) => {
      // biome-ignore lint/suspicious/noExplicitAny: what the page has is not known to this file
      const { Image, document } = globalThis as any;
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(12, 60, 1, 1).data].slice(0, 3) as number[];
    }, picture);
  };

  it('is painted from tiles where they are set, and from their origin alone', async () => {
    const url = await tilesFrom(200);
    explorer = await openExplorer([], 'open', { url, attribution: '© خرائط Example' });
    page = await explorer.visit('/map', 'ar');
    await page.locator('.map-point').first().waitFor();
    await page.locator('.map-by', { hasText: '© خرائط Example' }).waitFor();
    await expect(
      (async () => {
        for (let attempt = 0; attempt < 60; attempt++) {
          const [red = 0, , blue = 0] = await colourOfMap();
          if (blue > red + 100) return 'painted';
          await page!.waitForTimeout(500);
        }
        return 'not painted';
      })(),
    ).resolves.toBe('painted');
    expect(asked.length).toBeGreaterThan(0);
    const origin = new URL(url).origin;
    expect(explorer.complaints.filter((complaint) => !complaint.startsWith(`asked ${origin}/`))).toEqual([]);
    // The places lie where they lay, and are chosen as before.
    await page.locator('.map-point').first().press('Enter');
    await page.waitForURL(/place=place:/);
    await page.getByRole('button', { name: 'خذها معك' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'SVG' }).click();
    expect((await download).suggestedFilename()).toBe('isnad-map.svg');
  });

  it('is the map of this server where no tile comes', async () => {
    explorer = await openExplorer([], 'open', { url: await tilesFrom(500), attribution: null });
    page = await explorer.visit('/map');
    await page.getByText('The tiles of the map do not come; this is the map of this server.').waitFor();
    await page.locator('.map-land').waitFor();
  });

  it('fetches nothing for tiles where none are set', async () => {
    explorer = await openExplorer();
    const loaded: string[] = [];
    page = await explorer.visit('/');
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByRole('link', { name: 'Map' }).click();
    await page.locator('.map-point').first().waitFor();
    expect(loaded.filter((url) => /tile-ground|maplibre/.test(url))).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
