package dev.etude.runtime.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which operators the words of a goal speak of. A hint changes what an operator costs, never what
 * it does. In the spirit of DeepCoder (Balog et al. 2017), with a table of words in place of a
 * trained network.
 */
final class Hints {

  /** Operators that are worth their cost whatever the goal says. */
  private static final Set<String> CORE = Set.of("+", "-", "*", "%", "map", "filter", "count_if",
      "len", "sum", "str_len", "==", "!=", "<", "<=", "divides", "fst", "snd", "lookup", "items",
      "values", "keys", "dict_len", "chars", "join", "first", "last", "at", "sorted", "max", "min",
      "str_concat", "concat", "not", "and", "or", "pair");

  /** Of these, operators that fit a few small numbers too easily to be cheap without a hint. */
  static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "%", "<", "<=", "==", "!=");

  /** Operators, then beginnings of words that speak of them. */
  private static final String TABLE = """
      + sum fsum : sum plus add total more
      - neg : minus difference differences distan subtract less negat change
      abs : absolute distan difference
      * prod : times product multipl factorial square area twice double
      ** : power square cube raise
      // : divided half halv rounded without digit quotient median middle mean average
      % divides : remainder divi even odd multiple divisor factor every prime
      gcd : gcd common greatest
      lcm : lcm common least
      isqrt : root square
      / float fadd fsub fmul fdiv round : mean average half percent ratio float round
      trunc : truncate
      min2 max2 : larger smaller most least bound clamp between maximum minimum greater
      min : small min short least low first worst
      max : large max long greatest big high most last best
      min_or max_or : if none empty default
      min_by : short small few least fewest first early
      max_by : long large most best greatest last
      sorted : sort order rank alphabet ascend small
      sorted_desc : descend largest reverse decreas longest downwards highest
      sorted_by : sort order by
      sorted_by_desc : longest largest most descend reverse
      reversed str_reverse : revers back last palindrome both bottom right left mirror turn quarter
      unique : differ distinct unique duplicate once each repeat set
      first str_first : first start begin front move initial
      last str_last : last end final move
      take str_take drop str_drop : first last without except remove after begin start end move \
      front fewer
      slice str_slice : middle between part
      every str_every : every place places position
      append prepend single both : follow preced append add end insert front pair
      repeat str_repeat : twice times repeat each written copies
      contains in : contain vowel member also common consonant whether
      count str_count counts : count how often occur frequen times number
      index find : position index place where find
      range range1 range2 : up numbers divisor prime factor whole until multiple
      enumerate : place position index number
      zip : pair counterpart together both respective dot position
      adjacent : neighbour neighbor adjacent consecutive before differences difference next follow
      windows : every follow window consecutive
      chunks : chunk group each lists split elements
      prefixes running_max accumulate : running first so cumulative prefix before two
      runs : run runs consecutive equal
      combinations : pairs pair two
      transpose : column turn transpose rotate quarter
      flatten : all elements flat row grid
      diagonal : diagonal
      all : all every each whether only prime fine same
      any : any some whether exist
      empty str_empty dict_empty : empty none
      if : if else otherwise at
      int_of_bool : count
      str : digit written base text number decimal
      int : digit number made
      isdigit : digit number
      isalpha isalnum : letter alpha matter
      upper isupper : upper case capital
      lower islower : lower case
      title capitalize swapcase : capital title case first swap
      strip : strip blank space trim
      split : word words sentence space
      split_at : split separat between comma
      replace : replac instead
      remove : without remov delet left
      ord chr : code place alphabet shift later ascii character
      startswith : start begin
      endswith : end
      dict_by dict merge : dict map from
      group_by : group list dict
      get has : value key if there default
      invert : value invert swap
      fold : product from until result digit base sequence f
      times : times replac until repeat turn move
      recur : sequence fibonacci two before ways
      == != : same equal whether is palindrome different both
      < <= : greater less more than least most positive negative fewer between larger smaller
      not : not other without
      and : and between both also
      or : or either
      """;

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final Set<String> named;
  private final Set<String> words;

  private Hints(Set<String> named, Set<String> words) {
    this.named = named;
    this.words = words;
  }

  static Hints of(String goal) {
    Set<String> words = new LinkedHashSet<>();
    var matcher = WORD.matcher(goal.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Set<String> named = new HashSet<>();
    TABLE.lines().forEach(line -> {
      var sides = line.split(" : ", 2);
      var stems = List.of(sides[1].split(" "));
      if (words.stream().anyMatch(word -> stems.stream().anyMatch(s -> speaksOf(word, s)))) {
        named.addAll(List.of(sides[0].split(" ")));
      }
    });
    return new Hints(named, words);
  }

  private static boolean speaksOf(String word, String stem) {
    return stem.length() < 4 ? word.equals(stem) : word.startsWith(stem);
  }

  boolean names(Operator operator) {
    return named.contains(operator.name());
  }

  static boolean core(Operator operator) {
    return CORE.contains(operator.name());
  }

  /** Whether the goal has a word that begins like this. */
  boolean has(String... stems) {
    return words.stream().anyMatch(word -> List.of(stems).stream()
        .anyMatch(stem -> speaksOf(word, stem)));
  }

  /** Whether the goal has most words of a name. */
  boolean describe(String name) {
    var parts = name.replaceAll("_\\d+$", "").split("_");
    long said = Stream.of(parts).filter(part -> has(part)).count();
    return 3 * said >= 2 * parts.length;
  }
}
