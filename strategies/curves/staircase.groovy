// Is this rung done? A ladder of tenths: up when two of the first three tasks on it passed, down when
// none did, as threshold curricula do (reasoning-gym: Stojanovski and others 2025).
curve {
  start 0.0
  raise 0.1 when { atThisDifficulty.size >= 3 && atThisDifficulty.passRate >= 0.4 }
  lower 0.1 when { atThisDifficulty.size >= 3 && atThisDifficulty.passRate <= 0.2 }
}
