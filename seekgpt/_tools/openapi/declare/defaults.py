"""``api.toml`` of a new folder: what a document says of its API as a whole."""

from __future__ import annotations

from typing import Any, Mapping

from ...._spec.defaults import FILE
from ..read.security import Schemes
from .draft import Draft


def defaults_of(document: Mapping[str, Any], schemes: Schemes, draft: Draft) -> None:
    """Enter into a draft what holds for the whole API."""
    # As OpenAPI has it where a parameter does not say otherwise.
    draft.query_style = "form*"
    draft.set(FILE, ("query_style",), draft.query_style)
    url = _base_url(document.get("servers"))
    if url:
        draft.set(FILE, ("base_url",), url)
    draft.security = schemes.default()
    if draft.security:
        draft.set(FILE, ("security",), draft.security)
        declare_schemes(draft.security, schemes, draft)


def declare_schemes(security: Any, schemes: Schemes, draft: Draft) -> None:
    """Enter the schemes that alternatives name, but for those that are declared."""
    for name in (name for option in security for name in option.split("+")):
        if name != "none" and name not in draft.schemes:
            draft.schemes.add(name)
            draft.set(FILE, ("schemes", name), schemes.table(name))


def _base_url(servers: Any) -> str:
    """The address of the first server, its variables filled in as the document would."""
    first = servers[0] if isinstance(servers, list) and servers else None
    if not isinstance(first, dict):
        return ""
    url = first.get("url")
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        return ""
    variables = first.get("variables")
    for name, about in (variables if isinstance(variables, dict) else {}).items():
        default = about.get("default", "") if isinstance(about, dict) else ""
        url = url.replace(f"{{{name}}}", str(default))
    return url
