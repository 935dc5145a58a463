from typing import Dict

__all__ = ["BASE_URLS", "DataResidency", "base_url_of"]
BASE_URLS: Dict[str, str]

from .._types import _DataResidency as DataResidency

MUTUAL_TLS_URLS: Dict[str, str]

def mutual_tls_url_of(data_residency: DataResidency) -> str:
    """The address of a region's API for clients with a certificate.

    Raises:
        SeekGPTError: the region has none.
    """

def base_url_of(data_residency: DataResidency, **others: object) -> str:
    """The address of a region's API. ``others`` are settings that also say where requests go.

    Raises:
        ValueError: there is no such region, or another setting says something as well.
    """
