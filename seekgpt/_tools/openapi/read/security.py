"""Which keys an operation wants, and what the document says of each of them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Optional, Union

from ...._at import at
from .identifiers import identifier
from .notes import Note


class Schemes:
    """The security schemes of a document, by the names they have in declarations."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._default = document.get("security")
        said = document.get("components", {}).get("securitySchemes")
        self._known: Dict[str, Dict[str, str]] = {}
        for name, scheme in (said if isinstance(said, dict) else {}).items():
            found = _scheme(scheme if isinstance(scheme, dict) else {})
            if found is not None:
                self._known[str(name)] = found
        #: Whether another key than a bearer's is ever wanted, so that schemes have to be declared.
        self.declared = any(
            self._known[name]["type"] != "bearer"
            for item in document["paths"].values()
            for operation in item.values()
            for option in _options(operation.get("security", self._default))
            for name in option
            if name in self._known
        ) or any(
            self.unknown(operation)
            for item in document["paths"].values()
            for operation in item.values()
        )

    def notes(self, document: Mapping[str, Any]) -> Iterator[Note]:
        """What is said of operations that are called with no key, because none is known."""
        for item in document["paths"].values():
            for operation in item.values():
                names = self.unknown(operation)
                if names:
                    reason = f"called without a key: the scheme {' or '.join(names)} is of no kind"
                    advice = "give what it wants in 'extra_headers', or in 'default_headers'"
                    yield Note(operation["x-at"], f"{reason} that can be declared", advice)

    def default(self) -> List[str]:
        """What holds for operations that do not say otherwise."""
        found = self.of({})
        return found if isinstance(found, list) else []

    def of(self, operation: Mapping[str, Any]) -> Union[str, List[str]]:
        """The alternatives that an operation takes; ``bearer`` where that is all there is."""
        said = operation.get("security", self._default)
        if not isinstance(said, list):
            return "bearer"
        options = list(_options(said))
        if not options:
            return ["none"]
        known = [option for option in options if all(name in self._known for name in option)]
        if not self.declared:
            return "bearer"
        return ["+".join(map(_called, option)) or "none" for option in known] or ["none"]

    def unknown(self, operation: Mapping[str, Any]) -> List[str]:
        """The schemes of an operation, if it can be called with none of those that are known."""
        options = list(_options(operation.get("security", self._default)))
        if not options or any(all(name in self._known for name in option) for option in options):
            return []
        return [name for option in options for name in option if name not in self._known]

    def table(self, name: str) -> Dict[str, str]:
        """A scheme as ``api.toml`` has it."""
        return next(table for known, table in self._known.items() if _called(known) == name)


def _called(name: str) -> str:
    return identifier(name, "key")


def _options(said: Any) -> Iterator[Mapping[str, Any]]:
    for option in said if isinstance(said, list) else ():
        if isinstance(option, dict):
            yield {str(name): scopes for name, scopes in option.items()}


def _scheme(said: Mapping[str, Any]) -> Optional[Dict[str, str]]:
    kind, name, place = said.get("type"), said.get("name"), said.get("in")
    if kind == "http":
        scheme = str(said.get("scheme", "")).lower()
        return {"type": scheme} if scheme in ("bearer", "basic") else None
    if kind in ("oauth2", "openIdConnect"):
        url = at(said, "flows.clientCredentials.tokenUrl")
        if isinstance(url, str) and url.startswith(("https://", "http://", "/")):
            return {"type": "oauth2", "token_url": url}
        return {"type": "bearer"}  # a token, wherever it comes from
    if kind == "apiKey" and isinstance(name, str) and place in ("header", "query", "cookie"):
        return {"type": str(place), "name": name}
    return None
