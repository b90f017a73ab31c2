import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Shared

/** The shipped families, each compiled once. */
abstract class ShippedFamilies extends FamilySpecification {

  /** Family and the skill its tasks count for. */
  static final Map<String, String> FAMILIES = [
      arithmetic: 'numbers', digits: 'numbers', divisors: 'numbers', letters: 'text', words: 'text',
      layout: 'text', selections: 'lists', sequences: 'lists', ordering: 'sorting',
      dictionaries: 'dictionaries', grids: 'grids', pairs: 'pairs', recursion: 'recursion',
      sets: 'sets', brackets: 'stacks', intervals: 'intervals', bits: 'bits', dates: 'dates',
      ciphers: 'encoding', numerals: 'encoding', matrices: 'matrices', robots: 'simulation',
      combinatorics: 'combinatorics', geometry: 'geometry', money: 'money',
      searching: 'searching', graphs: 'graphs', dynamic: 'dynamic_programming',
      statistics: 'statistics', tables: 'tables']

  @Shared
  private Map<String, Family> families = [:]

  protected Family family(String name) {
    families.computeIfAbsent(name) { script(it) }
  }
}
