// stopped Threw: ConcurrentModificationException
def l = [1]
l.each { l.add(it) }
