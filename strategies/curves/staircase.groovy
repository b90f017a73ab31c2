// Is this rung done? A ladder of tenths: up when four of five passed on it, down when hardly any
// did, as threshold curricula do (reasoning-gym: Stojanovski and others 2025).
curve {
  start 0.0
  raise 0.1 when { atThisDifficulty.size >= 5 && atThisDifficulty.passRate >= 0.8 }
  lower 0.1 when { atThisDifficulty.size >= 5 && atThisDifficulty.passRate <= 0.2 }
}
