"""What a folder says of its API as a whole: ``api.toml``, at its root."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional, Tuple

import attrs

from .faults import Fault
from .lines import line_of, positions
from .nearest import did_you_mean

#: The part that is no resource.
PART = "api"
FILE = "api.toml"
QUERY_STYLES = ("brackets", "form", "form*")
#: What a key is, or where it is sent.
KINDS = ("bearer", "basic", "header", "query", "cookie")


@attrs.frozen(kw_only=True)
class Scheme:
    """One way of saying who is calling.

    ``name`` is that of the header, parameter or cookie, ``env`` the environment variable that has
    the key.
    """

    type: str
    name: str = ""
    env: str = ""
    doc: str = ""


@attrs.frozen(kw_only=True)
class Defaults:
    """What holds for all methods of a folder that do not say otherwise."""

    title: str = ""
    base_url: str = ""
    query_style: str = "brackets"
    security: Tuple[str, ...] = ()
    schemes: Mapping[str, Scheme] = attrs.field(factory=dict)

    def as_data(self) -> Dict[str, Any]:
        """As JSON holds it, without what is not said."""
        said = attrs.asdict(self, filter=lambda field, value: bool(value))
        return {k: v for k, v in said.items() if v != getattr(NONE, k, None)}

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Defaults:
        """Of what `as_data` gave."""
        schemes = {name: Scheme(**said) for name, said in data.get("schemes", {}).items()}
        security = tuple(data.get("security", ()))
        return cls(**{**data, "schemes": schemes, "security": security})


NONE = Defaults()


def structure(path: str, text: str, data: Mapping[str, Any]) -> Tuple[Defaults, List[Fault]]:
    """The defaults of a parsed file, and its faults."""
    faults: List[Fault] = []
    known = positions(text)

    def fault(key: Tuple[str, ...], message: str) -> None:
        faults.append(Fault(path, line_of(known, key), ".".join(key), message))

    def typed(cls: Any, table: Mapping[str, Any], above: Tuple[str, ...]) -> Dict[str, Any]:
        names = [field.name for field in attrs.fields(cls)]
        for key in table:
            if key not in names:
                hint = did_you_mean(key, names) or f"; expected one of {', '.join(names)}"
                fault((*above, key), f"unknown key{hint}")
        found = {key: value for key, value in table.items() if key in names}
        for key in [k for k, v in found.items() if k not in ("security", "schemes")]:
            if not isinstance(found[key], str):
                fault((*above, key), f"{found.pop(key)!r} is not text; expected a string")
        return found

    found = typed(Defaults, data, ())
    style = found.get("query_style", "brackets")
    if style not in QUERY_STYLES:
        fault(("query_style",), f"{style!r} is unknown; expected one of {', '.join(QUERY_STYLES)}")
    url = found.get("base_url", "")
    if url and "://" not in url:
        fault(("base_url",), f"{url!r} is no address; expected one like 'https://example.com/v1'")
    schemes = {}
    said = found.pop("schemes", {})
    if not isinstance(said, Mapping):
        fault(("schemes",), "expected a table of schemes by name")
        said = {}
    for name, table in said.items():
        scheme = _scheme(name, table, typed, fault)
        if scheme is not None:
            schemes[name] = scheme
    security = found.pop("security", [])
    if not isinstance(security, list) or not all(isinstance(one, str) for one in security):
        fault(("security",), "expected a list of names of schemes, like ['key', 'user+app']")
        security = []
    for problem in unknown_schemes(security, schemes):
        fault(("security",), problem)
    return Defaults(**found, schemes=schemes, security=tuple(security)), faults


def _scheme(name: str, table: Any, typed: Any, fault: Any) -> Optional[Scheme]:
    key = ("schemes", name)
    if not isinstance(table, Mapping):
        fault(key, f"{table!r} is no scheme; expected a table with a 'type'")
        return None
    found = typed(Scheme, table, key)
    kind = found.get("type")
    if kind not in KINDS:
        fault((*key, "type"), f"{kind!r} is unknown; expected one of {', '.join(KINDS)}")
        return None
    if kind in ("header", "query", "cookie") and not found.get("name"):
        fault(key, f"a key in a {kind} needs a 'name'; expected one like name = 'X-Api-Key'")
        return None
    return Scheme(**found)


def unknown_schemes(security: Any, schemes: Mapping[str, Scheme]) -> List[str]:
    """What is wrong with alternatives of schemes: each is a name, several joined by ``+``, or
    ``none``."""
    names = [name.strip() for option in security for name in option.split("+")]
    return [
        f"unknown scheme {name!r}; expected one that {FILE} declares{did_you_mean(name, schemes)}"
        for name in names
        if name != "none" and name not in schemes
    ]


def path_in(folder: str) -> str:
    """Where the file of a folder lies."""
    return os.path.join(folder, FILE)
