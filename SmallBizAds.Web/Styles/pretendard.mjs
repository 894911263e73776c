// Writes the @font-face rules of the served font from the package's own list of subsets: same unicode ranges,
// our addresses. The version in the address lets the files be kept for a year.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [modules, output] = process.argv.slice(2);
const folder = join(modules, 'pretendard');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const source = readFileSync(join(folder, 'dist/web/variable/pretendardvariable-dynamic-subset.css'), 'utf8');
const faces = [...source.matchAll(/url\(\.\/woff2-dynamic-subset\/([^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)];
if (faces.length === 0) throw new Error('No subsets found: the list in the pretendard package has changed its form.');

const rules = faces.map(([, file, range]) =>
  `@font-face{font-family:"Pretendard Variable";font-weight:45 920;font-display:swap;` +
  `src:url(/fonts/pretendard/${file}?v=${version}) format("woff2");unicode-range:${range.replace(/\s+/g, '')}}`);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, rules.join('\n') + '\n');
