"""Importing a document into a folder of declarations: what comes of it, before it is written."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any, Dict, List, Set, Tuple

import attrs

from ..._spec.check import load
from ..._spec.faults import DeclarationError
from ..._spec.sources import files_in
from .compare.align import Alignment
from .compare.changes import Change, told
from .compare.reach import Reach
from .declare.apply import apply
from .declare.draft import Draft
from .declare.methods import MethodMaker
from .declare.restore import restore
from .declare.toml import edited
from .declare.types import TypeMaker
from .read.name_map import Names
from .read.schemas import Shapes

#: What one round of changes writes can bring others to light: which of two classes a schema is
#: like, for one. Two rounds are rare, more were never seen.
_ROUNDS = 4


@attrs.define
class Outcome:
    """What an import did, or would do: the changes written and those left, the texts of files that
    changed, and what new methods (by HTTP line) and types are called."""

    written: List[Change] = attrs.field(factory=list)
    left: List[Change] = attrs.field(factory=list)
    texts: Dict[str, str] = attrs.field(factory=dict)
    methods: Dict[str, str] = attrs.field(factory=dict)
    types: List[str] = attrs.field(factory=list)

    def report(self, only_told: bool) -> str:
        """The outcome for a person to read."""
        notes = {line: f"client.{path}" for line, path in self.methods.items()}
        if not self.written and not self.left:
            return "The declarations say what the document says.\n"
        lines: List[str] = []
        for title, changes in (
            ("Would be written" if only_told else "Written into the declarations", self.written),
            ("Left to be decided by a person", self.left),
        ):
            if changes:
                lines += [title, *(f"  {line}" for line in told(changes, notes))]
            if changes is self.written and self.types:
                lines.append(f"  New types ({len(self.types)})")
                lines += [f"    seekgpt.types.{ref}" for ref in self.types]
        files = len(self.texts)
        verb = "would change" if only_told else "changed"
        lines.append(
            f"{len(self.written)} written, {len(self.left)} left; "
            f"{files} file{'' if files == 1 else 's'} {verb}."
        )
        return "\n".join(lines) + "\n"


def imported(said: Dict[str, Any], folder: str, names: Names, prune: bool = False) -> Outcome:
    """What an import of a document into a folder comes to; the folder itself is not touched.

    Everything is carried out on a copy and compared once more, until nothing is left to do: what is
    told as written is what no longer differs.

    Raises:
        DeclarationError: the folder's declarations have faults.
        ValueError: the document is none, or refers to what it does not have.
    """
    before = _texts(folder)
    done = Outcome()
    with tempfile.TemporaryDirectory(prefix="seekgpt-import-") as place:
        copy = os.path.join(place, "endpoints")
        os.makedirs(copy)
        write(copy, before)
        alignment = _aligned(said, copy, folder, names)
        for _ in range(_ROUNDS):
            texts = _round(alignment, copy, {**before, **done.texts}, prune, done)
            write(copy, texts)
            done.written += alignment.changes
            if not texts:
                break
            alignment = _aligned(said, copy, "", names)
    done.left[:] = alignment.changes
    still = {(change.kind, change.where) for change in done.left}
    told_once: Set[Tuple[str, str]] = set()
    written = []
    for change in done.written:
        key = (change.kind, change.where)
        if key not in still and key not in told_once:
            told_once.add(key)
            written.append(change)
    done.written[:] = written
    return done


def _aligned(said: Dict[str, Any], copy: str, folder: str, names: Names) -> Alignment:
    """A document laid beside the declarations of a copy, those of ``folder`` or what was made."""
    try:
        api = load(copy)
    except DeclarationError as error:
        if folder:
            load(folder)  # the same faults, at their own place
        raise ValueError(
            "nothing was written: what was made of the document is no valid declaration; "
            f"name it otherwise in the map, or declare it by hand\n{error}"
        ) from error
    return Alignment(api, Shapes(said), names).run()


def _round(
    alignment: Alignment, copy: str, before: Dict[str, str], prune: bool, done: Outcome
) -> Dict[str, str]:
    """Carry out what differs; the texts of the files that changed."""
    draft = Draft(copy, alignment.api)
    maker = MethodMaker(TypeMaker(alignment, draft, Reach(alignment)))
    if alignment.shapes.own and not before:
        edits = restore(maker)
    else:
        apply(alignment.changes, maker, prune)
        edits = draft.finished()
    texts = {name: edited(before.get(name, ""), found) for name, found in edits.items()}
    texts = {name: text for name, text in texts.items() if text != before.get(name)}
    done.methods.update(maker.made)
    done.types += maker.types.made
    done.texts.update(texts)
    return texts


def _texts(folder: str) -> Dict[str, str]:
    found: Dict[str, str] = {}
    for path, _ in files_in(folder):
        name = os.path.relpath(path, folder).replace(os.sep, "/")
        with open(path, encoding="utf-8", newline="") as file:
            found[name] = file.read()
    return found


def write(folder: str, texts: Dict[str, str]) -> None:
    """Write files of a folder, each whole or not at all."""
    for name, text in texts.items():
        path = os.path.join(folder, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        draft = f"{path}.draft"
        with open(draft, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        if os.path.exists(path):
            shutil.copymode(path, draft)
        os.replace(draft, path)
