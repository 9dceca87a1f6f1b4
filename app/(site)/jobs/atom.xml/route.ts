export { atom as GET } from '../feeds';
