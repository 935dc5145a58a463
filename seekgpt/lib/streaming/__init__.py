"""Streams that put together what they deliver: `chat`, `responses` and, here, assistants."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .assistants import AssistantEventHandler as AssistantEventHandler
    from .assistants import AssistantEventHandlerT as AssistantEventHandlerT
    from .assistants import AssistantStreamManager as AssistantStreamManager
    from .assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .assistants import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
    from .assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager
else:

    def __getattr__(name: str) -> Any:
        # Loaded for whom it concerns.
        if name in ("assistants", "chat", "responses"):
            return import_module(f"{__name__}.{name}")
        if "Assistant" in name:
            return getattr(import_module(f"{__name__}.assistants"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
