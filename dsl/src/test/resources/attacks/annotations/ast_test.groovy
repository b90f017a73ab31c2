// refused not-available: `@groovy.transform.ASTTest` is not available to scripts
@groovy.transform.ASTTest(value = { System.setProperty('etude.attack', '1') })
def x = 1
