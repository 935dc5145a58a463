"""How things may be called: what can be written in Python, and means nothing else there."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import Collection, Tuple

from ..expr import RESERVED, VARIABLE
from ..faults import Report
from ..resolve import Api
from ..sources import Source
from . import reserved


def is_name(text: str) -> bool:
    """Whether Python reads a word as a name, and as this one."""
    written = text.isidentifier() and not keyword.iskeyword(text)
    return written and unicodedata.normalize("NFKC", text) == text


def named(text: str, taken: Collection[str] = ()) -> str:
    """A name like a word that is none, or is taken."""
    word = re.sub(r"\W+", "_", unicodedata.normalize("NFKC", text)).strip("_") or "name"
    if word[0].isdigit():
        word = f"n{word}"
    return f"{word}_" if keyword.iskeyword(word) or word in taken else word


def check_field(name: str, key: Tuple[str, ...], report: Report) -> None:
    """The name of a parameter or a field; it may have another one in JSON."""
    if not is_name(name):
        problem = f"{name!r} is no name in Python; expected one with alias = {name!r}"
        report(key, f"{problem}, like {named(name)!r}")


def check_attribute(name: str, report: Report, taken: Collection[str], owner: str) -> None:
    """The name of a method or a resource, which is an attribute of ``owner``."""
    if not is_name(name) or name.startswith("_"):
        kind = "is private" if name.startswith("_") else "is no name in Python"
        report((), f"{name!r} {kind}; expected a name like {named(name, taken)!r}")
    elif name in taken:
        other = named(name, taken)
        report(
            (),
            f"{owner} has an attribute {name!r} of its own; expected another name, like {other!r}",
        )


def check_file(api: Api, source: Source) -> None:
    """What follows from the name of a file: the resource, and the package of its types."""

    def report(key: Tuple[str, ...], message: str) -> None:
        api.faults.append(source.fault(key, message))

    owner, taken = "every client", reserved.CLIENT
    for step in source.resource.split(".") if source.resource else ():
        check_attribute(step, report, taken, owner)
        if step in reserved.PYTHON:
            problem = f"{step!r} would hide Python's own from what stands beside it"
            report((), f"{problem}; expected another name, like {step + '_'!r}")
        owner, taken = "every resource", reserved.RESOURCE
    declared = source.declaration
    if declared.class_name and not is_name(declared.class_name):
        problem = f"{declared.class_name!r} is no name in Python"
        report(("class",), f"{problem}; expected one like {named(declared.class_name)!r}")
    key = () if declared.package is None else ("package",)
    steps = source.package.split(".") if source.package else []
    if not all(map(is_name, steps)) and (key or not source.resource):
        problem = f"{source.package!r} is no package in Python"
        report(key, f"{problem}; expected one like {'.'.join(map(named, steps))!r}")
    for module, types in declared.types.items():
        if not is_name(module):
            problem = f"{module!r} is no module in Python; expected a name like {named(module)!r}"
            report(("types", module), problem)
        elif not source.package and module in reserved.MODULES:
            report(("types", module), "seekgpt.types has this module already; expected another")
        for name in types.types:
            _check_type_name(name, ("types", module, name), report)
    for name, method in declared.methods.items():
        if method.params and not all(map(is_name, method.params.split("."))):
            problem = f"{method.params!r} is no name of a type; expected one like 'ThingParams'"
            report(("methods", name, "params"), problem)


def _check_type_name(name: str, key: Tuple[str, ...], report: Report) -> None:
    if name == VARIABLE:
        report(key, f"{VARIABLE} is the type variable; expected another name")
    elif name in RESERVED:
        report(key, f"{name!r} means something in every type expression; expected another name")
    elif not is_name(name):
        report(key, f"{name!r} is no name in Python; expected one like {named(name)!r}")
