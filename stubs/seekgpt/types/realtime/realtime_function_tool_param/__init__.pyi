from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam

__all__ = ("RealtimeFunctionToolParam",)
