package dev.etude.sandbox;

import java.util.List;

/**
 * What the syntax tree of a program tells without running it.
 *
 * @param imports top-level names of the modules it imports, sorted
 * @param functions names of the functions defined at the top level, in order
 * @param lines lines that are neither blank nor comment
 * @param longestFunction lines of the longest function, 0 without one
 * @param branches decisions: if, for, while, except, and, or, comprehension conditions
 * @param nesting depth of the deepest block inside a function
 * @param shortNames names of one letter that are assigned, other than loop and lambda variables
 */
public record CodeFacts(List<String> imports, List<String> functions, int lines,
    int longestFunction, int branches, int nesting, int shortNames) {

  public CodeFacts {
    imports = List.copyOf(imports);
    functions = List.copyOf(functions);
  }
}
