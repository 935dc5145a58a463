from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict

import pytest

_CHECKOUT = Path(__file__).resolve().parents[2]
FACTS = Path(os.environ.get("SEEKGPT_FACTS") or _CHECKOUT.parent / "shared" / "api")


@pytest.fixture(scope="module", params=["latest", "current", "seed"])
def surface(request: pytest.FixtureRequest) -> Dict[str, Any]:
    """The recorded interface of one version: its methods, types and exports."""
    path = FACTS / f"surface-{request.param}.json"
    if not path.is_file():
        pytest.skip(f"no {path}; SEEKGPT_FACTS names the folder of recorded interfaces")
    facts: Dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return {**facts, "newest": request.param == "latest"}
