/**
 * Unpacks the Chromium of the npm package, with the libraries it needs, into the folder for temporary files, which the
 * process that starts this sets to a folder of its own. The package looks at its environment when it is loaded.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();

// The package's own settings look for fonts only where its makers run it.
writeFileSync(
  path.join(tmpdir(), 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir></fontconfig>
`,
);
