from .. import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment

__all__ = ("BetaResponseLocalEnvironment",)
