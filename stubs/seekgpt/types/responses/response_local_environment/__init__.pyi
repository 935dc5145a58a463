from .. import ResponseLocalEnvironment

__all__ = ("ResponseLocalEnvironment",)
