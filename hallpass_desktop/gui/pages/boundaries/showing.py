"""How an agreement is put on its page: its head, the section that is open, where it stands."""

from collections.abc import Mapping
from datetime import date

from hallpass_desktop.domain.agreement import CHECKPOINTS
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreement_words import WORDS
from hallpass_desktop.gui.models.agreements import (
    GRID,
    PURPOSE,
    AgreementView,
    called,
    contents,
    next_look,
    pause_said,
    state_said,
)
from hallpass_desktop.gui.pages.boundaries import steps
from hallpass_desktop.gui.pages.boundaries.room import AgreementRoom
from hallpass_desktop.services.agreements import Agreement

Texts = Mapping[str, str]
_OWN = (PURPOSE, GRID, WORDS)


def show_head(
    room: AgreementRoom, view: AgreementView, texts: Texts, section: str, today: date
) -> None:
    """The contents, the line of states, and what can be done where it stands."""
    agreement = view.agreement
    if agreement is None:
        return
    room.contents.show_head(called(agreement.body.title), has_others=True)
    room.contents.show_sections(contents(agreement, texts), section)
    day = next_look(agreement)
    room.contents.show_next_look(locale_text.long_date(day) if day else "")
    _show_state(room, agreement.standing.state)
    said = pause_said(agreement, today)
    room.pause_banner.set_words(said)
    room.pause_banner.setVisible(bool(said))
    step = steps.next_step(view)
    room.step_button.setText(step.text if step else "")
    room.step_button.setVisible(step is not None)
    room.pause_button.setVisible(steps.can_pause(view))


def show_section(room: AgreementRoom, agreement: Agreement, texts: Texts, section: str) -> None:
    """What it is for, the grid, the clauses of one topic, or the words."""
    room.show_section(section)
    key = f"step.{section}" if section in _OWN else f"topic.{section}"
    room.heading.setText(texts[f"{key}.question"])
    room.help.setText(texts[f"{key}.help"])
    if section == PURPOSE:
        room.purpose.show_purpose(agreement)
    elif section == GRID:
        room.grid.show_grid(agreement)
    elif section == WORDS:
        room.words.show_words(agreement)
    else:
        room.topic.show_topic(agreement, section)
        if section == CHECKPOINTS:
            room.asking.show_of(agreement.id)
    is_writable = not agreement.standing.is_ended
    room.asking.add_button.setVisible(is_writable)
    for each in (room.purpose, room.grid, room.topic, room.words):
        each.set_writable(is_writable=is_writable)


def _show_state(room: AgreementRoom, state: State) -> None:
    line = [State.DRAFT, State.TALKED_THROUGH, State.AGREED]
    stations = [*line, State.ENDED if state is State.ENDED else State.PAUSED]
    room.state_line.set_stations([state_said(each) for each in stations], stations.index(state))
