"""Names that new declarations must not take, because something else has them already."""

from __future__ import annotations

from typing import FrozenSet

import attrs

from ...._spec.names import Scope

#: What every resource has by itself.
OF_RESOURCES = frozenset(("with_raw_response", "with_streaming_response"))


@attrs.frozen
class Reserved:
    """What clients that the declarations are added to have by themselves: attributes, and types
    with their scope."""

    attributes: FrozenSet[str] = frozenset()
    modules: FrozenSet[str] = frozenset()
    scope: Scope = attrs.field(factory=Scope)
