/** Made by bench/language/clauses.ts: for each class what the signs of clauses.ts say of it. */
export const clausesPacked: string =
  "pT=j+2a:&9:z9OT)zy7b9+K*TUw/rdm9VooNEzqe/mv6GOOv9K;*/ax; M[TA|+txsB[i_oSSV)qczz(! 6jT^=>e~<p kHyqd+asB2e,zbm9|mD,Jf>%KVna[^G&vqe!<|/bc[+D[HK1NjMfNXtBN[#/f5)d!wqF=UONZGiM>fPs^;u,3icv0im(q*}6ob(%@1>FK=ocAw3k;gS9<-8X=|K)Xjs(GM.|Zc|O|D4X4<We!/S+1Ba@7G(Eh6^+h3[S*U*H:mxSYtunfI=Ka;=vpK1ZlmsG61xp) T;g3r!b|i8kskclGwF*Is_gUkI~%_Lq1?s5?^}*}x|4f=q4K=w-k(EF4LrJF8W[A<7l^5H]Vi_2=p<-e0cf/2#!Gd%K.('?  ";
