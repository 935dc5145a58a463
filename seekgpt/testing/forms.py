"""Reading forms: ``multipart/form-data`` and ``application/x-www-form-urlencoded``."""

from __future__ import annotations

import json
import re
from typing import Any, List, Tuple
from urllib.parse import parse_qsl

from .checks import Upload

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')


class BadForm(ValueError):
    """A body that is not the form its headers say."""


def read(content_type: str, body: bytes) -> List[Tuple[str, Any]]:
    """The fields of a form in their order, files as `Upload`.

    Raises:
        BadForm: the body is no such form.
    """
    if content_type.startswith("application/x-www-form-urlencoded"):
        return list(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    boundary = _BOUNDARY.search(content_type)
    if not content_type.startswith("multipart/form-data") or boundary is None:
        raise BadForm(f"expected multipart/form-data with a boundary, but got {content_type!r}")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode("latin-1"))
    if pieces[-1].strip() != b"--":
        raise BadForm("the form does not end with its boundary")
    return [_field(piece) for piece in pieces[1:-1]]


def _field(piece: bytes) -> Tuple[str, Any]:
    head, separator, content = piece.partition(b"\r\n\r\n")
    lines = head.decode("utf-8", "replace").split("\r\n")
    disposition = next((x for x in lines if x.lower().startswith("content-disposition:")), "")
    given = {key.lower(): _unquote(text) for key, text in _PARAMETER.findall(disposition)}
    if not separator or "name" not in given:
        raise BadForm("a part of the form has no name")
    if "filename" in given:
        return given["name"], Upload(given["filename"], content)
    if any(re.match(r"content-type:\s*application/json", line, re.I) for line in lines):
        try:
            return given["name"], json.loads(content)
        except ValueError:
            raise BadForm(f"the part {given['name']!r} says it is JSON, but is not") from None
    return given["name"], content.decode("utf-8", "replace")


def _unquote(text: str) -> str:
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
