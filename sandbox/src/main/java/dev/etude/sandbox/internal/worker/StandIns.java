package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.value.PyValue;
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

  private final Guest guest;
  private final Guest tester;
  private final Value maker;
  private @Nullable Execution end;

  StandIns(Guest guest, Guest tester) {
    this.guest = guest;
    this.tester = tester;
    this.maker = tester.evaluate(Bootstrap.resource("stand_in.py"));
  }

  /** How the candidate ended for good, if it did so in a call. */
  Optional<Execution> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Makes a stand-in for each function of the candidate's main module that hides nothing that tests
   * rely on: no builtin, and not their own {@code check}; and for those classes, which tests name.
   * Each is bound to its name in the main module of the tests. That of the entry point is returned.
   */
  Value define(String entryPoint, List<String> classes) {
    var builtins = tester.evaluate(Bootstrap.BUILTINS);
    Predicate<String> lendable = name -> !name.startsWith("_") && !builtins.hasMember(name)
        && !name.equals("check");
    var functions = Stream.concat(guest.names().getMemberKeys().stream().filter(lendable)
        .filter(this::isFunction).limit(MAX_FUNCTIONS), Stream.of(entryPoint)).distinct().toList();
    var wanted = classes.stream().filter(lendable).toList();
    if (wanted.isEmpty() || !lend(functions, wanted)) {
      functions.forEach(name -> {
        ProxyExecutable ask = it -> ask((arguments, named) -> guest.call(name, arguments, named),
            it[0], it[1]);
        tester.names().putMember(name, maker.execute(name, ask));
      });
    }
    return tester.names().getMember(entryPoint);
  }

  private boolean isFunction(String name) {
    var value = guest.names().getMember(name);
    return value != null && value.canExecute() && !value.isMetaObject();
  }

  /** Where a candidate has classes that tests name, everything is asked through {@code lend.py}. */
  private boolean lend(List<String> functions, List<String> wanted) {
    try {
      var lent = guest.evaluate(Bootstrap.resource("lend.py")).execute(guest.globals(),
          guest.maker().make(texts(wanted)), guest.lister(),
          guest.evaluate(Bootstrap.resource("packing.py")));
      var lendings = guest.reader().read(lent.getArrayElement(0));
      var answer = lent.getArrayElement(1);
      ProxyExecutable ask = it -> ask((arguments, named) -> answer.execute(it[0].asString(),
          it[1].asString(), arguments, named), it[2], it[3]);
      var standIns = tester.evaluate(Bootstrap.resource("lent.py")).execute(
          tester.maker().make(texts(functions)), tester.maker().make(texts(wanted)),
          tester.maker().make(lendings), ask, maker,
          tester.evaluate(Bootstrap.resource("packing.py")));
      tester.globals().invokeMember("update", standIns);
      return true;
    } catch (PolyglotException | IllegalArgumentException e) {
      // It describes its classes as no honest candidate does; its tests go without them.
      return false;
    }
  }

  private static PyValue texts(List<String> texts) {
    return new ListOf(texts.stream().<PyValue>map(Str::new).toList());
  }

  private Object ask(BiFunction<Object, Object, Value> function, Value positional, Value named) {
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
      var returned = function.apply(guest.maker().make(arguments),
          guest.maker().make(options));
      var yielded = guest.listed(returned);
      var value = guest.reader().read(yielded.orElse(returned));
      return PyValues.opaquePart(value)
          .map(part -> answer("opaque", new Str(part.type()), List.of()))
          .orElseGet(() -> answer(yielded.isPresent() ? "yielded" : "returned", value, List.of()));
    } catch (PolyglotException e) {
      return failed(e);
    }
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
    var names = types.stream().<PyValue>map(Str::new).toList();
    return tester.maker().make(new TupleOf(List.of(new Str(outcome), value, new ListOf(names))));
  }
}
