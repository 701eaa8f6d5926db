/** What mail readers put before a subject when answering (“Re:”) or passing on (“Fwd:”). Lower case. */
export const answerPrefixes = `
  re | aw | antw | antwort | sv | vs | vl | odp | ris | rif | r | res | resp | rv | ref | ynt | yan | bls | atb | ад
  на | отв | ответ | απ | σχετ | vá | re2 | rép | tr.re | ha
  回复 | 回覆 | 答复 | 答覆 | 返信 | 回信 | 회신 | 답장 | trả lời | השב | رد
`;

export const passedOnPrefixes = `
  fw | fwd | wg | weitergeleitet | tr | rv | renv | reenv | enc | i | pd | vb | vl | doorst | ilt | továbbítás | πρθ
  пересл | переслать | chuyển tiếp
  转发 | 轉寄 | 転送 | 전달 | הועבר | إعادة توجيه
`;
