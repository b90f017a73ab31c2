package dev.etude.runtime.search;

import static dev.etude.runtime.search.Lists.seq;
import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Operators on text. Positions count characters of the basic plane, which is all there are. */
final class Texts {

  private Texts() {}

  static List<Operator> operators() {
    var all = new ArrayList<Operator>(parts());
    all.addAll(whole());
    return all;
  }

  private static List<Operator> whole() {
    return List.of(
        of("upper", 3, "str -> str", "{0:p}.upper()",
            a -> ascii(a[0]) ? text(a[0]).toUpperCase(Locale.ROOT) : ERROR),
        of("lower", 3, "str -> str", "{0:p}.lower()",
            a -> ascii(a[0]) ? text(a[0]).toLowerCase(Locale.ROOT) : ERROR),
        of("title", 5, "str -> str", "{0:p}.title()", a -> Letters.title(text(a[0]))),
        of("capitalize", 5, "str -> str", "{0:p}.capitalize()",
            a -> Letters.capitalize(text(a[0]))),
        of("swapcase", 6, "str -> str", "{0:p}.swapcase()", a -> Letters.swap(text(a[0]))),
        of("strip", 5, "str -> str", "{0:p}.strip()", a -> text(a[0]).strip()),
        of("str_concat", 3, "(str, str) -> str", "{0:10} + {1:11}", 10,
            a -> bounded(text(a[0]) + text(a[1]))),
        of("str_repeat", 4, "(str, int) -> str", "{0:11} * {1:12}", 11,
            a -> repeat(text(a[0]), (Long) a[1])),
        of("str_reverse", 3, "str -> str", "{0:p}[::-1]",
            a -> new StringBuilder(text(a[0])).reverse().toString()),
        of("replace", 4, "(str, str, str) -> str", "{0:p}.replace({1}, {2})",
            a -> text(a[1]).isEmpty()
                ? ERROR
                : bounded(text(a[0]).replace(text(a[1]), text(a[2])))),
        of("remove", 4, "(str, str) -> str", "{0:p}.replace({1}, '')",
            a -> text(a[1]).isEmpty() ? ERROR : text(a[0]).replace(text(a[1]), "")),
        of("str", 3, "int -> str", "str({0})", a -> Long.toString((Long) a[0])),
        of("int", 3, "str -> int", "int({0})", a -> Letters.number(text(a[0]))),
        of("ord", 4, "str -> int", "ord({0})",
            a -> text(a[0]).length() == 1 ? (Object) (long) text(a[0]).charAt(0) : ERROR),
        of("chr", 4, "int -> str", "chr({0})",
            a -> (Long) a[0] < 0 || (Long) a[0] > 0xd7ff
                ? ERROR
                : String.valueOf((char) (long) (Long) a[0])),
        of("isdigit", 4, "str -> bool", "{0:p}.isdigit()",
            a -> Letters.all(text(a[0]), c -> c >= '0' && c <= '9')),
        of("isalpha", 4, "str -> bool", "{0:p}.isalpha()",
            a -> Letters.all(text(a[0]), Character::isLetter)),
        of("isalnum", 6, "str -> bool", "{0:p}.isalnum()",
            a -> Letters.all(text(a[0]), Character::isLetterOrDigit)),
        of("isupper", 4, "str -> bool", "{0:p}.isupper()",
            a -> Letters.cased(text(a[0]), Character::isUpperCase)),
        of("islower", 4, "str -> bool", "{0:p}.islower()",
            a -> Letters.cased(text(a[0]), Character::isLowerCase)));
  }

