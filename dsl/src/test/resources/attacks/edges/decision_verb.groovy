// refused not-available: `verb` is not available to scripts
def d = practice profile.skills.first()
d.verb()
