// refused not-available: `verb` is not available to scripts
practice(profile.skills.first()).verb().declaringClass
