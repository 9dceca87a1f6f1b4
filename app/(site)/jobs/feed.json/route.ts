export { json as GET } from '../feeds';
