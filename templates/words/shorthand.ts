/** Short forms and the words they stand for; with an apostrophe where only that form is meant. */
const forms: Readonly<Record<string, string>> = {
  "i'm": 'i am', im: 'i am', "i'll": 'i will', ill: 'i will', "i've": 'i have', ive: 'i have', "i'd": 'i would', id: 'i would',
  "we'll": 'we will', "we're": 'we are', "we've": 'we have', "you're": 'you are', youre: 'you are', "you've": 'you have',
  "they're": 'they are', theyre: 'they are', "it's": 'it is', its: 'it is', "it'll": 'it will', "that's": 'that is', thats: 'that is',
  "what's": 'what is', whats: 'what is', "who's": 'who is', whos: 'who is', "how's": 'how is', hows: 'how is', "where's": 'where is',
  wheres: 'where is', "when's": 'when is', whens: 'when is', "there's": 'there is', theres: 'there is', "here's": 'here is',
  "let's": 'let us', lets: 'let us', "don't": 'do not', dont: 'do not', "can't": 'can not', cant: 'can not', cannot: 'can not',
  "won't": 'will not', wont: 'will not', "isn't": 'is not', isnt: 'is not', "aren't": 'are not', arent: 'are not',
  "wasn't": 'was not', wasnt: 'was not', "weren't": 'were not', "didn't": 'did not', didnt: 'did not', "doesn't": 'does not',
  doesnt: 'does not', "haven't": 'have not', havent: 'have not', "hasn't": 'has not', hasnt: 'has not', "couldn't": 'could not',
  couldnt: 'could not', "wouldn't": 'would not', wouldnt: 'would not', "shouldn't": 'should not', shouldnt: 'should not',
  "ain't": 'am not', aint: 'am not', gonna: 'going to', wanna: 'want to', gotta: 'got to', lemme: 'let me', gimme: 'give me',
  dunno: 'do not know', "y'all": 'you all', yall: 'you all', u: 'you', r: 'are', ur: 'your', pls: 'please', plz: 'please',
  plse: 'please', pleeze: 'please', plese: 'please', thx: 'thanks', thnx: 'thanks', tks: 'thanks', thks: 'thanks', ty: 'thanks',
  tysm: 'thanks', tmrw: 'tomorrow', tmw: 'tomorrow', tmr: 'tomorrow', tomorow: 'tomorrow', tommorow: 'tomorrow',
  tommorrow: 'tomorrow', '2moro': 'tomorrow', k: 'ok', kk: 'ok', okay: 'ok', okey: 'ok', okie: 'ok', oki: 'ok', b4: 'before', msg: 'message',
  msgs: 'messages', txt: 'text', txts: 'texts', '&': 'and', '+': 'plus', w: 'with', bc: 'because', cuz: 'because', cos: 'because',
  nvm: 'never mind', nevermind: 'never mind', idk: 'i do not know', rn: 'right now', asap: 'as soon as possible',
  x: 'por', ke: 'que', plis: 'please', pliss: 'please', porfi: 'por favor', vdd: 'verdad', tho: 'though', thru: 'through', gimmie: 'give me', em: 'them', didn: 'did not', tambn: 'tambien', bn: 'bien', dnd: 'donde', ntp: 'no te preocupes', msjes: 'mensajes', thankyou: 'thank you', alot: 'a lot', til: 'until', sry: 'sorry', srry: 'sorry', prob: 'probably', probs: 'probably', def: 'definitely', ppl: 'people', abt: 'about', bday: 'birthday', '2day': 'today', '2nite': 'tonight', '2morrow': 'tomorrow', wanta: 'want to', hafta: 'have to', oughta: 'ought to', outta: 'out of', kinda: 'kind of', sorta: 'sort of', dis: 'this', teh: 'the', adn: 'and', asta: 'hasta', aya: 'alla', boi: 'voy', xq: 'porque', pq: 'porque', xk: 'porque', q: 'que', k2: 'que', xfa: 'por favor', porfa: 'por favor', porfavor: 'por favor', porfis: 'por favor', pf: 'por favor',
  tb: 'tambien', tmb: 'tambien', toy: 'estoy', pa: 'para', grax: 'gracias', grcs: 'gracias', cel: 'celular',
  mnsj: 'mensaje', mnsjs: 'mensajes', msj: 'mensaje', msjs: 'mensajes', salu2: 'saludos', xa: 'para', d: 'de',
};

export const shorthand: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(forms).map(([form, words]) => [form, words.split(' ')]),
);
