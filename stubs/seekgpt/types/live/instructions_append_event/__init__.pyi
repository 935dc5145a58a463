from .. import InstructionsAppendEvent

__all__ = ("InstructionsAppendEvent",)
