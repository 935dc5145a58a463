from .. import FunctionDefinition

__all__ = ("FunctionDefinition",)
