import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://kettle.example',
  integrations: [
    starlight({
      title: { en: 'Kettle', ko: '주전자' },
      logo: { src: './src/assets/kettle.svg' },
      social: [{ icon: 'github', label: 'GitHub', href: 'https://github.com/example/kettle' }],
      defaultLocale: 'en',
      locales: { en: { label: 'English' }, ko: { label: '한국어', lang: 'ko' } },
      sidebar: [
        {
          label: 'Guides',
          translations: { ko: '안내' },
          items: ['guides/install', 'guides/settings'],
        },
      ],
      customCss: ['./src/styles/brand.css'],
    }),
  ],
  redirects: { '/en/setup/': '/en/guides/install/' },
});
