from .. import ResponseToolSearchOutputItem
from .. import Tool as Tool

__all__ = ("ResponseToolSearchOutputItem",)
