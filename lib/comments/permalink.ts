/** The address of a comment on the page where it stands. */
export const permalink = ({ slug, page, id }: { slug: string; page: number; id: number }) =>
  `/articles/${slug}${page > 1 ? `/comments/${page}` : ''}#comment-${id}`;
