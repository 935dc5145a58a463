"""Keys that a folder declares, as OpenAPI has them."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

from ...._spec.defaults import Scheme


def alternatives(security: Sequence[str]) -> List[Dict[str, List[str]]]:
    """Alternatives of keys, each of those that are needed together."""
    options = ([name.strip() for name in option.split("+")] for option in security)
    return [{name: [] for name in option if name != "none"} for option in options]


def schemes(declared: Mapping[str, Scheme]) -> Dict[str, Dict[str, Any]]:
    """The keys by their names."""
    return {name: _scheme(scheme) for name, scheme in declared.items()}


def _scheme(scheme: Scheme) -> Dict[str, Any]:
    if scheme.type == "oauth2":
        scopes = dict.fromkeys(scheme.scope.split(), "")
        flow = {"tokenUrl": scheme.token_url, "scopes": scopes}
        return {"type": "oauth2", "flows": {"clientCredentials": flow}}
    if scheme.type in ("bearer", "basic"):
        return {"type": "http", "scheme": scheme.type}
    return {"type": "apiKey", "in": scheme.type, "name": scheme.name}
