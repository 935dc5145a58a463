from .. import AsyncVaults as AsyncVaults, Vaults as Vaults

__all__ = ("AsyncVaults", "Vaults")
