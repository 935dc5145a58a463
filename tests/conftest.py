from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from .colours import Colour

# How much hypothesis makes up: a little with every run, always the same, so that nobody's change
# fails for what it did not touch; and much, always anew, by hand (CONTRIBUTING.md). Time limits
# would only measure how busy the machine is.
for name, count in (("quick", 50), ("long", 2000)):
    settings.register_profile(
        name,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        max_examples=count,
        derandomize=name == "quick",
    )
settings.load_profile("quick")


@pytest.fixture(params=["sync", "asyncio", "trio"])
def colour(request: Any) -> Colour:
    return Colour(request.param)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in list(os.environ):
        if name.startswith("SEEKGPT_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without pauses."""
    from seekgpt._http.exchange import retry

    monkeypatch.setattr(retry, "delay", lambda taken, headers=None: 0.0)
