from .. import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent

__all__ = ("ResponseShellCallCommandDoneEvent",)
