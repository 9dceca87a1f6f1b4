import { WholeBoard, wholeBoardMetadata } from './whole-board';

export const ensureStatic = 'navigation';
export const generateMetadata = () => wholeBoardMetadata(1);

export default function JobsPage() {
  return <WholeBoard page={1} />;
}
