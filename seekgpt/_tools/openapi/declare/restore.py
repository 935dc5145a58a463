"""The declarations that a document was exported from: `export` backwards.

Such a document says how everything is called and in which file it stands, so nothing is left to
rules, and every word in it is taken back.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, Mapping, Tuple

from ...._spec.defaults import FILE
from ..compare.align import Alignment
from ..read.operations import Operation, read
from .draft import Draft
from .methods import MethodMaker
from .toml import Edits


def restore(maker: MethodMaker) -> Dict[str, Edits]:
    """The edits that make the files of a document's declarations, by their names. The maker is one
    for that document, with nothing declared yet."""
    alignment = maker.types.alignment
    _enter_names(alignment, maker.types.draft)
    held = {(path, name): found for path, name, found in _operations(alignment)}
    for key, value in alignment.shapes.document.get("x-seekgpt-api", {}).items():
        maker.types.draft.set(FILE, (key,), value)
    for tag in alignment.shapes.document.get("tags", ()):
        _resource(maker, tag, held)
    for ref in alignment.shapes.schemas:
        maker.types.take_back(ref)
    return maker.types.draft.edits


def _enter_names(alignment: Alignment, draft: Draft) -> None:
    """Make every type known before the first expression is written."""
    for ref, schema in alignment.shapes.schemas.items():
        module, _, name = ref.rpartition(".")
        alignment.known[ref, False] = alignment.known[ref, True] = ref
        draft.enter(module, name, str(schema.get("x-seekgpt-file", "")))
    draft.enter_twins(alignment.shapes.schemas)


def _operations(alignment: Alignment) -> Iterator[Tuple[str, str, Operation]]:
    """Every operation that says all of its method: resource, name, operation."""
    for route, item in alignment.shapes.document["paths"].items():
        for verb, first in item.items():
            for said in (first, *first.get("x-seekgpt-also", ())):
                if "x-seekgpt-derived" not in said:
                    line = f"{verb.upper()} {route}"
                    resource, _, name = said["operationId"].rpartition(".")
                    yield resource, name, read(alignment.shapes, alignment.names, line, said)


def _resource(
    maker: MethodMaker, tag: Mapping[str, Any], held: Mapping[Tuple[str, str], Operation]
) -> None:
    path = tag["name"]
    file = f"{path.replace('.', '/')}.toml"
    draft = maker.types.draft
    package = tag.get("x-seekgpt-package", path.rpartition(".")[0])
    draft.packages[file] = package
    for key, said in (
        ("summary", "description"),
        ("package", "x-seekgpt-package"),
        ("class", "x-seekgpt-class"),
        ("extends", "x-seekgpt-extends"),
    ):
        if said in tag:
            draft.set(file, (key,), tag[said])
    for name in tag.get("x-seekgpt-order", ()):
        declared = tag.get("x-seekgpt-methods", {}).get(name)
        if declared is not None:
            draft.set(file, ("methods", name), declared)
        else:
            maker.method(held[path, name])
