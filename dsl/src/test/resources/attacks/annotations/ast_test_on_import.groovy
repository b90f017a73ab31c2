// refused annotation: annotations are not available to scripts
@groovy.transform.ASTTest(value = { System.setProperty('etude.attack', '1') })
import java.io.File
strategy { practice any }
