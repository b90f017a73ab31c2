package dev.etude.sandbox.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tier;
import dev.etude.sandbox.value.PyJson;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a value is, it comes back the same from the other process, and from a journal. */
class RoundTripProperties {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Property(tries = 300)
  void aValueSurvivesTheWire(@ForAll("values") PyValue value) throws IOException {
    var request = new Request.Calls("source", "solve", List.of(List.of(value)), true,
        Limits.DEFAULT, 7);

    assertEquals(request, RequestCodec.decode(RequestCodec.encode(request)));
  }

  @Property(tries = 300)
  void aValueSurvivesJsonText(@ForAll("values") PyValue value) {
    var text = JSON.writeValueAsString(PyJson.write(value));

    assertEquals(value, PyJson.read(JSON.readTree(text)));
  }

  @Property(tries = 300)
  void aCutFrameIsAnErrorNotAHang(@ForAll("values") PyValue value) throws IOException {
    var frame = ReplyCodec.encode(new Reply.Returned(value, List.of()));

    assertThrows(IOException.class,
        () -> ReplyCodec.decode(Arrays.copyOf(frame, frame.length - 1),
            new Isolation(Tier.GRAALPY, List.of())));
  }

  @Provide
  Arbitrary<PyValue> values() {
    return values(3);
  }

  private Arbitrary<PyValue> values(int depth) {
    if (depth == 0) {
      return leaves();
    }
    var items = values(depth - 1).list().ofMaxSize(3);
    var entries = Combinators.combine(values(depth - 1), values(depth - 1)).as(Entry::new).list()
        .ofMaxSize(3);
    return Arbitraries.oneOf(leaves(), items.map(ListOf::new), items.map(TupleOf::new),
        items.map(SetOf::new), items.map(FrozenSetOf::new), entries.map(DictOf::new));
  }

  private Arbitrary<PyValue> leaves() {
    var doubles = Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.of(Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE));
    return Arbitraries.oneOf(Arbitraries.just(new None()),
        Arbitraries.of(true, false).map(Bool::new),
        Arbitraries.bigIntegers().map(Int::new), doubles.map(PyValue.Float::new),
        Combinators.combine(doubles, doubles).as(Complex::new),
        Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(5).map(Str::new),
        Arbitraries.integers().between(0, 255).list().ofMaxSize(5).map(PyValue.Bytes::new),
        Arbitraries.strings().alpha().map(Opaque::new));
  }
}
