"""Importing a document into a folder of declarations: what comes of it, before it is written."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any, Dict, Iterator, List, Mapping, Set, Tuple

from ..._spec.check import examine, load
from ..._spec.faults import Fault
from ..._spec.resolve import Api
from ..._spec.sources import files_in
from .compare.align import Alignment
from .compare.changes import Change, Place
from .compare.reach import Reach
from .declare.apply import apply
from .declare.defaults import defaults_of
from .declare.draft import Draft
from .declare.methods import MethodMaker
from .declare.repair import Key, Repairs
from .declare.restore import restore
from .declare.toml import edited
from .declare.types import TypeMaker
from .declare.webhooks import declare_webhooks
from .read.bodies import left_media
from .read.load import read_file
from .read.name_map import Names
from .read.notes import Note
from .read.references import NOWHERE, References
from .read.reserved import Reserved
from .read.schemas import Shapes
from .read.tidy import Tidy
from .read.values import renamed
from .report import Outcome

#: What one round of changes writes can bring others to light: which of two classes a schema is
#: like, for one. Two rounds are rare, more were never seen.
_ROUNDS = 4
#: For a folder that is added to nothing.
NOTHING = Reserved()
#: How often what was written may turn out to be invalid, before the rest of it is given up.
_REPAIRS = 40


def imported(
    said: Dict[str, Any],
    folder: str,
    names: Names,
    prune: bool = False,
    file: str = "",
    reserved: Reserved = NOTHING,
    given: Mapping[str, str] = NOWHERE,
) -> Outcome:
    """What an import of a document into a folder comes to; the folder itself is not touched.
    ``file`` is the document's own, beside which other files are looked for; ``given`` are addresses
    that it may refer to, with the files in their place.

    Everything is carried out on a copy and compared once more, until nothing is left to do: what is
    told as written is what no longer differs.

    Raises:
        DeclarationError: the folder's declarations have faults.
    """
    tidy = Tidy(said, References(said, file, read_file, given), names)
    document = renamed(tidy.document(), names.values) if names.values else tidy.document()
    shapes = Shapes(document)
    with tempfile.TemporaryDirectory(prefix="seekgpt-import-") as place:
        copy = os.path.join(place, "endpoints")
        os.makedirs(copy)
        work = _Work(shapes, names, reserved, copy, _texts(folder), prune)
        write(copy, work.before)
        load(folder) if work.before else None  # faults are told at their own place
        keys = [] if names.security else shapes.security.notes(document)
        media = [] if shapes.own else left_media(shapes, document)
        return work.done([*tidy.notes, *keys, *media])


class _Work:
    """One import, on a copy of the folder."""

    def __init__(
        self,
        shapes: Shapes,
        names: Names,
        reserved: Reserved,
        copy: str,
        before: Mapping[str, str],
        prune: bool,
    ) -> None:
        self.shapes = shapes
        self.names = names
        self.reserved = reserved
        self.copy = copy
        self.before = before
        self.prune = prune
        self.outcome = Outcome()
        self.repairs = Repairs()
        #: The HTTP lines that no valid method can be made of, and why.
        self._refused: Dict[str, str] = {}

    def done(self, notes: List[Note]) -> Outcome:
        """Carry out everything; what came of it."""
        while True:
            alignment = self._carried_out()
            refused = self._refusals()
            if not refused:
                break
            # Begun anew without these, so that nothing that they brought along stays.
            self._refused.update(refused)
            self.outcome, self.repairs = Outcome(), Repairs()
            shutil.rmtree(self.copy)
            os.makedirs(self.copy)
            write(self.copy, self.before)
        self._settle(alignment, notes)
        return self.outcome

    def _carried_out(self) -> Alignment:
        alignment = self._aligned(self._loaded())
        for _ in range(_ROUNDS):
            if not alignment.changes:
                break
            texts = self._round(alignment)
            write(self.copy, texts)
            self.outcome.written += alignment.changes
            if not texts:
                break
            alignment = self._aligned(self._loaded())
        return alignment

    def _refusals(self) -> Dict[str, str]:
        """The HTTP lines of methods that were taken out again, and why."""
        found: Dict[str, str] = {}
        for file, key, message in self.repairs.made:
            line = self._line_of(file, key)
            if line and len(key) == 2:
                found.setdefault(line, message)
        return found

    def _line_of(self, file: str, key: Key) -> str:
        """The HTTP line of the new method that a key of a file belongs to."""
        made = {path: line for line, path in self.outcome.methods.items()}
        resource = file[: -len(".toml")].replace("/", ".")
        of_method = len(key) > 1 and key[0] == "methods"
        return made.get(f"{resource}.{key[1]}", "") if of_method else ""

    @property
    def texts(self) -> Dict[str, str]:
        """The files as they would be."""
        return {**self.before, **self.outcome.texts}

    def _aligned(self, api: Api) -> Alignment:
        return Alignment(api, self.shapes, self.names, self.reserved).run()

    def _round(self, alignment: Alignment) -> Dict[str, str]:
        """Carry out what differs; the texts of the files that changed."""
        draft = Draft(self.copy, alignment.api, self.reserved)
        maker = MethodMaker(TypeMaker(alignment, draft, Reach(alignment)))
        before, outcome = self.texts, self.outcome
        if self.shapes.own and not before:
            edits = restore(maker)
        else:
            changes = [
                change
                for change in alignment.changes
                if change.kind != "new endpoint" or change.place.shown not in self._refused
            ]
            if not before and not self.shapes.own:
                defaults_of(self.shapes.document, self.shapes.security, draft)
            apply(changes, maker, self.prune)
            if not before:
                declare_webhooks(maker.types)
            edits = draft.finished()
        texts = {name: edited(before.get(name, ""), found) for name, found in edits.items()}
        texts = {name: text for name, text in texts.items() if text != before.get(name)}
        outcome.methods.update(maker.made)
        outcome.types += maker.types.made
        outcome.texts.update(texts)
        return texts

    def _loaded(self) -> Api:
        """The declarations of the copy, without what is not valid in them."""
        for _ in range(_REPAIRS):
            api, faults = examine(self.copy)
            if not faults:
                return api
            self._repair(faults)
        for name in [n for n in self.outcome.texts if n not in self.before]:
            self._give_up(name, faults)
        self.outcome.texts.clear()
        write(self.copy, self.before)
        return load(self.copy)

    def _repair(self, faults: List[Fault]) -> None:
        by_file: Dict[str, List[Fault]] = {}
        for fault in faults:
            name = os.path.relpath(fault.file, self.copy).replace(os.sep, "/")
            by_file.setdefault(name, []).append(fault)
        edits = self.repairs.edits(self.texts, by_file)
        for name, held in by_file.items():
            if name not in edits and name in self.outcome.texts and name not in self.before:
                self._give_up(name, held)  # its own name is the fault
                del self.outcome.texts[name]
        texts = {name: edited(self.texts[name], found) for name, found in edits.items()}
        self.outcome.texts.update(texts)
        write(self.copy, texts)

    def _give_up(self, name: str, faults: List[Fault]) -> None:
        os.remove(os.path.join(self.copy, *name.split("/")))
        self.repairs.made += [(name, (), fault.message) for fault in faults]

    # What is told

    def _settle(self, alignment: Alignment, notes: List[Note]) -> None:
        outcome = self.outcome
        outcome.texts = {n: t for n, t in outcome.texts.items() if t != self.before.get(n)}
        rest = [c for c in alignment.changes if c.place.shown not in self._refused]
        outcome.left = [*self._told(notes), *self._repaired(), *self._doubtful(alignment), *rest]
        outcome.left = [c for c in outcome.left if not self.names.accepts(c.kind, c.where)]
        still = {(change.kind, change.where) for change in outcome.left}
        told_once: Set[Tuple[str, str]] = set()
        written = []
        for change in outcome.written:
            key = (change.kind, change.where)
            if key not in still and key not in told_once:
                told_once.add(key)
                written.append(change)
        outcome.written[:] = written
        outcome.declared = alignment.theirs.keys() & alignment.methods.keys()
        unread = {n.line for n in notes if n.line and not self.names.skips(n.line)}
        outcome.missing = (alignment.theirs.keys() - outcome.declared) | unread
        outcome.skipped = {
            line
            for route, item in self.shapes.document["paths"].items()
            for line in (f"{verb.upper()} {route}" for verb in item)
            if self.names.skips(line)
        }
        outcome.methods = {
            line: path for line, path in outcome.methods.items() if line in outcome.declared
        }

    def _told(self, notes: List[Note]) -> Iterator[Change]:
        for note in notes:
            if note.line and not self.names.skips(note.line):
                place = Place(note.line, shown=note.line)
                yield Change("no operation", place, (f"{note.told()} ({note.pointer})",))
            elif not note.line and not self.names.accepts("left out", note.pointer):
                yield Change("left out", Place(note.pointer), (note.told(),))

    def _doubtful(self, alignment: Alignment) -> Iterator[Change]:
        """New lists of which only one page would be had; of others people have decided."""
        for line in self.outcome.methods:
            listing, method = alignment.theirs[line].listing, alignment.methods.get(line)
            if method is None or method.page or listing is None or not listing.doubt:
                continue
            if not self.names.tells_pages(line):
                rule = f'"{line}" = {{ by = "...", param = "...", items = "{listing.items}" }}'
                advice = f'in the map, under [pages], write {rule}, or "none"'
                told = f"answers with one page at a time, as {listing.doubt} shows"
                yield Change("pages", Place(line, shown=line), (f"{told}; {advice}",))

    def _repaired(self) -> Iterator[Change]:
        advice = "name it otherwise in the map, or declare it by hand"
        for line, message in self._refused.items():
            yield Change("no operation", Place(line, shown=line), (f"{message}; {advice}",))
        told_once = set()
        for file, key, message in self.repairs.made:
            line = self._line_of(file, key)
            shown = f"{line} {'.'.join(key[2:])}" if line else f"{file}: {_shown(key)}"
            if (shown, message) not in told_once:
                told_once.add((shown, message))
                yield Change("left out", Place(shown, shown=shown), (f"{message}; {advice}",))


def _shown(key: Key) -> str:
    return ".".join(key) or "all of it"


def _texts(folder: str) -> Dict[str, str]:
    found: Dict[str, str] = {}
    for path, _ in files_in(folder):
        name = os.path.relpath(path, folder).replace(os.sep, "/")
        with open(path, encoding="utf-8", newline="") as file:
            found[name] = file.read()
    return found


def write(folder: str, texts: Mapping[str, str]) -> None:
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
