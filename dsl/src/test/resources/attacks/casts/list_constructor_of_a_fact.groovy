// refused not-available: `new dev.etude.memory.Skill` is not available to scripts
Skill s = ['made', 0.5d, 0.1d, 1, 0d, 0d, 1L, false, 0.5d]
practice s
