from typing_extensions import TypeAlias
from .. import _external_storage_create_params
from .. import ExternalStorageCreateParams

__all__ = (
    "Provider",
    "ProviderAws",
    "ProviderAzure",
    "ProviderGcp",
    "ProviderOci",
    "ExternalStorageCreateParams",
)
Provider: TypeAlias = _external_storage_create_params.Provider

class ProviderAws(_external_storage_create_params.ProviderAws, total=False): ...
class ProviderAzure(_external_storage_create_params.ProviderAzure, total=False): ...
class ProviderGcp(_external_storage_create_params.ProviderGcp, total=False): ...
class ProviderOci(_external_storage_create_params.ProviderOci, total=False): ...
