"""Other words for what the palette offers: what somebody types who does not know its name here.

They are never shown. A translation says what people would type in its language.
"""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.record import Kind


def for_actions() -> dict[str, str]:
    """By the code of an action."""
    translate = QCoreApplication.translate
    return _for_pages() | {
        "new_entry": translate("OtherWords", "write add begin create start diary"),
        "search": translate("OtherWords", "find look filter"),
        "starters": translate("OtherWords", "starters ready words opening pause limits jealousy"),
        "add_step": translate("OtherWords", "new promise mend trust act"),
        "next_misspelt": translate("OtherWords", "spell check unknown typo mistake correct"),
        "flare_up": translate("OtherWords", "panic help now trigger set off worse relapse crisis"),
        "undo": translate("OtherWords", "take back revert restore mistake"),
        "redo": translate("OtherWords", "redo again repeat forward"),
        "next_pane": translate("OtherWords", "focus keyboard pane"),
        "previous_pane": translate("OtherWords", "focus keyboard pane back"),
        "cover": translate("OtherWords", "hide privacy panic blank screen"),
        "lock": translate("OtherWords", "close secure passphrase password log out"),
        "settings": translate("OtherWords", "preferences options configure"),
        "explain": translate("OtherWords", "help manual what is this"),
        "shortcuts": translate("OtherWords", "keys keyboard hotkeys help"),
        "text_larger": translate("OtherWords", "zoom in bigger font size"),
        "text_smaller": translate("OtherWords", "zoom out font size"),
        "text_usual": translate("OtherWords", "zoom reset normal font size"),
        "quit": translate("OtherWords", "exit leave end"),
    }


def _for_pages() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "go_today": translate("OtherWords", "home start now"),
        "go_journal": translate("OtherWords", "timeline entries list history tags trash diary"),
        "go_needs": translate("OtherWords", "wishes requests"),
        "go_check_in": translate("OtherWords", "pulse mood mirror schedule reminders"),
        "go_insights": translate("OtherWords", "charts trends statistics graph"),
        "go_people": translate("OtherWords", "aliases names friends contacts"),
        "go_boundaries": translate("OtherWords", "rules agreement limits"),
        "go_repair": translate("OtherWords", "trust steps plan"),
        "go_together": translate("OtherWords", "partner couple talk"),
        "go_summary": translate("OtherWords", "therapist print report"),
        "go_guide": translate("OtherWords", "help topics read learn manual"),
    }


def for_kinds() -> dict[Kind, str]:
    """By the kind that is begun."""
    translate = QCoreApplication.translate
    return {
        Kind.JEALOUSY: translate("OtherWords", "new hard moment envy trigger"),
        Kind.NOTE: translate("OtherWords", "new free page text diary"),
        Kind.NEED: translate("OtherWords", "new wish card"),
        Kind.CHECK_IN: translate("OtherWords", "new mood pulse how am I"),
        Kind.WORKSHEET: translate("OtherWords", "new worksheet novelty desire freedom beneath"),
        Kind.READINESS: translate("OtherWords", "new ready forecast decide pass alternatives"),
        Kind.REPAIR_PLAN: translate("OtherWords", "new hurt broken trust mend steps"),
        Kind.FIRST_EVENING: translate("OtherWords", "new hurt tonight crying found out help now"),
        Kind.SCORE: translate("OtherWords", "new score questionnaire test points"),
        Kind.AGREEMENT: translate("OtherWords", "new boundaries rules limits pass"),
    }


def for_settings() -> dict[str, str]:
    """By the section of the settings."""
    translate = QCoreApplication.translate
    return {
        "appearance": translate("OtherWords", "theme dark light contrast text size font motion"),
        "locking": translate(
            "OtherWords",
            "passphrase password idle cover key auto-lock change screen saver sleep minimise",
        ),
        "words": translate(
            "OtherWords",
            "language quiet previews question translation spelling dictionary on this day memories",
        ),
        "backups": translate("OtherWords", "copy restore save archive"),
        "take_along": translate("OtherWords", "export json markdown csv readings leave download"),
        "bring_in": translate(
            "OtherWords",
            "import move Day One jrnl Mini Diarium RedNotebook Markdown Daylio moods CSV",
        ),
        "privacy": translate("OtherWords", "reminders notifications tray icon discreet"),
        "notebook": translate("OtherWords", "place folder erase delete everything where"),
        "about": translate("OtherWords", "version licences credits"),
        "recovery": translate("OtherWords", "forgot passphrase code paper print"),
        "limits": translate("OtherWords", "threat security honest"),
        "proof": translate("OtherWords", "encryption encrypted check network"),
    }
