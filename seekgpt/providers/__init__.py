"""Other services that serve the API: ``SeekGPT(provider=bedrock(region="us-west-2"))``."""

from __future__ import annotations

from .bedrock import bedrock
from .vertex import vertex

__all__ = ["bedrock", "vertex"]
