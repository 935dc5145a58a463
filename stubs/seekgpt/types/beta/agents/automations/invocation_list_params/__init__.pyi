from .. import InvocationListParams

__all__ = ("InvocationListParams",)
