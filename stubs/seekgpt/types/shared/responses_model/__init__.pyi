from .. import ResponsesModel

__all__ = ("ResponsesModel",)
