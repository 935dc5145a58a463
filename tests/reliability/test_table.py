"""docs/reliability.md says what the tests say."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import table


def test_the_document_has_the_table_of_the_tests() -> None:
    assert table.document() == table.DOCUMENT.read_text("utf-8"), (
        "python -m tests.reliability.table writes it anew"
    )


def test_there_are_many_rows_and_no_two_say_the_same() -> None:
    rows = table.everything()
    assert len(rows) >= 100
    assert len({row.what for row in rows}) == len(rows)


def test_a_mark_without_its_texts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "test_x.py"
    path.write_text("@pytest.mark.fault(WHAT, does='b')\ndef test_x(): ...\n", "utf-8")
    with pytest.raises(SystemExit, match=r"test_x\.py:1"):
        table.rows(path)
