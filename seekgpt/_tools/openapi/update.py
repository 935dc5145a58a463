"""Changes written into declaration files, in place: a line added, a value added to a line.

Only what can be said without inventing a name is written: parameters and fields of plain types,
and values of enums. All else stays in the report, to be declared by hand.
"""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple

from ..._spec.resolve import Api
from .drift import Change
from .facts import REQUIRED, Owner, Reader

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def expression(schema: Any) -> Optional[str]:
    """The type expression of a schema of plain values, None for any other."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return None
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        parts = [expression(member) for member in members]
        return None if None in parts else " | ".join(dict.fromkeys(p for p in parts if p))
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return expression({**schema, "type": None, "anyOf": [{**schema, "type": k} for k in kinds]})
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    if values and kinds != "null":
        return f"Literal[{', '.join(repr(value) for value in values if value is not None)}]"
    if kinds == "array":
        item = expression(schema.get("items"))
        return None if item is None else f"list[{item}]"
    return "None" if kinds == "null" else _PLAIN.get(str(kinds))


class Update:
    """The texts of declaration files, changed one difference at a time."""

    def __init__(self, api: Api, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None:
        self.api = api
        self.documents = (ours, theirs)
        self.texts: Dict[str, str] = {}
        self._read: Dict[Tuple[int, str], Reader] = {}

    def apply(self, change: Change) -> bool:
        """Write a change; False when it is one for a person."""
        if change.kind == "new":
            return self._add(change)
        if change.kind == "new values":
            return self._add_values(change)
        return False

    def _reader(self, which: int, line: str) -> Reader:
        known = self._read.get((which, line))
        if known is None:
            verb, _, path = line.partition(" ")
            known = self._read[which, line] = Reader(self.documents[which])
            item = self.documents[which]["paths"][path]
            known.operation(item[verb.lower()], item.get("parameters", []))
        return known

    def _add(self, change: Change) -> bool:
        theirs = self._reader(1, change.line)
        text = expression(theirs.schemas.get(change.key))
        parent, _, name = change.key.rpartition(".")
        if text is None or not re.fullmatch(r"[a-z_][a-z0-9_]*", name):
            return False
        owners = self._reader(0, change.line).owners.get(f"{parent}.", set())
        if parent == "query":
            owners = {("query",)}
        default = "" if REQUIRED in theirs.facts[change.key] else " = ..."
        written = [
            self._insert(change.line, owner, name, text + default) for owner in _sorted(owners)
        ]
        return bool(written) and all(written)

    def _add_values(self, change: Change) -> bool:
        owners = self._reader(0, change.line).owners.get(change.key, set())
        known = self._reader(0, change.line).facts[change.key]
        found = [self._extend(change, owner, known) for owner in _sorted(owners)]
        return bool(found) and all(found)

    def _table(self, line: str, owner: Owner) -> Optional[Tuple[str, str]]:
        """The file and the table in which the keys of an owner stand."""
        if owner[0] in ("body", "query", "path"):
            verb, _, path = line.partition(" ")
            method = self.documents[0]["paths"][path][verb.lower()]["operationId"]
            source, key = self.api.origins[method]
            table = ".".join((*key, owner[0]))
        elif owner[0] in self.api.origins:
            source, key = self.api.origins[owner[0]]
            if key[0] != "types":
                return None
            table = ".".join(key)
        else:
            return None
        self.texts.setdefault(source.file, source.text)
        return source.file, table

    def _insert(self, line: str, owner: Owner, name: str, text: str) -> bool:
        place = self._table(line, owner) if len(owner) == 1 else None
        if place is None:
            return False
        file, table = place
        start, end = _section(self.texts[file], table)
        if start < 0:
            return False
        body = self.texts[file][start:end]
        if not re.search(rf"^{name} =", body, re.M):  # else another operation brought it
            body = f'{body.rstrip()}\n{name} = "{text}"\n' + body[len(body.rstrip()) + 1 :]
        self.texts[file] = self.texts[file][:start] + body + self.texts[file][end:]
        return True

    def _extend(self, change: Change, owner: Owner, known: Set[str]) -> bool:
        """Add values to the literal that has the known ones."""
        place = self._table(change.line, owner)
        if place is None:
            return False
        file, table = place
        if len(owner) == 1:  # an alias is a key of its module's table
            table, _, name = table.rpartition(".")
        else:
            name = owner[-1]
        start, end = _section(self.texts[file], table)
        body = self.texts[file][start:end] if start >= 0 else ""
        found = re.search(rf'^{name} = (?:"""(?:.|\n)*?"""|.*)$', body, re.M)
        for literal in re.finditer(r"Literal\[([^\]]*)\]", found.group() if found else ""):
            values = [value.strip() for value in literal.group(1).split(",")]
            new = [value for value in change.values if value not in values]
            if found is None or not known & set(values):
                continue
            at = start + found.start() + literal.end(1)
            added = "".join(f", {value}" for value in new)
            self.texts[file] = self.texts[file][:at] + added + self.texts[file][at:]
            return True
        return False


def _sorted(owners: Set[Owner]) -> List[Owner]:
    return sorted(owners)


def _section(text: str, table: str) -> Tuple[int, int]:
    """Where the keys of a table begin and end in a file; -1 when it has no header of its own."""
    header = re.search(rf"^\[{re.escape(table)}\][ \t]*(?:#.*)?\n", text, re.M)
    if header is None:
        return -1, -1
    after = re.compile(r"^\[", re.M).search(text, header.end())
    return header.end(), after.start() if after else len(text)
