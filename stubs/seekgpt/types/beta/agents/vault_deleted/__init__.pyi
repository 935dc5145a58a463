from .. import VaultDeleted

__all__ = ("VaultDeleted",)
