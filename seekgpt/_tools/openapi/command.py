"""``python -m seekgpt export-openapi`` and ``import-openapi``: files in, text and status out."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from importlib import import_module
from typing import Any, Dict, List, Optional

import attrs

from ..._spec.check import load
from ..._spec.sources import DeclarationError, files_in
from ..check import own_folder
from .align import Alignment
from .apply import apply
from .changes import Change, told
from .draft import Draft
from .export import document
from .methods import MethodMaker
from .names import Names
from .names import read as read_names
from .reach import Reach
from .restore import restore
from .shapes import Shapes
from .toml import edited
from .types import TypeMaker


def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, by default of the library's own in a source checkout."""
    return document(load(folder or _folder()))


def _folder() -> str:
    """The library's own declarations."""
    folder = own_folder()
    if folder is None:
        raise ModuleNotFoundError(
            "this installation holds no declaration files; use a checkout, or name a folder "
            "with --endpoints"
        )
    return folder


def export(output: Optional[str], folder: Optional[str] = None) -> int:
    """Write the document as JSON to a file, or print it."""
    text = json.dumps(declared(folder), indent=1, ensure_ascii=False) + "\n"
    if output is None:
        sys.stdout.write(text)
        return 0
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0


@attrs.frozen
class Outcome:
    """What an import did, or would do: the changes written and those left, the texts of files that
    changed (None for one that is gone), and what new methods and types are called."""

    written: List[Change]
    left: List[Change]
    texts: Dict[str, str]
    methods: Dict[str, str]
    types: List[str]

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


def run(
    path: str,
    names_path: Optional[str] = None,
    folder: Optional[str] = None,
    check_only: bool = False,
    prune: bool = False,
) -> int:
    """Bring the declarations of a folder to what a document says, and print a report.

    Returns 1 if there is something that only a person can decide, or with ``check_only`` if there
    is any difference, and 0 otherwise.
    """
    target = folder or _folder()
    if folder is not None and not check_only:
        os.makedirs(target, exist_ok=True)
    outcome = imported(read(path), target, read_names(names_path, target), prune)
    if not check_only:
        for name, text in outcome.texts.items():
            _write(os.path.join(target, *name.split("/")), text)
    sys.stdout.write(outcome.report(check_only))
    return 1 if outcome.left or (check_only and outcome.written) else 0


def imported(said: Dict[str, Any], folder: str, names: Names, prune: bool = False) -> Outcome:
    """What an import of a document into a folder comes to; the folder itself is not touched.

    Everything is carried out on a copy and compared once more: what is told as written is what no
    longer differs.

    Raises:
        DeclarationError: the folder's declarations have faults.
        ValueError: the document is none, or refers to what it does not have.
    """
    shapes = Shapes(said)
    with tempfile.TemporaryDirectory(prefix="seekgpt-import-") as place:
        copy = os.path.join(place, "endpoints")
        before = _texts(folder)
        for name, text in before.items():
            _write(os.path.join(copy, *name.split("/")), text)
        os.makedirs(copy, exist_ok=True)
        try:
            api = load(copy)
        except DeclarationError:
            load(folder)  # the same faults, at their own place
            raise
        alignment = Alignment(api, shapes, names).run()
        draft = Draft(copy, alignment.api)
        maker = MethodMaker(TypeMaker(alignment, draft, Reach(alignment)))
        if shapes.own and not before:
            edits = restore(maker)
        else:
            apply(alignment.changes, maker, prune)
            edits = draft.finished()
        texts = {name: edited(before.get(name, ""), found) for name, found in edits.items()}
        texts = {name: text for name, text in texts.items() if text != before.get(name)}
        for name, text in texts.items():
            _write(os.path.join(copy, *name.split("/")), text)
        try:
            api = load(copy)
        except DeclarationError as error:
            raise ValueError(
                "nothing was written: what was made of the document is no valid declaration; "
                f"name it otherwise in the map, or declare it by hand\n{error}"
            ) from error
        left = Alignment(api, shapes, names).run().changes
    still = {(change.kind, change.where) for change in left}
    written = [change for change in alignment.changes if (change.kind, change.where) not in still]
    return Outcome(written, left, texts, maker.made, maker.types.made)


def _texts(folder: str) -> Dict[str, str]:
    found: Dict[str, str] = {}
    for path, _ in files_in(folder):
        name = os.path.relpath(path, folder).replace(os.sep, "/")
        with open(path, encoding="utf-8", newline="") as file:
            found[name] = file.read()
    return found


def _write(path: str, text: str) -> None:
    """Write a file whole, or not at all."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    draft = f"{path}.draft"
    with open(draft, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    if os.path.exists(path):
        shutil.copymode(path, draft)
    os.replace(draft, path)


def read(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML.

    Raises:
        ValueError: the file holds no OpenAPI document of version 3.
    """
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            found: Any = json.load(file)
        else:
            yaml: Any = import_module("yaml")  # only documents in YAML need it
            found = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        raise ValueError(f"{path} is no OpenAPI document: it has no paths")
    if not str(found.get("openapi", "")).startswith("3."):
        raise ValueError(f"{path}: expected an OpenAPI document of version 3.0 or 3.1")
    return found
