from .. import ResponsesModel as ResponsesModel

__all__ = ("ResponsesModel",)
