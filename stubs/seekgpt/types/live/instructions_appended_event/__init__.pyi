from .. import InstructionsAppendedEvent

__all__ = ("InstructionsAppendedEvent",)
