"""Folders of declarations, read, resolved and held against the rules."""

from __future__ import annotations

from typing import List, Optional, Tuple

import attrs

from .faults import DeclarationError, Fault
from .resolve import Api, Base, resolve
from .rules.methods import check_method
from .rules.names import check_file
from .rules.python import Find, check_python
from .rules.types import check_type
from .rules.values import check_default
from .sources import Source, read, read_defaults


def load(folder: str, base: Optional[Base] = None) -> Api:
    """Read, resolve and check a folder of declarations, on top of ``base`` when given.

    Raises:
        DeclarationError: with every fault found.
    """
    api, faults = examine(folder, base)
    if faults:
        raise DeclarationError(faults)
    return api


def examine(
    folder: str, base: Optional[Base] = None, find: Optional[Find] = None
) -> Tuple[Api, List[Fault]]:
    """Like `load`, but return the faults, sorted by place.

    With ``find``, what the declarations name in Python is looked for, too.
    """
    sources, faults = read(folder)
    defaults, more = read_defaults(folder)
    api = resolve(sources, base, defaults)
    for source in sources:
        check_file(api, source)
    faults = [*faults, *more, *api.faults]
    if not faults:
        _check(api, sources)
        if find is not None and not api.faults:
            check_python(api, find)
        faults = api.faults
    return api, sorted(set(faults), key=attrs.astuple)


def _check(api: Api, sources: List[Source]) -> None:
    for source in sources:
        part = api.parts[source.part]
        for method in part.methods.values():
            check_method(api, method)
        for module, types in part.types.items():
            for name, spec in types.items():
                check_type(api, f"{module}.{name}", spec)
    for node, value, report in api.default_values:
        check_default(node, value, api.lookup, report)
