// Shows the findings of the checks in editors: node_modules/caveat/docs/editor.md.
export { default } from 'caveat/remark-preset';
