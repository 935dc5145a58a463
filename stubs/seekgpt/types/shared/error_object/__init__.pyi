from .. import ErrorObject as ErrorObject

__all__ = ("ErrorObject",)
