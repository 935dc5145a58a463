"""Streams that put together what they deliver: `chat`, `responses` and, here, assistants."""

from __future__ import annotations

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
        if "Assistant" in name:  # loaded for whom it concerns
            from . import assistants

            return getattr(assistants, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
