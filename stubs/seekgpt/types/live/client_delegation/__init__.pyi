from .. import ClientDelegation

__all__ = ("ClientDelegation",)
