from .. import ClientDelegationParam

__all__ = ("ClientDelegationParam",)
