package dev.etude.bench;

import dev.etude.runtime.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What learned concepts are worth: {@code first_steps} with the same seeds, with and without.
 * Prints a row for each seed and the means: tasks solved, and the mean difficulty of those of the
 * last third of the run.
 */
public final class Concepts {

  private Concepts() {}

  /** Arguments: seeds (default 20) and cycles for each run (default 60). */
  public static void main(String[] arguments) throws Exception {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int cycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Installation here = Installation.launched();
    Path mission = here.home().resolve("missions/first_steps.yaml");
    String text = Files.readString(mission);
    String without = text.replace("search: { ", "search: { concepts: false, ");
    System.out.println("| seed | solved with | without | difficulty late with | without |");
    System.out.println("| --- | --- | --- | --- | --- |");
    double[] sums = new double[4];
    for (int seed = 1; seed <= seeds; seed++) {
      double[] with = run(mission, text, seed, cycles, here);
      double[] plain = run(mission, without, seed, cycles, here);
      row(Integer.toString(seed), with[0], plain[0], with[1], plain[1]);
      double[] all = {with[0], plain[0], with[1], plain[1]};
      for (int i = 0; i < all.length; i++) {
        sums[i] += all[i] / seeds;
      }
    }
    row("mean", sums[0], sums[1], sums[2], sums[3]);
  }

  private static void row(String name, double with, double without, double lateWith,
      double lateWithout) {
    System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.3f | %.3f |%n", name, with, without,
        lateWith, lateWithout);
  }

  private static double[] run(Path mission, String text, long seed, int cycles, Installation here)
      throws IOException {
    return new PlayedMission(mission, text, here).play(seed, cycles, run -> new double[]{
        run.standing().totals().passed(), run.trajectory().solved(2 / 3.0, 1)});
  }
}
