package dev.etude.missions;

import dev.etude.dsl.Problem;
import dev.etude.missions.Places.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The plain part of YAML: one document without anchors, aliases, tags or deep nesting. What is left
 * out could make a small file large, or run code, and our files have no use for it.
 */
final class YamlText {

  private static final int DEPTH = 8;

  private final String text;
  private final YamlSort sort;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();
  private int depth;
  private int documents;

  private YamlText(String text, YamlSort sort, Places places) {
    this.text = text;
    this.sort = sort;
    this.places = places;
  }

  /** The root of the document; null where there are problems, which go to the list. */
  static @Nullable Node compose(String text, YamlSort sort, Places places,
      List<Problem> problems) {
    var yaml = new YamlText(text, sort, places);
    Node root = yaml.compose();
    problems.addAll(yaml.problems);
    return yaml.problems.isEmpty() ? root : null;
  }

  static Place place(@Nullable Mark start, @Nullable Mark end) {
    if (start == null) {
      return new Place(1, 1, 0);
    }
    int length = end == null || end.getLine() != start.getLine()
        ? 1
        : end.getColumn() - start.getColumn();
    return new Place(start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
  }

  private @Nullable Node compose() {
    try {
      for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
        look(event);
        if (depth > DEPTH) {
          return null;
        }
      }
      return problems.isEmpty()
          ? new Yaml(new LoaderOptions()).compose(new StringReader(text))
          : null;
    } catch (MarkedYAMLException e) {
      problems.add(places.at(place(e.getProblemMark(), null), "not-yaml",
          "is not YAML: " + e.getProblem(), "look at the colons, quotes and indents around here"));
    } catch (ReaderException e) {
      problems.add(places.at(placeOf(e.getPosition()), "not-yaml",
          String.format("holds the character U+%04X, which YAML does not allow", e.getCodePoint()),
          "remove it"));
    }
    return null;
  }

  private void look(Event event) {
    if (event instanceof DocumentStartEvent && ++documents == 2) {
      refuse(event, "is where a second document begins",
          "put each " + sort.noun() + " in a file of its own");
    }
    if (event instanceof CollectionStartEvent && ++depth > DEPTH) {
      refuse(event, "is nested more than " + DEPTH + " deep",
          "no key of " + sort.one() + " is that deep");
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof AliasEvent alias) {
      refuse(event,
          "`*" + alias.getAnchor() + "` is an alias, which " + sort.one() + " may not use",
          "write the value out");
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      refuse(event,
          "`&" + node.getAnchor() + "` is an anchor, which " + sort.one() + " may not use",
          "remove it");
    }
    String tag = event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : event instanceof CollectionStartEvent start ? start.getTag() : null;
    if (tag != null) {
      refuse(event, "`" + tag + "` is a tag, which " + sort.one() + " may not use", "remove it");
    }
  }

  private void refuse(Event event, String message, String hint) {
    problems.add(places.at(place(event.getStartMark(), event.getEndMark()), "yaml-feature",
        message, hint));
  }

  private Place placeOf(int position) {
    String before = text.substring(0, text.offsetByCodePoints(0, Math.min(position,
        text.codePointCount(0, text.length()))));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new Place(line, column, 1);
  }
}
