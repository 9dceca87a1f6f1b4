import { pictureHtml, type Stored } from '@/lib/media/picture-markup';

// As cleanArticle writes them: attributes in double quotes, without > in them.
const PICTURE = /<picture>(?:<source [^>]*>)*<img [^>]*>\s*<\/picture>|<img [^>]*>/g;

/** An article's clean text with another picture in the place of one; the words about it stay. */
export const repicture = (html: string, formerPath: string, picture: Stored): string =>
  html.replaceAll(PICTURE, (found) => {
    if (!found.includes(`/media/${formerPath}/`)) return found;
    const alt = / alt="([^"]*)"/.exec(found)?.[1] ?? '';
    const sizes = / sizes="([^"]*)"/.exec(found)?.[1];
    return pictureHtml({ ...picture, ...(sizes ? { sizes } : {}) }, '').replace('alt=""', () => `alt="${alt}"`);
  });
