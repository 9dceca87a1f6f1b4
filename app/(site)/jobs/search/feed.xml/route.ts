export { rss as GET } from '../feeds';
