from .. import BetaResponseLocalEnvironment

__all__ = ("BetaResponseLocalEnvironment",)
