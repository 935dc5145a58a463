from .. import VaultUpdateParams

__all__ = ("VaultUpdateParams",)
