from .. import ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
from .. import Tool as Tool

__all__ = ("ResponseToolSearchOutputItemParam",)
