// refused import: `import` is not available to scripts
import java.io.File
strategy { practice any }
