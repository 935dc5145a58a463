from .. import FileSearchToolCallDelta

__all__ = ("FileSearchToolCallDelta",)
