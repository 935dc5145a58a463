"""Keys as an API declares them: what each is, where it is sent, and which of them a call needs."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Tuple

from .._record import Record
from .._redact import keep_secret


class Key(Record):
    """One thing that says who is calling. ``type`` is what it is, or where it is sent; a token may
    be fetched from ``token_url``, which is asked with ``parameters``."""

    scheme: str
    type: str
    name: str = ""
    env: str = ""
    token_url: str = ""
    parameters: Tuple[Tuple[str, str], ...] = ()
    in_body: bool = False
    """Whether the credentials that fetch a token stand in the body of what asks for it."""


#: Alternatives, each of keys that are needed together; an empty one needs none.
Security = Tuple[Tuple[Key, ...], ...]
#: Finds the value of a key; told whether it is the only one of its alternative.
Find = Callable[[Key, bool], Any]


class Proof:
    """What a request carries to say who is calling."""

    def __init__(self) -> None:
        self.headers: Dict[str, str] = {}
        self.query: Dict[str, object] = {}
        self.fetched: Optional[Tuple[Key, Any]] = None
        """The key that is a token which has to be fetched, with what it is fetched with."""

    def add(self, key: Key, value: Any) -> None:
        """Carry the value of a key."""
        if key.name:
            keep_secret(key.name)
        if key.type == "oauth2" and isinstance(value, tuple):
            self.fetched = key, value
        elif key.type in ("bearer", "oauth2"):
            self.headers["Authorization"] = f"Bearer {value}"
        elif key.type == "basic":
            self.headers["Authorization"] = f"Basic {_basic(value)}"
        elif key.type == "header":
            self.headers[key.name] = str(value)
        elif key.type == "query":
            self.query[key.name] = str(value)
        else:
            before = self.headers.get("Cookie")
            cookie = f"{key.name}={value}"
            self.headers["Cookie"] = f"{before}; {cookie}" if before else cookie


def proof_of(security: Security, find: Find) -> Optional[Proof]:
    """The proof by the first alternative whose keys are all there; None if there is no such."""
    for keys in security:
        values = [find(key, len(keys) == 1) for key in keys]
        if all(values):
            proof = Proof()
            for key, value in zip(keys, values):
                proof.add(key, value)
            return proof
    return None


def is_fetched(security: Any) -> bool:
    """Whether a token that has to be fetched may prove who is calling."""
    return type(security) is tuple and any(key.token_url for keys in security for key in keys)


def wanted(security: Security, variable: Callable[[Key], str]) -> str:
    """The keys of a call, for the message that they are missing; each may come from a variable."""

    def shown(key: Key) -> str:
        name = variable(key)
        return f"{key.scheme!r}" + (f" (or the variable {name})" if name else "")

    return " or ".join(" and ".join(map(shown, keys)) for keys in security)


def _basic(value: Any) -> str:
    """User and password; a key alone is the user."""
    from base64 import b64encode

    text = ":".join(value) if isinstance(value, tuple) else str(value)
    return b64encode((text if ":" in text else f"{text}:").encode("utf-8")).decode("ascii")
