from .. import ResponseToolSearchOutputItemParam
from .. import Tool as Tool

__all__ = ("ResponseToolSearchOutputItemParam",)
