from .. import ResponseShellCallCommandDoneEvent

__all__ = ("ResponseShellCallCommandDoneEvent",)
