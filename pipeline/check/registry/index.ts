export { openRegistry } from './open-registry.js';
export type { Registry, RegistryOptions, RegistryProblem } from './registry.js';
export { type RegistryCheckOptions, registryChecks } from './registry-checks.js';
export { registryEndings } from './rows/index.js';
