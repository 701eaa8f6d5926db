/**
 * How likely the model must find a meaning. A wrong act costs more than a question, a question more than an answer;
 * what was measured when these were moved is in docs/language.md.
 */
export const likelihoods = {
  /** Below this a meaning is not tried at all. */
  consider: 0.2,
  /** For a command typed letter by letter. */
  exact: 0.05,
  /** From here on a message is judged as a whole, not clause by clause. */
  whole: 0.97,
  /** For another word than the nearest to a misspelled one, where that one says nothing sure. */
  otherwise: 0.9,
  /** To show something. */
  show: 0.5,
  /** To end all messages. Less where words of ending and of our writing stand together; below it we ask. */
  stop: 0.9,
  stopSaid: 0.3,
  /** From here we ask whether messages should end. */
  stopAsked: 0.15,
  /** The same where any sentence answers what was asked, and this one does. */
  stopAnswered: 0.02,
  /** The same where what it means otherwise is hardly likelier. */
  stopRivals: 0.3,
  /** To do what touches somebody's task, vote, membership or words to others. */
  act: 0.97,
  /** The same where a command of ours opens the message. */
  agreed: 0.8,
  /** To offer what fits to somebody who names no task. */
  fitting: 0.9,
  /** The same where the sentence is a question. */
  asking: 0.995,
  /** To ask whether it is meant; below that the words say something else as likely. */
  ask: 0.5,
  /** For a yes, no or later that opens the message and that a comma or a stop follows. */
  opening: 0.15,
  /** For a yes, no or later. */
  answer: 0.6,
} as const;
