import { h } from 'vue';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import NotFound from './NotFound.vue';
import VersionSwitch from './VersionSwitch.vue';
import './style.css';
import './front.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(VersionSwitch), 'not-found': () => h(NotFound) }),
} satisfies Theme;
