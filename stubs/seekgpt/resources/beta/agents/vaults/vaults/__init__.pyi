from .. import AsyncVaults as AsyncVaults, Vaults as Vaults
