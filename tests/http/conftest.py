from __future__ import annotations

from typing import Any, Iterator

import pytest

from .colours import Colour


@pytest.fixture(params=["sync", "asyncio", "trio"])
def colour(request: Any) -> Colour:
    return Colour(request.param)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    import os

    for name in list(os.environ):
        if name.startswith("SEEKGPT_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    yield


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without pauses."""
    from seekgpt._http import retry

    monkeypatch.setattr(retry, "delay", lambda taken, headers=None: 0.0)
