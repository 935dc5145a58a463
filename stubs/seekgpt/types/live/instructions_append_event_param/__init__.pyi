from .. import InstructionsAppendEventParam

__all__ = ("InstructionsAppendEventParam",)
