"""Which proxies the environment names, and which hosts ``NO_PROXY`` excepts from them.

httpx reads the same variables, but raises for a host that is written otherwise than it expects, so
that no client can be made. Here every form is read that other programs read: names, with a dot or
a star before them or without; addresses and networks, in brackets or without; with ports, or as
URLs; with commas, spaces or lines between. What is none of these excepts nothing.
"""

from __future__ import annotations

import re
from typing import Any, Dict, List, Optional
from urllib.request import getproxies

from ..._record import Record

_SCHEMES = ("http", "https", "all")
_FORM = (  # made ready when there is one: that takes half a millisecond
    r"(?i)(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?"
    r"(?:\[(?P<inside>[^\]]*)\](?P<length>/\d+)?|(?P<host>[^\s/\[\]:]+))"
    r"(?::(?P<port>\d+))?/?"
)


class Exempt(Record):
    """Hosts that are reached without a proxy: a network, or a name with all below it."""

    network: Any = None
    name: str = ""
    below: bool = False
    """Whether only what is below the name is meant."""
    scheme: str = ""
    port: Optional[int] = None

    def holds(self, url: Any) -> bool:
        """Whether a URL leads to one of them."""
        if self.scheme not in ("", "all", url.scheme) or self.port not in (None, _port(url)):
            return False
        host = url.raw_host.decode("ascii").lower()
        if self.network is not None:
            address = _address(host)
            return address is not None and address in self.network
        return host.endswith(f".{self.name}") or (host == self.name and not self.below)


class Environment(Record):
    """What the environment says: a proxy for each scheme, and what is exempt."""

    proxies: Dict[str, str]
    exempt: List[Exempt]


def from_environment() -> Environment:
    """The proxies that the environment names; none, if all hosts are exempt."""
    said = getproxies()
    found: Dict[str, str] = {}
    for scheme in _SCHEMES:
        url = (said.get(scheme) or "").strip()
        if url:
            found[f"{scheme}://"] = url if "://" in url else f"http://{url}"
    hosts = re.split(r"[\s,]+", said.get("no") or "") if found else []
    if "*" in hosts:
        return Environment({}, [])
    exempt = (_exempt(host) for host in hosts)
    return Environment(found, [each for each in exempt if each is not None])


def _exempt(host: str) -> Optional[Exempt]:
    network = _network(host)
    if network is not None:
        return Exempt(network)
    form = re.fullmatch(_FORM, host)
    if form is None:
        return None
    scheme = (form["scheme"] or "").lower()
    port = int(form["port"]) if form["port"] else None
    name = form["host"] or form["inside"] + (form["length"] or "")
    network = _network(name)
    if network is not None:
        return Exempt(network, scheme=scheme, port=port)
    below = name.startswith((".", "*."))
    try:
        plain = name.lstrip("*.").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    return Exempt(name=plain, below=below, scheme=scheme, port=port)


# Whoever has no proxy does not wait for the module of addresses.


def _network(text: str) -> Any:
    from ipaddress import ip_network

    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def _address(text: str) -> Any:
    from ipaddress import ip_address

    try:
        return ip_address(text)
    except ValueError:
        return None


def _port(url: Any) -> Optional[int]:
    port: Optional[int] = url.port
    return port or {"http": 80, "https": 443}.get(url.scheme)
