from .. import FunctionParameters as FunctionParameters

__all__ = ("FunctionParameters",)
