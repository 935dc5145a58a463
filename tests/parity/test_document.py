"""The recorded OpenAPI document says what the declarations say, but for what the map names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from seekgpt._runtime.library import own_folder
from seekgpt._spec.check import load
from seekgpt._tools.openapi.importing import imported
from seekgpt._tools.openapi.read.load import load_document
from seekgpt._tools.openapi.read.name_map import read as read_names

from .conftest import FACTS

pytest.importorskip("tomlkit")
pytest.importorskip("yaml")
pytestmark = pytest.mark.skipif(
    not (FACTS / "openapi-latest.yml").is_file(),
    reason="SEEKGPT_FACTS names the folder of the facts",
)


def test_nothing_differs() -> None:
    own = own_folder()
    assert own is not None
    document = load_document(str(FACTS / "openapi-latest.yml"))
    outcome = imported(document, own, read_names(None, own))
    assert (outcome.written, outcome.left) == ([], [])


def test_a_resource_that_was_lost_comes_back_under_its_names(tmp_path: Path) -> None:
    own = own_folder()
    assert own is not None
    before = load(own)
    lost = tmp_path / "endpoints"
    shutil.copytree(own, lost, ignore=shutil.ignore_patterns(".*"))
    for name in ("videos.toml", "images.toml", "uploads.toml"):
        (lost / name).unlink()
    said, names = load_document(str(FACTS / "openapi-latest.yml")), read_names(None, own)
    outcome = imported(said, str(lost), names)
    assert outcome.left == []
    gone = {
        m.path for m in before.methods() if m.resource in ("videos", "images", "uploads") and m.verb
    }
    assert set(outcome.methods.values()) == gone


def test_the_map_and_the_document_alone_declare_the_whole_api(tmp_path: Path) -> None:
    own = own_folder()
    assert own is not None
    wanted = {method.path for method in load(own).methods() if method.verb}
    empty = tmp_path / "endpoints"
    empty.mkdir()
    outcome = imported(
        load_document(str(FACTS / "openapi-latest.yml")), str(empty), read_names(None, own)
    )
    assert outcome.left == []
    assert len(outcome.methods) == 388
    assert set(outcome.methods.values()) <= wanted
