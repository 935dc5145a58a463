from .. import RealtimeFunctionToolParam

__all__ = ("RealtimeFunctionToolParam",)
