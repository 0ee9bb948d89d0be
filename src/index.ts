/** `import … from 'onegate'`: what runs a gateway or a sandbox inside a program or a test. */
export { openFile, openFolder, openProvider, providerIds } from './config/catalogue.ts';
export type { Config } from './config/config.ts';
export { loadConfig } from './config/load.ts';
export type { Provider } from './contract/contract.ts';
export { type Running, startGateway } from './gateway/start.ts';
export { startSandbox } from './sandbox/start.ts';
