/** The parts of a task that is split: “phone calls / flyer”, “calls, flyer and map”. */
export function partsOf(text: string): readonly string[] {
  const marked = text.split(/\s*(?:\/|;|\||\n|\+)\s*/u).filter((part) => part !== '');
  const parts = marked.length > 1 ? marked : text.split(/\s*,\s*(?:and\s+|y\s+)?|\s+(?:and|y|&)\s+/iu);
  return parts.map((part) => part.replace(/^[\s:.-]+|[\s.!]+$/g, '')).filter((part) => part !== '');
}

/** What somebody can do, one by one: “carpentry and spanish”. */
export function skillsOf(text: string): readonly string[] {
  return text
    .split(/\s*[,;/]\s*(?:and\s+|y\s+)?|\s+(?:and|y|e|&|also)\s+/iu)
    .map((skill) =>
      skill
        .replace(
          /^(?:tambi[e\u00E9]n\s+|also\s+)?(?:s[e\u00E9]\s+|i also know\s+|i know\s+)?(?:algo de|de|con|en|an?|at)\s+/iu,
          '',
        )
        .replace(/[\s.!]+$/g, '')
        .trim(),
    )
    .filter((skill) => skill !== '');
}
