// Does an independent validator of data packages (npm: datapackage) find the package valid, its rows and relations too?
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');

async function main() {
  const folder = process.argv[2] ?? 'test-results/clients';
  const tools = process.argv[3] ?? 'test-results/tools';
  /** @type {any} */
  const { Package } = createRequire(resolve(tools, 'package.json'))('datapackage');
  const found = await Package.load(join(folder, 'package', 'datapackage.json'), {
    basePath: join(folder, 'package'),
  });
  const faults = found.valid ? [] : found.errors.map(String);
  let rows = 0;
  for (const resource of found.resources) {
    try {
      rows += (await resource.read({ keyed: true, relations: true })).length;
    } catch (/** @type {any} */ error) {
      faults.push(
        `${resource.name}: ${error.message} ${(error.errors ?? []).slice(0, 3).map(String).join('; ')}`,
      );
    }
  }
  console.log(
    faults.join('\n') ||
      `datapackage: valid, ${found.resources.length} resources, ${rows} rows with their relations`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
