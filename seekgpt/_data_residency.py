"""The regions that the API is served from, and their addresses."""

from __future__ import annotations

from typing import Dict, Literal, Union

from ._http.defaults import DEFAULT_BASE_URL

# `mypy.stubtest` takes one `Literal` of several values for a union of several, so it is one.
DataResidency = Union[Literal["global"], Literal["us"], Literal["eu"], Literal["ae"]]

BASE_URLS: Dict[str, str] = {
    "global": DEFAULT_BASE_URL,
    **{
        region: DEFAULT_BASE_URL.replace("https://", f"https://{region}.")
        for region in ("us", "eu", "ae")
    },
}


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
