from .. import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent

__all__ = ("ResponseShellCallCommandAddedEvent",)
