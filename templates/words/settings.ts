/** What an organizer can set, by the names people use for it. */
export const settingKeys: Readonly<Record<string, string>> = {
  checkins: 'checkins', 'check ins': 'checkins', checkin: 'checkins', 'check in': 'checkins', chequeos: 'checkins', revisiones: 'checkins', controles: 'checkins', avances: 'checkins',
  quiet: 'quiet', 'quiet hours': 'quiet', silence: 'quiet', silencio: 'quiet', 'horas de silencio': 'quiet', 'hora de silencio': 'quiet',
  zone: 'zone', timezone: 'zone', 'time zone': 'zone', zona: 'zone', 'zona horaria': 'zone',
  place: 'place', lugar: 'place', limit: 'limit', limite: 'limit', language: 'language', idioma: 'language', nudges: 'nudges', recordatorios: 'nudges', reminders: 'nudges',
  dots: 'dots', puntos: 'dots', hours: 'hours', horas: 'hours', cap: 'cap', tope: 'cap', budget: 'budget', presupuesto: 'budget', name: 'name', nombre: 'name',
  ground: 'ground', 'ground rule': 'rule', rule: 'rule', regla: 'rule', goal: 'goal', meta: 'goal', morning: 'morning', evening: 'evening', days: 'days', dias: 'days', invitations: 'invitations', invitaciones: 'invitations', digest: 'digest', resumen: 'digest', size: 'size', tasks: 'tasks', tareas: 'tasks', pods: 'pods', theme: 'theme', stance: 'stance', code: 'code', surface: 'surface', choose: 'choose', define: 'define', staff: 'staff', work: 'work', celebrate: 'celebrate', reflect: 'reflect', rituals: 'rituals', rituales: 'rituals',
};
