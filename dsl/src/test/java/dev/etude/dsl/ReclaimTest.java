package dev.etude.dsl;

import static org.junit.jupiter.api.Assertions.assertNull;

import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In Java: a dynamic call of Groovy would itself keep the classes it meets. */
class ReclaimTest {

  private static final Profile PROFILE = new Profile(3, List.of(new Skill("parsing")), List.of());
  private static final int PATIENCE = 100;

  @TempDir
  Path folder;

  /** Needs {@code -XX:SoftRefLRUPolicyMSPerMB=0}: Groovy holds classes softly. */
  @Test
  void theClassesOfAVersionGoWhenItIsTwoVersionsOld() throws Exception {
    var library = new ScriptLibrary(new Scripts(), List.of(folder));
    write("weakest");
    WeakReference<ClassLoader> first = loaderInForce(library);
    for (String focus : List.of("strongest", "stalest", "any")) {
      write(focus);
      library.reread();
      library.use(Strategy.KIND, "mine").require().next(PROFILE);
    }
    for (int i = 0; i < PATIENCE && first.get() != null; i++) {
      System.gc();
      Thread.sleep(100);
    }
    assertNull(first.get());
  }

  private void write(String focus) throws Exception {
    Files.writeString(folder.resolve("mine.groovy"), """
        strategy {
          practice weakest when { skills.collect { it.attempts }.sum(0) == 99 }
          practice %s
        }
        """.formatted(focus));
  }

  private static WeakReference<ClassLoader> loaderInForce(ScriptLibrary library)
      throws Exception {
    Strategy strategy = library.use(Strategy.KIND, "mine").require();
    strategy.next(PROFILE);
    var code = strategy.getClass().getDeclaredField("code");
    code.setAccessible(true);
    var type = ScriptCode.class.getDeclaredField("type");
    type.setAccessible(true);
    return new WeakReference<>(((Class<?>) type.get(code.get(strategy))).getClassLoader());
  }
}
