import stage from './coach.css?inline';
import desk from './desk/desk.css?inline';
import revealed from './revealed.css?inline';
import room from './room.css?inline';

export { Coach } from './Coach.tsx';

export const styles = [stage, revealed, room, desk].join('\n');
