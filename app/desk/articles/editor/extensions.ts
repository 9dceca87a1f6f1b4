import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Figure } from './figure';
import { Box, Cite, rareMarks, Subscript, Superscript, Video } from './small-nodes';

/** What an article's text can hold: the same as lib/html.ts lets through. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      protocols: ['http', 'https', 'mailto'],
      HTMLAttributes: { target: null, rel: null, class: null },
    },
    underline: false,
    strike: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  Figure,
  Video,
  Box,
  Cite,
  Subscript,
  Superscript,
  ...rareMarks,
];
