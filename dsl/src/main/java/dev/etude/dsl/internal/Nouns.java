package dev.etude.dsl.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What messages call the words and facts of a type: {@code `regresed` is not a focus}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Nouns {

  /** For what is called with arguments, such as {@code a word of `curve`}. */
  String word();

  /** For what stands alone, such as {@code a focus}. */
  String fact();
}
