package dev.etude.memory

import dev.etude.memory.folder.RunFolder
import dev.etude.memory.journal.Ledger
import dev.etude.memory.journal.TraceIds
import java.nio.file.Path
import java.time.Duration
import java.time.InstantSource
import tools.jackson.databind.node.JsonNodeFactory

/** Cycles as a loop would record them. */
class Scenes {

  static Event.RunStarted started() {
    new Event.RunStarted('first_steps', 'first_steps.yaml', 'Learn', 1, 'search', 'none',
      ['text', 'lists'], ['strategy/steady_climb': '3f9a1c2'], 60, Duration.ofSeconds(90), 'strict')
  }

  static TaskFacts task(String id, String skill, int level, double difficulty) {
    new TaskFacts(id, 'trainer', 'words', skill, [skill], level, difficulty, 'Do it.', 'solve',
      'c0ffee', 0)
  }

  static void passedCycle(Ledger ledger, String id) {
    def task = task(id, 'text', 1, 0.1)
    attempt(ledger, task)
    ledger.record(new Event.Scored(1, 1, 1, 1, 1, 1))
    ledger.record(new Event.ConceptLearned(
      new Concept('shout', ['str'], 'str', 'upper(x)', 'def shout(x): ...', id)))
    ledger.record(new Event.ConceptsUsed(['shout']))
    ledger.record(new Event.Practised(task, true, 1, 1))
    ledger.endCycle(new Event.CycleEnded('passed', [act: 5L], 7))
  }

  static void failedCycle(Ledger ledger, String id) {
    def task = task(id, 'text', 3, 0.3)
    attempt(ledger, task)
    ledger.record(new Event.Reflected(1, 'wrong', 'Read the goal again.'))
    ledger.record(new Event.Practised(task, false, 1, 0))
    ledger.record(new Event.TaskRequeued(id, 1))
    ledger.endCycle(new Event.CycleEnded('failed', [act: 5L], 7))
  }

  static void finishedRun(Path folder) {
    def run = RunFolder.create(folder, 'goal: Learn\n', InstantSource.system())
    def ledger = run.ledger(TraceIds.seeded(1))
    ledger.record(started())
    passedCycle(ledger, 't-1')
    ledger.record(new Event.RunEnded('cycles', 1, 7))
    run.close()
  }

  private static void attempt(Ledger ledger, TaskFacts task) {
    ledger.beginCycle([:])
    ledger.record(
      new Event.Decided('practice', task.skill(), 'practice weakest', task.difficulty()))
    ledger.record(new Event.TaskPosed(task, JsonNodeFactory.instance.objectNode(), 9))
    ledger.record(new Event.ModelReplied(1, 'CODE', 'search', 'hash', 'def solve(): pass', '',
      new Usage(0, 0, false, 42), [], 3))
    ledger.record(new Event.CodeChecked(1, 'def solve(): pass', []))
  }
}
