from .. import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent

__all__ = ("ResponseShellCallCommandDeltaEvent",)
