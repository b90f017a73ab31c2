package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import dev.etude.sandbox.value.PyValues;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** What stands in for a candidate's functions and classes in its tests. Used by one thread. */
final class StandIns {

  private static final int MAX_FUNCTIONS = 200;
  /** Calls of tests' functions within each other; {@code lending.py} has the same figure. */
  private static final int MAX_NESTED = 100;

  private final Guest guest;
  private final Guest tester;
  private final Value maker;
  private final Value change;
  private @Nullable Value lender;
  private @Nullable Value lent;
  private @Nullable Execution end;
  private int nested;

  StandIns(Guest guest, Guest tester) {
    this.guest = guest;
    this.tester = tester;
    var standIn = tester.evaluate(Bootstrap.resource("stand_in.py"));
    maker = standIn.getArrayElement(0);
    change = standIn.getArrayElement(1);
  }

  /** How the candidate ended for good, if it did so in a call. */
  Optional<Execution> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Makes a stand-in for each function of the candidate's main module that hides nothing that tests
   * rely on: no builtin, and not their own {@code check}; and for those classes and constants,
   * which tests name. Each is bound to its name in the main module of the tests. That of the entry
   * point is returned.
   */
  Value define(String entryPoint, List<String> named) {
    var builtins = tester.evaluate(Bootstrap.BUILTINS);
    Predicate<String> lendable = name -> !name.startsWith("_") && !builtins.hasMember(name)
        && !name.equals("check");
    var functions = Stream.concat(guest.names().getMemberKeys().stream().filter(lendable)
        .filter(this::isFunction).limit(MAX_FUNCTIONS), Stream.of(entryPoint)).distinct().toList();
    named.stream().filter(lendable).forEach(this::constant);
    var classes = named.stream().filter(lendable).filter(this::isClass).toList();
    if (classes.isEmpty() || !lend(functions, classes)) {
      var known = tester.maker().make(new DictOf(List.of()));
      ProxyExecutable begun = _ -> tester.tupleOf(lent().getArrayElement(1),
          lent().getArrayElement(2));
      functions.forEach(name -> {
        ProxyExecutable ask = it -> asked(it[0], it[1],
            (arguments, options) -> called(name, arguments, options));
        tester.names().putMember(name, maker.execute(name, ask, known, begun));
      });
    }
    return tester.names().getMember(entryPoint);
  }

  private boolean isFunction(String name) {
    var value = guest.names().getMember(name);
    return value != null && value.canExecute() && !value.isMetaObject();
  }

  private boolean isClass(String name) {
    var value = guest.names().getMember(name);
    return value != null && value.isMetaObject();
  }

  private void constant(String name) {
    var value = guest.names().getMember(name);
    if (value != null && guest.reader().isPlain(value)) {
      var read = guest.reader().read(value);
      if (PyValues.opaquePart(read).isEmpty()) {
        tester.names().putMember(name, tester.maker().make(read));
      }
    }
  }

  /** Where a candidate has classes that tests name, everything is asked through {@code lend.py}. */
  private boolean lend(List<String> functions, List<String> classes) {
    try {
      lent = lent(functions, classes);
      tester.globals().invokeMember("update", lent.getArrayElement(0));
      return true;
    } catch (PolyglotException | IllegalArgumentException e) {
      // It describes its classes as no honest candidate does; its tests go without them.
      return false;
    }
  }

  /** What goes on with numbers in the place of what is not plain data; see {@code lent.py}. */
  private Value lent() {
    var begun = lent;
    if (begun == null) {
      begun = lent(List.of(), List.of());
      lent = begun;
    }
    return begun;
  }

  private Value lent(List<String> functions, List<String> classes) {
    var lendings = guest.reader().read(lender().getArrayElement(0)
        .execute(guest.maker().make(texts(classes))));
    var answer = lender().getArrayElement(1);
    ProxyExecutable ask = it -> asked(it[2], it[3],
        (arguments, options) -> copied(tester, "returned",
            guest.reader().read(answer.execute(it[0].asString(), it[1].asString(),
                guest.maker().make(arguments), guest.maker().make(options)))));
    return tester.evaluate(Bootstrap.resource("lent.py")).execute(
        tester.maker().make(texts(functions)), tester.maker().make(texts(classes)),
        tester.maker().make(lendings), ask, maker, change,
        tester.evaluate(Bootstrap.resource("packing.py")));
  }

