from .. import ErrorObject

__all__ = ("ErrorObject",)