  private static List<Operator> parts() {
    return List.of(
        of("str_len", 2, "str -> int", "len({0})", a -> (long) text(a[0]).length()),
        of("str_empty", 5, "str -> bool", "not {0:4}", 4, a -> text(a[0]).isEmpty()),
        of("chars", 2, "str -> list[str]", "{0:6}", 6, a -> chars(text(a[0])))
            .with(Trait.ITERATOR),
        of("split", 3, "str -> list[str]", "{0:p}.split()", a -> words(text(a[0]))),
        of("split_at", 4, "(str, str) -> list[str]", "{0:p}.split({1})",
            a -> split(text(a[0]), text(a[1]))),
        of("join", 3, "(str, list[str]) -> str", "{0:p}.join({1:i})",
            a -> join(text(a[0]), seq(a[1]))),
        of("str_at", 3, "(str, int) -> str", "{0:p}[{1}]", a -> at(text(a[0]), (Long) a[1])),
        of("str_first", 3, "str -> str", "{0:p}[0]", a -> at(text(a[0]), 0)),
        of("str_last", 3, "str -> str", "{0:p}[-1]", a -> at(text(a[0]), -1)),
        of("str_take", 3, "(str, int) -> str", "{0:p}[:{1}]",
            a -> slice(text(a[0]), 0, (Long) a[1])),
        of("str_drop", 3, "(str, int) -> str", "{0:p}[{1}:]",
            a -> slice(text(a[0]), (Long) a[1], Long.MAX_VALUE)),
        of("str_slice", 6, "(str, int, int) -> str", "{0:p}[{1}:{2}]",
            a -> slice(text(a[0]), (Long) a[1], (Long) a[2])),
        of("str_every", 6, "(str, int) -> str", "{0:p}[::{1}]",
            a -> every(text(a[0]), (Long) a[1])),
        of("in", 3, "(str, str) -> bool", "{0:6} in {1:6}", 5,
            a -> text(a[1]).contains(text(a[0]))),
        of("str_count", 3, "(str, str) -> int", "{0:p}.count({1})",
            a -> count(text(a[0]), text(a[1]))),
        of("find", 5, "(str, str) -> int", "{0:p}.find({1})",
            a -> (long) text(a[0]).indexOf(text(a[1]))),
        of("startswith", 4, "(str, str) -> bool", "{0:p}.startswith({1})",
            a -> text(a[0]).startsWith(text(a[1]))),
        of("endswith", 4, "(str, str) -> bool", "{0:p}.endswith({1})",
            a -> text(a[0]).endsWith(text(a[1]))));
  }

  static String text(Object value) {
    return (String) value;
  }

  static Object bounded(String text) {
    return text.length() > Values.MAX_TEXT ? ERROR : text;
  }

  /** Case is only changed where Java and Python are sure to agree. */
  private static boolean ascii(Object value) {
    return text(value).chars().allMatch(c -> c < 128);
  }

  private static Object chars(String text) {
    if (text.length() > Values.MAX_ITEMS) {
      return ERROR;
    }
    var items = new Object[text.length()];
    for (int i = 0; i < items.length; i++) {
      items[i] = Letters.single(text.charAt(i));
    }
    return new Seq(items);
  }

  private static Object words(String text) {
    var words = new ArrayList<Object>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return Seq.of(words);
  }

  private static Object split(String text, String mark) {
    if (mark.isEmpty()) {
      return ERROR;
    }
    var parts = new ArrayList<Object>();
    int from = 0;
    for (int to = text.indexOf(mark); to >= 0; to = text.indexOf(mark, from)) {
      parts.add(text.substring(from, to));
      from = to + mark.length();
    }
    parts.add(text.substring(from));
    return parts.size() > Values.MAX_ITEMS ? ERROR : Seq.of(parts);
  }

  private static Object join(String mark, Seq parts) {
    var joined = new StringBuilder();
    for (int i = 0; i < parts.size() && joined.length() <= Values.MAX_TEXT; i++) {
      joined.append(i == 0 ? "" : mark).append(text(parts.get(i)));
    }
    return bounded(joined.toString());
  }

  private static Object at(String text, long index) {
    long place = index < 0 ? index + text.length() : index;
    return place < 0 || place >= text.length() ? ERROR : Letters.single(text.charAt((int) place));
  }

  private static Object slice(String text, long from, long to) {
    int start = Lists.bound(from, text.length());
    int end = Lists.bound(to, text.length());
    return start >= end ? "" : text.substring(start, end);
  }

  private static Object every(String text, long step) {
    if (step < 1) {
      return ERROR;
    }
    var kept = new StringBuilder();
    for (long i = 0; i < text.length(); i += step) {
      kept.append(text.charAt((int) i));
    }
    return kept.toString();
  }

  private static Object repeat(String text, long times) {
    return times > Values.MAX_TEXT || times * text.length() > Values.MAX_TEXT
        ? ERROR
        : text.repeat((int) Math.max(0, times));
  }

  /** Occurrences that do not overlap; the empty text occurs between all characters. */
  private static Object count(String text, String part) {
    if (part.isEmpty()) {
      return text.length() + 1L;
    }
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
