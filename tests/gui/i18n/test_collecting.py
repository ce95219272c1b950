"""Every sentence in the sources can reach a translator, and the tool says which cannot."""

import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.system.content import Content
from tests.gui.i18n.conftest import load


def test_every_sentence_of_the_app_can_be_translated(translations: ModuleType) -> None:
    assert translations.problems() == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Saved")',
        'label.setText(f"Saved {time}")',
        'QLabel("Saved", parent)',
        'button.setAccessibleName("Close")',
        'Heading("Not yet", parent)',
        'Heading(parent, title="Not yet")',
        'self.tr(f"Saved {time}")',
        'self.tr("Saved {}".format(time))',
        'self.tr("Saved " + time)',
        'QCoreApplication.translate("Page", f"Saved {time}")',
        'label.setText("Saved" if done else "")',
    ],
)
def test_a_sentence_nobody_could_translate_is_found(
    line: str, untranslated: ModuleType, tmp_path: Path
) -> None:
    file = tmp_path / "page.py"
    file.write_text(f"from hallpass_desktop.gui.widgets.label import Heading\n{line}\n")

    assert len(untranslated.in_python(file, tmp_path)) == 1


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Saved {time}").format(time=time))',
        'label.setText("")',
        'label.setText("·")',
        'window.setWindowTitle("Notebook")',
        'Heading("body", "text2", parent)',
        "label.setText(title)",
        'card.add_button(words, "keep_button")',
        "painter.translate(rect.center().x() * 2, f(0))",
        'QCoreApplication.translate("Page", "Saved")',
        'QCoreApplication.translate("Page", str(text))',
    ],
)
def test_what_needs_no_translation_is_left_alone(
    line: str, untranslated: ModuleType, tmp_path: Path
) -> None:
    file = tmp_path / "page.py"
    file.write_text(f"from hallpass_desktop.gui.widgets.label import Heading\n{line}\n")

    assert untranslated.in_python(file, tmp_path) == []


def test_a_form_may_not_hide_its_words_from_translators(
    untranslated: ModuleType, tmp_path: Path
) -> None:
    file = tmp_path / "page.ui"
    file.write_text(
        '<ui><widget><property name="text"><string notr="true">Open</string></property>'
        '<property name="title"><string>Fine</string></property></widget></ui>'
    )

    assert untranslated.in_form(file, tmp_path) == ["page.ui: 'Open' is marked notr"]


PLACES = re.compile(r"\{[^{}]*\}|%L?\d|%n|<[^<>]+>|&\w+;")
_translations = load("untranslated") and load("stretched_pages") and load("translations")


@given(st.text(st.sampled_from("aeiou xyz{n}%1&<b>;.")), st.booleans())
def test_stretching_keeps_the_places_to_fill(text: str, reverse: bool) -> None:
    stretched = _translations.stretched(text, reverse=reverse)

    assert PLACES.findall(stretched) == PLACES.findall(text)


@given(st.text(st.characters(categories=("Ll", "Lu", "Zs")), min_size=1))
def test_stretching_adds_two_fifths(text: str) -> None:
    stretched = _translations.stretched(text)

    assert stretched[0] + stretched[-1] == "[]"
    if any(letter.isalpha() for letter in text):
        assert len(stretched) >= len(text) * 1.4


def test_a_plural_written_by_hand_outlives_an_update(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = (translations.WORDS / "notebook_en.ts").read_text()
    (tmp_path / "notebook_en.ts").write_text(kept)
    monkeypatch.setattr(translations, "WORDS", tmp_path)

    translations.update()

    assert "%n page is back in the journal" in kept
    assert (tmp_path / "notebook_en.ts").read_text() == kept


def test_a_new_language_starts_with_every_sentence_to_fill(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "WORDS", tmp_path)

    translations.update(["de"])

    started = (tmp_path / "notebook_de.ts").read_text()
    assert "<source>Today</source>" in started
    assert 'language="de"' in started
    assert started.count("<source>") > 200


def test_every_place_to_fill_in_the_sources_is_kept_when_stretched(
    translations: ModuleType, pseudo_folder: Path
) -> None:
    for code in translations.PSEUDO:
        assert translations.lost_places(pseudo_folder / f"notebook_{code}.ts") == []


def test_a_stretched_topic_keeps_its_form(translations: ModuleType, pseudo_folder: Path) -> None:
    for code in translations.PSEUDO:
        said = Content(code, pseudo_folder / "content").guide.topic("practices")

        assert said.title.startswith("[")
        assert [block.shape for block in said.blocks] == [block.shape for block in PRACTICES]
        assert all(block.text[0] + block.text[-1] == "[]" for block in said.blocks)


PRACTICES = Content("en", _translations.PAGES.parent).guide.topic("practices").blocks
