"""The questions of what hangs on a session for two, as tables: an afterword, an action point."""

from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

AFTERWORD: tuple[Step, ...] = (
    Step("afterword", (FieldSpec("text", Ask.WORDS, is_asked_above=True),)),
)
ACTION_POINT: tuple[Step, ...] = (
    Step("who", (FieldSpec("who_does", Ask.ONE_OF, is_asked_above=True),)),
    Step("due", (FieldSpec("due", Ask.DAY), FieldSpec("done_on", Ask.NEAR_DAY, more="done_on"))),
)
