import { account } from './account';
import { busyDesk } from './busy-desk';
import { comfort } from './comfort';
import { desk } from './desk';
import { editing } from './editing';
import { erasure } from './erasure';
import { jobs } from './jobs';
import type { Journey } from './journey';
import { language } from './language';
import { looks } from './looks';
import { mail } from './mail';
import { markup } from './markup';
import { media } from './media';
import { moderation } from './moderation';
import { newsroom } from './newsroom';
import { reading } from './reading';
import { redress } from './redress';
import { richText } from './rich-text';
import { safety } from './safety';
import { searching } from './searching';
import { settings } from './settings';
import { threads } from './threads';
import { writing } from './writing';

/** Every journey by its name, in the order in which they run against one site. */
export const journeys: Record<string, Journey> = {
  ...reading,
  ...searching,
  ...jobs,
  ...writing,
  ...account,
  ...erasure,
  ...moderation,
  ...markup,
  ...threads,
  ...desk,
  ...redress,
  ...editing,
  ...media,
  ...mail,
  ...richText,
  ...newsroom,
  ...safety,
  ...settings,
  ...comfort,
  ...looks,
  ...language,
  ...busyDesk,
};

/** What an English site is asked for in every run: that it speaks English, and how a comment is decided, reported and appealed. */
export const inEnglish: Record<string, Journey> = { ...language, ...moderation, ...redress };

/** Every journey that asks for words by the catalogue's keys. */
export const inBothLanguages: Record<string, Journey> = {
  ...inEnglish,
  ...writing,
  ...account,
  ...erasure,
  ...threads,
  ...desk,
};
