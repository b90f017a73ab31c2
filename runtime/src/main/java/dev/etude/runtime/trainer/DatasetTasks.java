package dev.etude.runtime.trainer;

import dev.etude.dsl.task.Task;
import dev.etude.runtime.Seeds;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Tasks from a dataset, which knows neither skills nor difficulty: each pass over it is in an order
 * of its own.
 *
 * @param tasks all of them; ids are given anew when posed
 */
public record DatasetTasks(List<Task> tasks, Seeds seeds) implements TaskSource {

  public DatasetTasks {
    tasks = List.copyOf(tasks);
  }

  @Override
  public List<String> skills() {
    return tasks.stream().map(task -> task.skills().getFirst()).distinct().toList();
  }

  @Override
  public Task pose(String skill, double difficulty, long cycle, int draw, String id) {
    List<Task> fitting = tasks.stream().filter(task -> task.skills().getFirst().equals(skill))
        .toList();
    long pass = (cycle - 1) / fitting.size();
    int place = (int) ((cycle - 1) % fitting.size());
    return fitting.get((shuffled(fitting.size(), pass, place) + draw) % fitting.size())
        .withId(id);
  }

  private int shuffled(int size, long pass, int place) {
    RandomGenerator random = seeds.generator("dataset", pass, 0);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order[place];
  }
}
