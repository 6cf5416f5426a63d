export { registryCodes } from './codes.js';
export { openRegistry } from './open-registry.js';
export type { Registry, RegistryOptions, RegistryProblem } from './registry.js';
export { type Compared, compareWithRegistry, type RegistryCheckOptions, registryChecks } from './registry-checks.js';
export { registryEndings } from './rows/index.js';
export type { Verdict, Verdicts } from './verdicts.js';
