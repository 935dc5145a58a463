from .. import ResponseShellCallCommandAddedEvent

__all__ = ("ResponseShellCallCommandAddedEvent",)