  /** The candidate's end of the same; see {@code lend.py}. */
  private Value lender() {
    var begun = lender;
    if (begun == null) {
      ProxyExecutable back = it -> calledBack(it[0], it[1], it[2]);
      begun = guest.evaluate(Bootstrap.resource("lend.py")).execute(guest.globals(),
          guest.lister(), guest.evaluate(Bootstrap.resource("packing.py")),
          guest.evaluate(Bootstrap.resource("stand_in.py")).getArrayElement(0), back);
      lender = begun;
    }
    return begun;
  }

  /** Calls a function of the tests for the candidate, which is a guest of a stranger. */
  private Object calledBack(Value number, Value positional, Value named) {
    var given = Stream.of(number, positional, named).map(guest.reader()::read).toList();
    var strange = given.stream().flatMap(it -> PyValues.opaquePart(it).stream()).findFirst();
    if (strange.isPresent()) {
      return outcome(guest, "refused", new Str(strange.get().type()), List.of());
    }
    if (nested == MAX_NESTED) {
      // Long before there is no stack left: the classes of a JVM can be spoilt for good by that.
      return outcome(guest, "raised", new Str("maximum recursion depth exceeded"),
          List.of("RecursionError"));
    }
    nested++;
    try {
      var value = tester.reader().read(lent().getArrayElement(3)
          .execute(given.stream().map(tester.maker()::make).toArray()));
      return copied(guest, "returned", value);
    } catch (PolyglotException e) {
      return outcome(guest, "raised", new Str(tester.failures().raised(e).message()),
          tester.failures().classes(e));
    } finally {
      nested--;
    }
  }

  private static PyValue texts(List<String> texts) {
    return new ListOf(texts.stream().<PyValue>map(Str::new).toList());
  }

  private Object asked(Value positional, Value named, BiFunction<PyValue, PyValue, Object> ask) {
    if (end != null) {
      throw new IllegalStateException("the candidate has ended");
    }
    var arguments = tester.reader().read(positional);
    var options = tester.reader().read(named);
    var strange = PyValues.opaquePart(arguments).or(() -> PyValues.opaquePart(options));
    if (strange.isPresent()) {
      return answer("refused", new Str(strange.get().type()), List.of());
    }
    try {
      return ask.apply(arguments, options);
    } catch (PolyglotException e) {
      return failed(e);
    }
  }

  /** Calls a function with plain data. */
  private Object called(String name, PyValue arguments, PyValue options) {
    var before = new TupleOf(List.of(arguments, options));
    var given = guest.maker().makeTuple(before.items());
    var value = guest.call(name, given.getArrayElement(0), given.getArrayElement(1));
    if (value.isNull()) {
      var after = guest.reader().read(given);
      if (!after.equals(before) && PyValues.opaquePart(after).isEmpty()) {
        return answer("changed", after, List.of());
      }
    }
    return told(value);
  }

  private Object told(Value value) {
    var listed = guest.listed(value);
    var how = listed.isPresent() ? "yielded" : "returned";
    var held = listed.orElse(value);
    var read = guest.reader().read(held);
    if (guest.reader().isPlain(held) && PyValues.opaquePart(read).isEmpty()) {
      return copied(tester, how, read);
    }
    var packed = guest.reader().read(lender().getArrayElement(2).execute(held));
    return packed instanceof TupleOf(var parts)
        && parts.getLast() instanceof TupleOf(var kindAndContent)
        && !kindAndContent.getFirst().equals(new Str("plain"))
        && PyValues.opaquePart(packed).isEmpty()
            ? answer("packed", new TupleOf(List.of(new Str(how), parts.getLast())), List.of())
            : copied(tester, how, read);
  }

  private static Object copied(Guest to, String how, PyValue value) {
    return PyValues.opaquePart(value)
        .map(part -> outcome(to, "opaque", new Str(part.type()), List.of()))
        .orElseGet(() -> outcome(to, how, value, List.of()));
  }

  private Object failed(PolyglotException e) {
    var ending = guest.failures().ending(e);
    if (ending.isPresent()) {
      end = ending.get();
      throw new IllegalStateException("the candidate has ended");
    }
    return answer("raised", new Str(guest.failures().raised(e).message()),
        guest.failures().classes(e));
  }

  private Object answer(String outcome, PyValue value, List<String> types) {
    return outcome(tester, outcome, value, types);
  }

  private static Object outcome(Guest to, String outcome, PyValue value, List<String> types) {
    var names = types.stream().<PyValue>map(Str::new).toList();
    return to.maker().make(new TupleOf(List.of(new Str(outcome), value, new ListOf(names))));
  }
}
