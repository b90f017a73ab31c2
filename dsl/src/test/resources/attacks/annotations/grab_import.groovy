// refused annotation: annotations are not available to scripts
@Grab('a:b:1')
import java.io.File
strategy { practice any }
