package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import dev.etude.sandbox.value.PyValues;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** The functions that tests call in the place of a candidate's own. Used by one thread. */
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
    tester.names().removeMember("_stand_in");
  }

  /** How the candidate ended for good, if it did so in a call. */
  Optional<Execution> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Makes a stand-in for each function of the candidate's main module that hides nothing that tests
   * rely on: no builtin, and not their own {@code check}.
   */
  void defineAll() {
    var names = guest.names();
    var builtins = tester.evaluate(Bootstrap.BUILTINS);
    names.getMemberKeys().stream().filter(name -> !name.startsWith("_"))
        .filter(name -> !builtins.hasMember(name) && !name.equals("check"))
        .filter(this::isFunction).limit(MAX_FUNCTIONS)
        .forEach(this::define);
  }

  private boolean isFunction(String name) {
    var value = guest.names().getMember(name);
    return value != null && value.canExecute() && !value.isMetaObject();
  }

  /**
   * Makes the stand-in for one function, and binds it to its name in the main module of the
   * tests.
   */
  Value define(String name) {
    ProxyExecutable ask = arguments -> ask(name, arguments[0], arguments[1]);
    var standIn = maker.execute(name, ask);
    tester.names().putMember(name, standIn);
    return standIn;
  }

  private Object ask(String name, Value positional, Value named) {
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
      var returned = guest.call(name, guest.maker().make(arguments),
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
