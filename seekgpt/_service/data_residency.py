"""The regions that the API is served from, and their addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Literal

from .._http.transport.defaults import DEFAULT_BASE_URL
from ..errors import SeekGPTError

__all__ = ["BASE_URLS", "DataResidency", "base_url_of"]

BASE_URLS: Dict[str, str] = {
    "global": DEFAULT_BASE_URL,
    **{
        region: DEFAULT_BASE_URL.replace("https://", f"https://{region}.")
        for region in ("us", "eu", "ae")
    },
}


if TYPE_CHECKING:  # written apart, since `mypy.stubtest` does not know aliases of literals
    from .._types import _DataResidency as DataResidency
else:
    DataResidency = Literal[tuple(BASE_URLS)]


#: Where clients with a certificate go; not every region has such a host.
MUTUAL_TLS_URLS: Dict[str, str] = {
    "global": DEFAULT_BASE_URL.replace("https://", "https://mtls."),
    **{
        region: DEFAULT_BASE_URL.replace("https://", f"https://mtls-{region}.")
        for region in ("us", "eu")
    },
}


def mutual_tls_url_of(data_residency: DataResidency) -> str:
    """The address of a region's API for clients with a certificate.

    Raises:
        SeekGPTError: the region has none.
    """
    found = MUTUAL_TLS_URLS.get(data_residency)
    if found is None:
        raise SeekGPTError(
            f"X.509 workload identity is not served from the `data_residency` {data_residency!r}; "
            f"expected one of {', '.join(map(repr, MUTUAL_TLS_URLS))}"
        )
    return found


def base_url_of(data_residency: DataResidency, **others: object) -> str:
    """The address of a region's API. ``others`` are settings that also say where requests go.

    Raises:
        ValueError: there is no such region, or another setting says something as well.
    """
    for name, value in others.items():
        if value is not None:
            raise ValueError(f"The `data_residency` and `{name}` arguments are mutually exclusive")
    found = BASE_URLS.get(data_residency) if isinstance(data_residency, str) else None
    if found is None:
        raise ValueError(
            f"Invalid `data_residency` {data_residency!r}; expected one of "
            + ", ".join(map(repr, BASE_URLS))
        )
    return found
