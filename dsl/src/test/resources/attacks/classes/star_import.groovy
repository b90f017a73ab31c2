// refused import: `import` is not available to scripts
import java.io.*
strategy { practice any }
