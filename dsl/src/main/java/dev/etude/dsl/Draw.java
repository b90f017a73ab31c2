package dev.etude.dsl;

import groovy.lang.Closure;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FirstParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What scripts draw at random. All of it comes from one seeded generator, so that the same seed
 * gives the same answers. Not safe for use by several threads.
 */
public final class Draw {

  private static final int MOST = 10_000;

  private final RandomGenerator random;

  public Draw(RandomGenerator random) {
    this.random = random;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    if (low > high) {
      throw new IllegalArgumentException(
          "`between` goes from low to high, was " + low + " to " + high);
    }
    return (int) random.nextLong(low, high + 1L);
  }

  /** A number from {@code low} up to but not including {@code high}. */
  public double decimal(double low, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "`decimal` goes from low to high, was " + low + " to " + high);
    }
    return random.nextDouble(low, high);
  }

  /** A number from the normal distribution around {@code mean}; {@code deviation >= 0}. */
  public double normal(double mean, double deviation) {
    return deviation == 0 ? mean : random.nextGaussian(mean, deviation);
  }

  /** True with this probability, in [0,1]. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** One of the values, each as likely. */
  public <T> T pick(Collection<T> values) {
    return List.copyOf(notEmpty(values, "pick")).get(random.nextInt(values.size()));
  }

  /** So many of the values, none twice, in random order; all of them where there are fewer. */
  public <T> List<T> picks(Collection<T> values, int count) {
    List<T> shuffled = shuffle(values);
    return new ArrayList<>(shuffled.subList(0, Math.clamp(count, 0, shuffled.size())));
  }

  /** The values in random order, as a new list (Fisher and Yates 1938, Durstenfeld 1964). */
  public <T> List<T> shuffle(Collection<T> values) {
    List<T> list = new ArrayList<>(values);
    for (int i = list.size() - 1; i > 0; i--) {
      list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
    }
    return list;
  }

  /**
   * One of the values, as likely as its weight says; where all weigh nothing, each as likely.
   *
   * @param weight {@code { NUMBER }}
   */
  public <T> T weighted(Collection<T> values,
      @ClosureParams(FirstParam.FirstGenericType.class) Closure<? extends Number> weight) {
    List<T> list = new ArrayList<>(notEmpty(values, "weighted"));
    double[] weights = new double[list.size()];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      Number number = weight.call(list.get(i));
      weights[i] = number == null ? Double.NaN : number.doubleValue();
      if (!(weights[i] >= 0 && weights[i] < Double.MAX_VALUE / MOST)) {
        throw new IllegalArgumentException("a weight must be >= 0 and finite, was " + number);
      }
      total += weights[i];
    }
    double left = random.nextDouble() * total;
    int last = random.nextInt(list.size());
    for (int i = 0; i < weights.length && total > 0; i++) {
      if (weights[i] > 0) {
        last = i;
        if (left < weights[i]) {
          break;
        }
        left -= weights[i];
      }
    }
    return list.get(last);
  }

  /** So many whole numbers, at most 10000, from {@code low} to {@code high}, both included. */
  public List<Integer> numbers(int count, int low, int high) {
    return IntStream.range(0, bounded(count)).mapToObj(_ -> between(low, high))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Lower-case letters, {@code shortest} to {@code longest} of them. */
  public String word(int shortest, int longest) {
    int length = bounded(between(shortest, longest));
    return IntStream.range(0, length).mapToObj(_ -> String.valueOf((char) between('a', 'z')))
        .collect(Collectors.joining());
  }

  /** So many English words, in lower case; the same word may come again. */
  public List<String> words(int count) {
    return Stream.generate(() -> pick(Words.ENGLISH)).limit(bounded(count))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** So many English words with blanks between them. */
  public String text(int count) {
    return String.join(" ", words(count));
  }

  private static int bounded(int count) {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("a count must be in 0 to " + MOST + ", was " + count);
    }
    return count;
  }

  private static <T> Collection<T> notEmpty(Collection<T> values, String word) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("`" + word + "` needs at least one value, got none");
    }
    return values;
  }

  /** Short words everybody knows. */
  private static final class Words {

    static final List<String> ENGLISH = List.of("""
        apple arrow autumn bird blue boat book bread bridge brown cake castle cat chair circle
        city clock cloud coat corn crow deep desk dog door dream early east eight evening farm
        field fire fish flower forest four fox garden glass gold grass green hand hat hill honey
        horse house ice island jump key king lake lamp leaf light lion long lost map milk mill
        moon morning mountain mouse night nine north nut ocean old open orange owl page paper
        path pear pencil pink plain queen quick quiet rain red river road roof room rose sail salt
        sand sea seven ship silver six sky slow small snow song south spring square star stone
        storm street sugar summer sun table tall tea ten three tiger tower town train tree two
        violet wall warm water west wheel white wind window winter wolf wood yellow zebra
        """.split("\\s+"));
  }
}
