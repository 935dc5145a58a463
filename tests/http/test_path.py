from __future__ import annotations

from urllib.parse import unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt._http.path import expand
from seekgpt._sentinels import omit


def test_values_become_one_segment() -> None:
    assert expand("/files/{file_id}/content", {"file_id": "a/b?c#d e"}) == (
        "/files/a%2Fb%3Fc%23d%20e/content"
    )
    assert expand("/a/{x}/b/{y}", {"x": 1, "y": True}) == "/a/1/b/true"
    assert expand("/models", {}) == "/models"


@pytest.mark.parametrize("value", ["", None, omit])
def test_empty_values_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `file_id` but received"):
        expand("/files/{file_id}", {"file_id": value})


def test_the_refusal_says_what_came() -> None:
    with pytest.raises(ValueError) as caught:
        expand("/files/{file_id}", {"file_id": ""})
    assert str(caught.value) == "Expected a non-empty value for `file_id` but received ''"


@pytest.mark.parametrize("value", [".", "..", "%2e", "%2E", "%2e.", ".%2E", "%2e%2E"])
def test_dot_segments_are_refused_in_any_spelling(value: str) -> None:
    # "%2e" itself is encoded once more, but something on the way may decode twice.
    with pytest.raises(ValueError, match="dot segment"):
        expand("/files/{file_id}/content", {"file_id": value})


def test_dots_within_a_longer_value_are_fine() -> None:
    assert expand("/files/{x}", {"x": "..."}) == "/files/..."
    assert expand("/files/{x}", {"x": "a.."}) == "/files/a.."


def test_two_values_cannot_make_a_dot_segment_together() -> None:
    with pytest.raises(ValueError, match="dot segment"):
        expand("/files/{x}{y}/z", {"x": ".", "y": "."})


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_survives_the_url(value: str) -> None:
    try:
        path = expand("/files/{x}/content", {"x": value})
    except ValueError:
        assert value.lower().replace("%2e", ".") in (".", "..")
        return
    raw = httpx.URL(f"https://api.test/v1{path}").raw_path.decode("ascii")
    assert raw.count("/") == 4
    assert unquote(raw.split("/")[3]) == value
