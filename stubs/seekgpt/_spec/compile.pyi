from typing import Any, Dict
from .resolve import Api

Documents = Dict[str, bytes]

def compile_api(api: Api) -> Documents:
    """The documents of a checked `Api`: the same bytes for the same declarations."""

def write(documents: Documents, folder: str) -> None:
    """Write documents as files of a folder, which is made."""

def to_json(spec: Any) -> Any:
    """A spec object as JSON data, without the values that are defaults anyway."""

def keep_in(documents: Documents, target: str) -> None:
    """Write the compiled form in one step, in place of the one before; a folder that cannot be
    written to is no error, it is only slower.
    """
