export { type LocatedYaml, readYaml, type Way } from './read-yaml.ts';
