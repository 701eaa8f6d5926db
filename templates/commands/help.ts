import { copies } from '../copy.ts';

export const helpCopies = copies({
  rest: { en: 'AWAY UNTIL friday pauses us. STOP ends all.', es: 'FUERA HASTA viernes nos pausa. STOP termina todo.' },
});
