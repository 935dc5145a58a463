from .. import Vault as Vault
