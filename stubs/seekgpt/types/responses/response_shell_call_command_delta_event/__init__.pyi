from .. import ResponseShellCallCommandDeltaEvent

__all__ = ("ResponseShellCallCommandDeltaEvent",)
