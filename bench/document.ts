import { readFile } from 'node:fs/promises';

/** A path of the generated operations, without values. */
export const paths = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `/area-${i % 20}/{id}/things-${i}`);

/**
 * bench.yaml with operations added up to a number, each with a path parameter and four in its query, as large documents have them.
 */
export async function documentOf(count: number): Promise<string> {
  const text = await readFile(new URL('bench.yaml', import.meta.url), 'utf8');
  // The document has four operations of its own.
  return text.replace(
    /^components:/m,
    `${paths(count - 4)
      .map(operation)
      .join('')}components:`,
  );
}

function operation(path: string, index: number): string {
  return `  ${path}:
    get:
      operationId: things${index}
      tags: [Items]
      summary: List things ${index}
      description: Things of a kind, by page.
      security: [{ oauth2: [items] }]
      parameters:
        - { name: id, in: path, required: true, description: Whose., schema: { type: integer }, example: 7 }
        - { name: page, in: query, description: The page., schema: { type: integer, minimum: 1 }, example: 2 }
        - { name: per_page, in: query, description: Things per page., schema: { type: integer, minimum: 1, maximum: 100 }, example: 20 }
        - { name: sort, in: query, description: The order., schema: { type: string, enum: [created, updated] }, example: updated }
        - { name: q, in: query, description: Words to look for., schema: { type: string, maxLength: 100 }, example: gateway }
      responses:
        "200":
          description: The things.
          content:
            application/json:
              schema: { type: object }
              examples: { things: { value: { things: [] } } }
        "401": { $ref: "#/components/responses/Refused" }
`;
}
