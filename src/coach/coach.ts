import stage from './coach.css?inline';
import room from './room.css?inline';

export { Coach } from './Coach.tsx';

export const styles = [stage, room].join('\n');
