"""Reading folders of declaration files."""

from __future__ import annotations

import os
import sys
from typing import Any, Dict, List, Mapping, Tuple, Union

import attrs

from . import defaults
from .declaration import Declaration, structure
from .defaults import Defaults
from .faults import DeclarationError, Fault
from .lines import line_of, positions

SUFFIX = ".toml"
TYPES_SUFFIX = ".types"


@attrs.define(eq=False)
class Source:
    """One declaration file. ``part`` is its path without ending, dots for slashes."""

    file: str
    part: str
    text: str
    declaration: Declaration

    @property
    def resource(self) -> str:
        """The resource it declares, empty when it holds types alone."""
        return "" if self.part.endswith(TYPES_SUFFIX) else self.part

    @property
    def package(self) -> str:
        """The package under ``seekgpt.types`` that its types belong to."""
        if self.declaration.package is not None:
            return self.declaration.package
        return self.part.rpartition(".")[0] if self.resource else self.part[: -len(TYPES_SUFFIX)]

    def fault(self, key: Tuple[str, ...], message: str) -> Fault:
        return Fault(
            self.file, line_of(positions(self.text), key), ".".join(key) or "file", message
        )


def files_in(folder: str) -> List[Tuple[str, str]]:
    """The declaration files below a folder, each with its part, in a fixed order."""
    found = []
    for directory, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in sorted(names):
            if name.endswith(SUFFIX) and not name.startswith("."):
                path = os.path.join(directory, name)
                relative = os.path.relpath(path, folder)[: -len(SUFFIX)]
                found.append((path, relative.replace(os.sep, ".")))
    return found


def read(folder: str) -> Tuple[List[Source], List[Fault]]:
    """Read every declaration file of a folder; a file that cannot be read becomes faults."""
    sources: List[Source] = []
    faults: List[Fault] = []
    if not os.path.isdir(folder):
        return [], [Fault(folder, 1, "folder", "not a folder; expected one that holds .toml files")]
    taken: Dict[str, str] = {}
    for path, part in files_in(folder):
        if part == defaults.PART:
            continue
        if taken.setdefault(part, path) != path:
            message = f"{taken[part]} declares {part!r} already; expected one file for each"
            faults.append(Fault(path, 1, "file", message))
            continue
        text = _text(path)
        data = _parse(path, text) if isinstance(text, str) else text
        result = data if isinstance(data, Fault) else structure(data)
        if isinstance(result, Fault):
            faults.append(result)
        elif isinstance(result, Declaration):
            sources.append(Source(path, part, str(text), result))
        else:
            known = positions(str(text))
            for problem in result:
                where = ".".join(problem.key) or "file"
                faults.append(Fault(path, line_of(known, problem.key), where, problem.message))
    return sources, faults


def read_defaults(folder: str) -> Tuple[Defaults, List[Fault]]:
    """What a folder says of its API as a whole."""
    path = defaults.path_in(folder)
    if not os.path.isfile(path):
        return Defaults(), []
    text = _text(path)
    if isinstance(text, Fault):
        return Defaults(), [text]
    data = _parse(path, text)
    if isinstance(data, Fault):
        return Defaults(), [data]
    return defaults.structure(path, text, data)


def _text(path: str) -> Union[str, Fault]:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        return Fault(path, 1, "file", f"cannot be read ({error.strerror}); expected a text file")
    try:
        text = data.decode("utf-8-sig")  # with the mark that some editors put at the start
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{data[error.start]:02x} is no UTF-8"
        return Fault(path, line, "file", f"{found}; expected a file saved as UTF-8")
    return text.replace("\r\n", "\n")


def _parse(path: str, text: str) -> Union[Mapping[str, Any], Fault]:
    toml = _toml_parser(path)
    try:
        data: Dict[str, Any] = toml.loads(text)
        return data
    except RecursionError:
        return Fault(path, 1, "file", "nested too deeply; expected a few tables in each other")
    except toml.TOMLDecodeError as error:
        message, _, place = str(error).partition(" (at ")
        digits = "".join(c for c in place.partition(",")[0] if c.isdigit())
        line = int(digits) if digits else text.count("\n") + 1
        return Fault(path, line, "file", f"{message}; expected valid TOML")


def _toml_parser(path: str) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib

        return tomllib
    try:
        import tomli
    except ModuleNotFoundError:
        raise DeclarationError(
            [
                Fault(
                    path,
                    1,
                    "file",
                    "reading TOML before Python 3.11 needs a package; run `pip install tomli`, "
                    "or ship the folder compiled (`python -m seekgpt compile`)",
                )
            ]
        ) from None
    return tomli
