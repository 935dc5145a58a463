from .. import FunctionParameters

__all__ = ("FunctionParameters",)
