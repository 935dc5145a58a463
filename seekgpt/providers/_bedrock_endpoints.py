"""Amazon Bedrock's addresses: two families of them, in every region of every partition."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, Optional, Tuple, Union

import httpx

from ..errors import SeekGPTError

# A union for the sake of `mypy.stubtest`, as in `seekgpt._service.data_residency`.
BedrockEndpoint = Union[Literal["mantle"], Literal["runtime"]]
ENDPOINTS = ("mantle", "runtime")

_REGION = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]+)+-\d+")

#: The DNS suffixes of the runtime hosts, plain and dual-stack, by how a region's name begins.
_SUFFIXES = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}


def _suffixes(region: str) -> Tuple[str, str]:
    for start, found in _SUFFIXES.items():
        if region.startswith(start):
            return found
    return "amazonaws.com", "api.aws"


class Place(NamedTuple):
    """What one of Bedrock's own host names says."""

    endpoint: BedrockEndpoint
    region: str


def place_of(host: str) -> Optional[Place]:
    """What a host name says, or ``None`` if it is not one of Bedrock's own."""
    service, _, rest = host.rstrip(".").lower().partition(".")
    region, _, suffix = rest.partition(".")
    if _REGION.fullmatch(region) is None:
        return None
    if service == "bedrock-mantle" and suffix == "api.aws":
        return Place("mantle", region)
    if service in ("bedrock-runtime", "bedrock-runtime-fips") and suffix in _suffixes(region):
        return Place("runtime", region)
    return None


def default_url(endpoint: BedrockEndpoint, region: str) -> httpx.URL:
    """Where an endpoint of a region is."""
    host = (
        f"bedrock-runtime.{region}.{_suffixes(region)[0]}"
        if endpoint == "runtime"
        else f"bedrock-mantle.{region}.api.aws"
    )
    return httpx.URL(f"https://{host}/openai/v1")


def root_url(url: Union[str, httpx.URL]) -> httpx.URL:
    """The root of the API in an address; one that is copied from a request goes too far."""
    parsed = httpx.URL(str(url).strip())
    path = re.sub(r"/responses(/.*)?$", "", parsed.path.rstrip("/"))
    return parsed.copy_with(path=path or "/")


def check_region(region: Optional[str]) -> None:
    """Refuse what is no name of a region.

    Raises:
        SeekGPTError: it is none.
    """
    if region is not None and _REGION.fullmatch(region) is None:
        raise SeekGPTError(
            f"The AWS region {region!r} is invalid; expected a name such as 'us-east-1'"
        )


def check_place(url: httpx.URL, endpoint: BedrockEndpoint, region: Optional[str]) -> None:
    """Refuse one of Bedrock's own addresses that contradicts the other settings.

    Raises:
        SeekGPTError: it does.
    """
    place = place_of(url.host)
    if place is None:
        return
    if url.scheme not in ("https", "wss"):
        raise SeekGPTError(f"Amazon Bedrock is reached over HTTPS only, but the URL is {url}")
    if place.endpoint != endpoint:
        raise SeekGPTError(
            f"{url.host} is a host of Bedrock's `{place.endpoint}` endpoint and does not match the "
            f"selected `{endpoint}`; set `endpoint={place.endpoint!r}` for this host"
        )
    if region is not None and place.region != region:
        raise SeekGPTError(
            f"{url.host}: the endpoint region {place.region} does not match the AWS region that is "
            f"configured, {region}"
        )
