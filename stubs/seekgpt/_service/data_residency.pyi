from typing import Dict

__all__ = ["BASE_URLS", "DataResidency", "base_url_of"]
BASE_URLS: Dict[str, str]

from .._types import _DataResidency as DataResidency

MUTUAL_TLS_URLS: Dict[str, str]

def mutual_tls_url_of(data_residency: DataResidency) -> str: ...
def base_url_of(data_residency: DataResidency, **others: object) -> str: ...
