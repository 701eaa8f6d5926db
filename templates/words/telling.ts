/** What is thought of something, before it; “me preocupa que” only says that these are concerns. */
export const judged = /[^\s.,;:!?][^.,;:!?\n]*(?<!\b(?:preocupa|inquieta|es) )\bque $/iu;
