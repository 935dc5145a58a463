"""What came of an import, for a person to read."""

from __future__ import annotations

from typing import Dict, List, Set

import attrs

from .compare.changes import Change, told


@attrs.define
class Outcome:
    """What an import did, or would do: the changes written and those left, the texts of files that
    changed, what new methods (by HTTP line) and types are called, and what became of the operations
    of the document."""

    written: List[Change] = attrs.field(factory=list)
    left: List[Change] = attrs.field(factory=list)
    texts: Dict[str, str] = attrs.field(factory=dict)
    methods: Dict[str, str] = attrs.field(factory=dict)
    types: List[str] = attrs.field(factory=list)
    declared: Set[str] = attrs.field(factory=set)
    missing: Set[str] = attrs.field(factory=set)
    skipped: Set[str] = attrs.field(factory=set)

    def report(self, only_told: bool) -> str:
        """The outcome for a person to read."""
        notes = {line: f"client.{path}" for line, path in self.methods.items()}
        lines: List[str] = []
        for title, changes in (
            ("Would be written" if only_told else "Written into the declarations", self.written),
            ("Left to be decided by a person", self.left),
        ):
            if changes:
                lines += [title, *(f"  {line}" for line in told(changes, notes))]
            if changes is self.written and self.types and changes:
                lines.append(f"  New types ({len(self.types)})")
                lines += [f"    seekgpt.types.{ref}" for ref in self.types]
        if not lines:
            lines.append("The declarations say what the document says.")
        else:
            files = len(self.texts)
            verb = "would change" if only_told else "changed"
            lines.append(
                f"{len(self.written)} written, {len(self.left)} left; "
                f"{files} file{'' if files == 1 else 's'} {verb}."
            )
        return "\n".join([*lines, self._counted()]) + "\n"

    def _counted(self) -> str:
        count = len(self.declared) + len(self.missing) + len(self.skipped)
        skipped = f", {len(self.skipped)} skipped by the map" if self.skipped else ""
        return (
            f"{count} operation{'' if count == 1 else 's'} in the document: "
            f"{len(self.declared)} declared, {len(self.missing)} left{skipped}."
        )
