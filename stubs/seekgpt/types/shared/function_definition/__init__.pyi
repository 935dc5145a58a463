from .. import FunctionDefinition as FunctionDefinition

__all__ = ("FunctionDefinition",)
