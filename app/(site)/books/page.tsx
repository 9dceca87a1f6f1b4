import { Shelf, shelfMetadata } from './shelf';

export const ensureStatic = 'navigation';
export const generateMetadata = () => shelfMetadata(1);

export default function BooksPage() {
  return <Shelf page={1} />;
}
