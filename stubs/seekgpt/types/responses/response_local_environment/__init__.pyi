from .. import ResponseLocalEnvironment as ResponseLocalEnvironment

__all__ = ("ResponseLocalEnvironment",)
