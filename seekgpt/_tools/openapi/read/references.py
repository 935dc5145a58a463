"""Where references lead: inside a document, into files beside it, to addresses that are given."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Mapping, Tuple
from urllib.parse import unquote, urldefrag, urljoin

import attrs

from .notes import step

#: Reads a document by its address: the name of a file.
Fetch = Callable[[str], Any]
#: No address may be followed.
NOWHERE: Mapping[str, str] = {}


class Dangling(ValueError):
    """A reference that leads nowhere."""


@attrs.frozen
class Place:
    """A place in one of the files: the address of the file, and a JSON pointer in it."""

    file: str
    pointer: str

    def below(self, *steps: object) -> Place:
        """A place further in."""
        return Place(self.file, "/".join((self.pointer, *map(step, steps))))

    def __str__(self) -> str:
        return f"{os.path.basename(self.file)}{self.pointer}" if self.file else self.pointer


class References:
    """Follows the references of a document; the files that they name are read once."""

    def __init__(
        self,
        document: Any,
        file: str = "",
        fetch: Any = None,
        given: Mapping[str, str] = NOWHERE,
    ) -> None:
        """``fetch`` reads a file; ``given`` are the addresses that may be followed out of the
        document, each with the file in its place, or with itself to be fetched."""
        self._fetch: Any = fetch
        self._given = given
        self._files: Dict[str, Any] = {"": document}
        self._home = file

    def target(self, ref: Any, file: str) -> Tuple[Any, Place]:
        """What a reference in a file leads to, and where that stands.

        Raises:
            Dangling: nowhere, or into what cannot be read.
        """
        if not isinstance(ref, str):
            raise Dangling(f"{ref!r} is no reference")
        address, fragment = urldefrag(ref)
        where = self._address(address, file) if address else file
        found = self._document(where, ref)
        for text in fragment.split("/")[1:]:
            key = unquote(text).replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and key.isdigit() and int(key) < len(found):
                found = found[int(key)]
            elif isinstance(found, dict) and key in found:
                found = found[key]
            else:
                raise Dangling(f"the reference {ref!r} leads nowhere")
        if fragment and not fragment.startswith("/"):
            raise Dangling(f"the reference {ref!r} names an anchor, which is not supported")
        return found, Place(where, f"#{fragment}" if fragment else "#")

    def _address(self, address: str, file: str) -> str:
        if "://" in address or "://" in file:
            return urljoin(file, address)
        here = os.path.dirname(file or self._home)
        path = os.path.normpath(os.path.join(here, unquote(address)))
        return "" if path == os.path.normpath(self._home or ".") else path

    def _document(self, where: str, ref: str) -> Any:
        if where not in self._files:
            away = "://" in where
            if self._fetch is None or (away and where not in self._given):
                advice = f"; give it by --reference {where}=FILE" if away else ""
                raise Dangling(f"the reference {ref!r} leads out of the document{advice}")
            try:
                self._files[where] = self._fetch(self._given[where] if away else where)
            except (OSError, ValueError) as error:
                reason = str(error).splitlines()[0] if str(error) else type(error).__name__
                raise Dangling(f"the file of {ref!r} cannot be read: {reason}") from None
        return self._files[where]
