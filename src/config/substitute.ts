/** What is wrong with a value, and what would be right. */
export interface Complaint {
  rule: string;
  message: string;
  remedy: string;
}

const placeholder = /\$(\$\{)|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{/g;

/**
 * Replaces `${NAME}` and `${NAME:-default}` by the environment; a variable that is empty counts as not set.
 * `$${` stands for `${` itself. What was put in is not looked through again.
 */
export function substitute(
  text: string,
  env: Record<string, string | undefined>,
): { text: string; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const put = (match: string, escaped?: string, name?: string, fallback?: string): string => {
    if (escaped) return escaped;
    if (name === undefined) {
      complaints.push({
        rule: 'variable',
        message: `"\${" begins no variable here`,
        remedy: `write \${NAME} or \${NAME:-default}, or $\${ for the characters themselves`,
      });
      return match;
    }
    const value = env[name] || fallback;
    if (value === undefined) {
      complaints.push({
        rule: 'variable',
        message: `the environment variable ${name} is not set`,
        remedy: `set ${name}, or give a default: \${${name}:-…}`,
      });
    }
    return value ?? '';
  };
  return { text: text.replace(placeholder, put), complaints };
}
