"""What is built on top of the API's methods."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .._custom.structured.parsing import pydantic_function_tool as pydantic_function_tool


def __getattr__(name: str) -> Any:
    if name in ("azure", "bedrock", "streaming"):  # loaded for whom it concerns
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
