from .. import Vault

__all__ = ("Vault",)
