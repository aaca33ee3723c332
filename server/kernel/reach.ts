/**
 * SQL that keeps rows to what a scope reaches: all of them where the parameter is null, else those whose column is in it.
 * A row without a council or set is reached by nobody who is kept to some.
 * @param parameter where the scope's `councilIds` or `setIds` are among the values, such as `$3`
 */
export function reached(column: string, parameter: string): string {
  return `(${parameter}::uuid[] IS NULL OR ${column} = ANY(${parameter}))`;
}
