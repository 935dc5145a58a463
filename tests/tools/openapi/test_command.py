"""``python -m seekgpt import-openapi`` and ``export-openapi``, as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List

import pytest

from seekgpt.__main__ import main

from .documents import answers, books, document

pytest.importorskip("tomlkit")

SAME = (
    "The declarations say what the document says.\n"
    "5 operations in the document: 5 declared, 0 left.\n"
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command on a document and a folder; the exit status and what was printed."""
    path = tmp_path / "openapi.json"

    def run(said: Any, *more: str) -> Any:
        path.write_text(said if isinstance(said, str) else json.dumps(said))
        given = ["import-openapi", str(path), "--endpoints", str(tmp_path / "endpoints"), *more]
        status = main(given)
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return run


def test_the_report_tells_what_things_are_called(run: Any) -> None:
    status, out = run(books())
    assert status == 0
    assert out == (
        "Written into the declarations\n"
        "  New endpoints (5)\n"
        "    GET /books (client.books.list)\n"
        "    POST /books (client.books.create)\n"
        "    GET /books/{book_id} (client.books.retrieve)\n"
        "    DELETE /books/{book_id} (client.books.delete)\n"
        "    POST /books/{book_id}/lend (client.books.lend)\n"
        "  New types (3)\n"
        "    seekgpt.types.book.Book\n"
        "    seekgpt.types.book.Author\n"
        "    seekgpt.types.book_create_params.Author\n"
        "5 written, 0 left; 2 files changed.\n"
        "5 operations in the document: 5 declared, 0 left.\n"
    )
    assert run(books()) == (0, SAME)


def test_check_writes_nothing(run: Any, tmp_path: Path) -> None:
    status, out = run(books(), "--check")
    assert status == 1
    assert out.startswith("Would be written\n  New endpoints (5)\n")
    assert "5 written, 0 left; 2 files would change.\n" in out
    assert not (tmp_path / "endpoints").exists()


def test_what_is_left_is_told_and_counts(run: Any) -> None:
    run(books())
    said = books()
    del said["paths"]["/books/{book_id}/lend"]
    del said["components"]["schemas"]["Book"]["properties"]["kind"]
    status, out = run(said)
    assert status == 1
    assert out == (
        "Left to be decided by a person\n"
        "  Endpoints that are gone (1)\n"
        "    POST /books/{book_id}/lend\n"
        "  Fields that are gone (1)\n"
        "    book.Book.kind\n"
        "0 written, 2 left; 0 files changed.\n"
        "4 operations in the document: 4 declared, 0 left.\n"
    )
    status, out = run(said, "--prune")
    assert status == 0
    assert "Written into the declarations" in out


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("{}", "is no OpenAPI document: it has no paths"),
        ('{"swagger": "2.0", "paths": {}}', "expected an OpenAPI document of version 3.0 or 3.1"),
        ("{", "Expecting property name"),
    ],
)
def test_what_is_no_document(run: Any, said: str, told: str) -> None:
    status, out = run(said)
    assert status == 2
    assert told in out


def test_references_that_lead_nowhere(run: Any, tmp_path: Path) -> None:
    said = books()
    del said["components"]["schemas"]["Book"]
    status, out = run(said)
    assert status == 1
    place = "#/paths/~1books/post/responses/200/content/application~1json/schema"
    told = f"    {place}: taken for any value"
    assert told in out
    assert "5 operations in the document: 5 declared, 0 left.\n" in out
    assert _files(tmp_path / "endpoints") == ["api.toml", "books.toml"]


def test_faults_of_the_declarations_name_their_file(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "endpoints"
    folder.mkdir()
    (folder / "books.toml").write_text("methods = 3")
    status, out = run(books())
    assert status == 2
    assert str(folder / "books.toml") in out


def test_a_document_in_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    yaml = pytest.importorskip("yaml")
    path = tmp_path / "openapi.yml"
    path.write_text(yaml.safe_dump(books()))
    assert main(["import-openapi", str(path), "--endpoints", str(tmp_path / "endpoints")]) == 0
    assert _files(tmp_path / "endpoints") == ["api.toml", "books.toml"]


def test_exporting_a_folder(run: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(books())
    assert main(["export-openapi", "--endpoints", str(tmp_path / "endpoints")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["paths"]["/books"]["post"]["operationId"] == "books.create"
    assert run(said) == (0, SAME)


def _files(folder: Path) -> List[str]:
    return sorted(path.name for path in folder.rglob("*.toml"))


def test_references_lead_to_addresses_whose_files_are_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = "https://schemas.example/common/facts.json"
    said = document({"/facts": {"get": {"responses": answers({"$ref": f"{url}#/Fact"})}}})
    more = {"more": {"$ref": "texts.json#/Text"}}
    (tmp_path / "document.json").write_text(json.dumps(said), "utf-8")
    (tmp_path / "a.json").write_text(json.dumps({"Fact": {"properties": more}}), "utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"Text": {"type": "string"}}), "utf-8")
    command = ["import-openapi", str(tmp_path / "document.json"), "--endpoints"]
    assert main([*command, str(tmp_path / "one")]) == 1
    assert f"give it by --reference {url}=FILE" in capsys.readouterr().out
    given = [f"--reference={url}={tmp_path / 'a.json'}"]
    given += [f"--reference={url.replace('facts', 'texts')}={tmp_path / 'b.json'}"]
    assert main([*command, str(tmp_path / "two"), *given]) == 0
    assert 'more = "str = ..."' in (tmp_path / "two" / "facts.toml").read_text("utf-8") + "".join(
        file.read_text("utf-8") for file in (tmp_path / "two").glob("*.types.toml")
    )
    assert main([*command, str(tmp_path / "three"), "--reference", "facts.json"]) == 2
    assert "expected URL=FILE" in capsys.readouterr().err
