// refused import: `import` is not available to scripts
import java.io.File as Skill
strategy { practice any }
