"""Multipart bodies, taken apart again."""

from __future__ import annotations

import io
import os
import pathlib
import re
from typing import Any, List, Optional, Tuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt._http.request.files import file_from_path, is_file, normalise, pairs
from seekgpt._http.request.multipart import Upload, encode
from seekgpt._sentinels import omit

Parsed = Tuple[str, Optional[str], Optional[str], bytes]


def parse(upload: Upload) -> List[Parsed]:
    body = b"".join(upload.chunks())
    assert upload.length in (None, len(body))
    boundary = (upload.content_type or "").partition("boundary=")[2].encode()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    found: List[Parsed] = []
    for piece in pieces[1:-1]:
        head, _, content = piece[2:].partition(b"\r\n\r\n")
        lines = head.decode("utf-8").split("\r\n")
        assert lines[0].startswith("Content-Disposition: form-data; ")
        name = re.search(r' name="([^"]*)"', lines[0])
        filename = re.search(r' filename="([^"]*)"', lines[0])
        kinds = [line.partition(": ")[2] for line in lines if line.startswith("Content-Type: ")]
        assert name is not None
        kind = kinds[0] if kinds else None
        found.append((name.group(1), filename.group(1) if filename else None, kind, content))
    return found


def test_fields_in_brackets_before_files() -> None:
    upload = encode(
        {
            "file": b"content",
            "purpose": "fine-tune",
            "expires_after": {"anchor": "created_at", "seconds": 3600},
            "include": ["a", "b"],
            "flag": True,
            "none": None,
            "left": omit,
            "empty": "",
        }
    )
    assert parse(upload) == [
        ("purpose", None, None, b"fine-tune"),
        ("expires_after[anchor]", None, None, b"created_at"),
        ("expires_after[seconds]", None, None, b"3600"),
        ("include[]", None, None, b"a"),
        ("include[]", None, None, b"b"),
        ("flag", None, None, b"true"),
        ("empty", None, None, b""),
        ("file", "upload", "application/octet-stream", b"content"),
    ]


def test_files_at_any_depth_and_in_lists(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(b"png")
    upload = encode({"image": [b"one", path], "deep": {"mask": ("m.jpg", b"two")}})
    assert parse(upload) == [
        ("image[]", "upload", "application/octet-stream", b"one"),
        ("image[]", "pic.png", "image/png", b"png"),
        ("deep[mask]", "m.jpg", "image/jpeg", b"two"),
    ]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (b"x", ("upload", "application/octet-stream", b"x")),
        (bytearray(b"x"), ("upload", "application/octet-stream", b"x")),
        (("a.txt", b"x"), ("a.txt", "text/plain", b"x")),
        (("a.txt", b"x", "text/markdown"), ("a.txt", "text/markdown", b"x")),
        (("a.bin", b"x", None, {"X-Extra": "1"}), ("a.bin", "application/octet-stream", b"x")),
        ((None, b"x"), (None, None, b"x")),
        (("a.txt", io.BytesIO(b"x")), ("a.txt", "text/plain", b"x")),
        (io.BytesIO(b"x"), ("upload", "application/octet-stream", b"x")),
    ],
)
def test_all_forms_of_files(file: Any, expected: Any) -> None:
    assert is_file(file)
    assert parse(encode({"f": file})) == [("f", *expected)]


def test_extra_headers_of_a_part() -> None:
    upload = encode({"f": ("a", b"x", None, {"X-Extra": "1", "Content-Type": "a/b"})})
    body = b"".join(upload.chunks())
    assert b"\r\nX-Extra: 1\r\n" in body
    assert body.count(b"Content-Type") == 1
    with pytest.raises(ValueError, match="line breaks"):
        encode({"f": ("a", b"x", None, {"X-Extra": "1\r\nX-Evil: 2"})})


def test_open_files_keep_their_name_and_start_where_they_stand(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"0123456789")
    with open(path, "rb") as handle:
        handle.seek(4)
        upload = encode({"f": handle})
        handle.read()  # whatever happens to the file meanwhile
        for _attempt in range(2):
            assert parse(upload)[0][1::2] == ("data.jsonl", b"456789")
        assert not handle.closed
    assert upload.replayable


def test_what_cannot_be_rewound_is_sent_once_without_a_length() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"piped")
    os.close(writer)
    with open(reader, "rb") as handle:
        upload = encode({"f": handle})
        assert upload.length is None
        assert not upload.replayable
        assert parse(upload)[0][3] == b"piped"


def test_text_files_are_refused(tmp_path: pathlib.Path) -> None:
    with pytest.raises(TypeError, match="binary mode"):
        list(encode({"f": io.StringIO("x")}).chunks())


def test_a_missing_file_is_noticed_before_anything_is_sent(tmp_path: pathlib.Path) -> None:
    with pytest.raises(FileNotFoundError):
        encode({"f": tmp_path / "nothing"})


def test_paths_are_not_read_into_memory(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "big"
    with open(path, "wb") as handle:
        handle.truncate(50_000_000)
    upload = encode({"f": path})
    assert (upload.length or 0) > 50_000_000
    assert max(map(len, upload.chunks())) < 1_000_000


def test_names_cannot_break_out_of_their_quotes() -> None:
    upload = encode({'a"\r\nX: 1': ('f"\r\n.txt', b"x")})
    body = b"".join(upload.chunks())
    assert b'name="a%22%0D%0AX: 1"; filename="f%22%0D%0A.txt"' in body


def test_a_given_boundary_is_used() -> None:
    upload = encode({"array": ["foo", "bar"]}, [("foo.txt", b"hello")], "abc")
    assert b"".join(upload.chunks()).startswith(b"--abc\r\n")
    assert upload.content_type == "multipart/form-data; boundary=abc"


@pytest.mark.parametrize("value", ["text", ("a", "b"), ("a", "b", "c"), [1], 5, None, {"a": 1}])
def test_what_is_no_file(value: object) -> None:
    assert not is_file(value)


def test_file_from_path(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    assert file_from_path(str(path)) == ("a.txt", b"x")


def test_pairs() -> None:
    assert pairs(None) == []
    assert pairs({"a": b"x", "b": omit}) == [("a", b"x")]
    assert pairs([("a", b"x"), ("a", b"y")]) == [("a", b"x"), ("a", b"y")]
    with pytest.raises(TypeError, match="mapping or a sequence"):
        pairs(b"x")
    with pytest.raises(TypeError, match="Expected a file"):
        normalise(5)


plain_text = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters='"\\;'))
names = plain_text.filter(lambda t: t.strip() == t and t and "[" not in t and "%" not in t)
fields = st.dictionaries(names, st.text(st.characters(codec="utf-8")), max_size=3)
contents = st.dictionaries(names, st.binary(max_size=200), max_size=3)


@given(fields, contents)
def test_whatever_goes_in_comes_out(some: Any, files: Any) -> None:
    upload = encode(some, list(files.items()))
    expected = [(name, value.encode("utf-8")) for name, value in some.items()]
    expected += list(files.items())
    assert [(name, content) for name, _, _, content in parse(upload)] == expected
