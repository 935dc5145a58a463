"""The embedded server wants the keys that an API declares, and no others."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

pytest.importorskip("uvicorn")

API = """
security = ["key", "app+word"]

[schemes]
key = { type = "header", name = "X-Key" }
app = { type = "query", name = "app" }
word = { type = "cookie", name = "word" }
"""
PLACES = """
[methods.list]
http = "GET /guarded_places"
returns = "object"

[methods.open]
http = "GET /guarded_places/open"
returns = "object"
security = ["none"]
"""


def test_any_alternative_will_do_and_none_is_told(tmp_path: Path) -> None:
    from seekgpt.testing import serve

    (tmp_path / "api.toml").write_text(API, "utf-8")
    (tmp_path / "guarded_places.toml").write_text(PLACES, "utf-8")
    with serve(tmp_path) as server:
        url = f"{server.base_url}/guarded_places"
        assert httpx.get(f"{url}/open").status_code == 200
        assert httpx.get(url, headers={"X-Key": "k"}).status_code == 200
        both = httpx.get(url, headers={"Cookie": "word=w"}, params={"app": "a"})
        assert both.status_code == 200
        refused = httpx.get(url, params={"app": "a"})
        assert refused.status_code == 401
        assert "'key' or 'app+word'" in refused.text
