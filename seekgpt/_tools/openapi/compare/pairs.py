"""Which class of ours a schema is, where a union has several."""

from __future__ import annotations

from typing import Dict, List, Set, Tuple

import attrs

from ...._spec.unions import literal_values
from ..read.schemas import Shapes
from ..read.shape import NULL, Literals, Named, Object, Shape
from .ours import Declared, Ours

#: Which declared type stands for a schema: where it is sent, and where it is received.
Known = Dict[Tuple[str, bool], str]
#: Below this share of common fields two classes are not taken for the same one.
_SIMILAR = 0.3


@attrs.frozen(eq=False)
class Pairs:
    """Finds the classes of both sides that are the same."""

    shapes: Shapes
    declared: Declared
    known: Known

    def of(self, said: List[Shape], declared: List[Ours], sent: bool) -> List[Tuple[Shape, Ours]]:
        """The classes of both sides that are the same, the likeliest pairs first."""
        if len(said) == len(declared) == 1:
            return [(said[0], declared[0])]
        scored = [
            (self._likeness(shape, our.node[1], sent), -i, -j)
            for i, shape in enumerate(said)
            for j, our in enumerate(declared)
        ]
        left, right, pairs = set(), set(), []
        for score, i, j in sorted(scored, reverse=True):
            if score >= _SIMILAR and i not in left and j not in right:
                left.add(i)
                right.add(j)
                pairs.append((said[-i], declared[-j]))
        return pairs

    def _likeness(self, shape: Shape, ref: str, sent: bool) -> float:
        """How much a schema and a declared class have in common; negative if they exclude."""
        known = self.known.get((shape.name, sent)) if isinstance(shape, Named) else None
        theirs = self.shapes.end(shape)
        assert isinstance(theirs, Object)
        said = {field.key: field for field in self.shapes.fields_of(theirs)}
        ours = self.declared.fields(ref)
        score = 10.0 if known == ref else 0.0
        for key in said.keys() & ours.keys():
            one = self._constants(said[key].shape)
            other = set(map(str, literal_values(ours[key][0].type, self.declared.api.lookup)))
            if one and other and 1 in (len(one), len(other)):
                if not one & other:
                    return -1.0
                score += 2.0
        every = said.keys() | ours.keys()
        return score + (len(said.keys() & ours.keys()) / len(every) if every else 1.0)

    def _constants(self, shape: Shape) -> Set[str]:
        """The values a property can have, if it can have no others."""
        variants = [v for v in self.shapes.variants_of(shape) if v != NULL]
        if not variants or not all(isinstance(variant, Literals) for variant in variants):
            return set()
        return {
            str(v) for variant in variants if isinstance(variant, Literals) for v in variant.values
        }
