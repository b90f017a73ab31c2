// stopped Threw: a draw is wanted here, not a list
def d = [] as dev.etude.dsl.Draw
