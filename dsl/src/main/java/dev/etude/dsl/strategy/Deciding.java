package dev.etude.dsl.strategy;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.memory.Kept;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that decide, over one profile. */
final class Deciding implements NextWords {

  private static final int LONGEST_NOTE = 500;

  private final ScriptCode code;
  private final Map<Integer, String> quotes;
  private final Profile profile;
  private final Map<String, Double> numbers;
  private final Map<String, String> texts;
  private String note = "";

  /**
   * Words for one decision.
   *
   * @param quotes what was said on a line, as decisions quote it
   */
  Deciding(ScriptCode code, Map<Integer, String> quotes, Profile profile) {
    this.code = code;
    this.quotes = quotes;
    this.profile = profile;
    this.numbers = new HashMap<>(profile.kept().numbers());
    this.texts = new HashMap<>(profile.kept().texts());
  }

  /** The decision the block ended with, together with what was said before it. */
  Decision decided(Decision decision) {
    return new Decision(decision.verb(), decision.skill(), decision.because(), note,
        new Kept(numbers, texts));
  }

  @Override
  public void keep(CharSequence name, @Nullable Object value) {
    int line = code.line();
    String known = name(line, name);
    numbers.remove(known);
    texts.remove(known);
    switch (value) {
      case null -> {
      }
      case Number number when Double.isFinite(number.doubleValue()) ->
        numbers.put(known, number.doubleValue());
      case CharSequence text -> texts.put(known, text(line, known, text));
      default -> throw code.badAnswer(line, "`keep` keeps a number or a text, not "
          + ScriptCode.shown(value));
    }
    if (numbers.size() + texts.size() > Kept.MOST) {
      throw code.badAnswer(line, "`keep` keeps at most " + Kept.MOST + " names, `" + known
          + "` is one too many; forget one with `keep 'name', null`");
    }
  }

  private String name(int line, @Nullable CharSequence name) {
    String text = name == null ? "" : Problems.oneLine(name.toString());
    if (!text.matches("[A-Za-z][A-Za-z0-9_]{0,39}")) {
      throw code.badAnswer(line, "`" + shortly(text) + "` is not a name for what is kept; use a"
          + " letter, then at most 39 letters, digits or `_`");
    }
    return text;
  }

  private String text(int line, String name, CharSequence value) {
    String text = Problems.oneLine(value.toString());
    if (text.length() > Kept.LONGEST) {
      throw code.badAnswer(line, "`keep` keeps a text of at most " + Kept.LONGEST
          + " characters, `" + name + "` has " + text.length());
    }
    return text;
  }

  @Override
  public void note(@Nullable CharSequence text) {
    if (text == null) {
      throw code.badAnswer(code.line(), "`note` takes a text, it was given nothing");
    }
    note = shortly(Problems.oneLine(text.toString()).strip());
  }

  private static String shortly(String text) {
    return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text;
  }

  @Override
  public Decision practice(@Nullable Skill skill) {
    return decision(Verb.PRACTICE, skill);
  }

  @Override
  public Decision rehearse(@Nullable Skill skill) {
    return decision(Verb.REHEARSE, skill);
  }

  @Override
  public Decision stretch(@Nullable Skill skill) {
    return decision(Verb.STRETCH, skill);
  }

  private Decision decision(Verb verb, @Nullable Skill skill) {
    int line = code.line();
    if (skill == null) {
      throw code.badAnswer(line, "`" + verb.word() + "` takes a skill, it was given nothing");
    }
    if (profile.skills().stream().noneMatch(known -> known.name().equals(skill.name()))) {
      throw code.badAnswer(line, "`" + skill.name() + "` is not a skill of this mission");
    }
    return new Decision(verb, skill.name(), quotes.computeIfAbsent(line, code::code));
  }
}
