from .. import FileSearchToolCallDelta as FileSearchToolCallDelta

__all__ = ("FileSearchToolCallDelta",)
