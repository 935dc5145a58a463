"""``api.toml`` of a new folder: what a document says of its API as a whole."""

from __future__ import annotations

from typing import Any, Mapping

from ...._spec.defaults import FILE
from ..read.security import Schemes
from ..read.servers import server_of
from .draft import Draft


def defaults_of(document: Mapping[str, Any], schemes: Schemes, draft: Draft) -> None:
    """Enter into a draft what holds for the whole API."""
    # As OpenAPI has it where a parameter does not say otherwise.
    draft.query_style = "form*"
    draft.set(FILE, ("query_style",), draft.query_style)
    url = server_of(document.get("servers"))
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
