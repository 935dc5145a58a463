"""What a class says of its fields, with the names that pydantic has for it."""

from __future__ import annotations

from typing import Any, Dict, Optional


class ModelField:
    """A field of a class: its type, its name in JSON, and what it is when it is not sent."""

    def __init__(self, cls: Any, name: str) -> None:
        self._cls = cls
        self._name = name

    @property
    def annotation(self) -> Any:
        """The type, as a typing object."""
        return self._cls.__types__.described(self._cls, self._name)[0]

    @property
    def description(self) -> Optional[str]:
        """What it means."""
        return self._cls.__types__.described(self._cls, self._name)[1] or None

    @property
    def alias(self) -> Optional[str]:
        """Its name in JSON, where that is another."""
        key: str = self._cls.__api_names__[self._name]
        return None if key == self._name else key

    def is_required(self) -> bool:
        """Whether it has no default, so that strict validation misses it."""
        return self._name not in self._cls.__defaults__

    @property
    def default(self) -> Any:
        """What it is when it is not sent: ``...`` where it has to be."""
        return ... if self.is_required() else self.get_default()

    def get_default(self, **ignored: Any) -> Any:
        """What it reads as when it was not sent."""
        make = self._cls.__defaults__.get(self._name)
        return None if make is None else make()

    def __repr__(self) -> str:
        return f"ModelField(annotation={self.annotation!r}, required={self.is_required()})"


def fields(_instance: Any, owner: Any) -> Dict[str, ModelField]:
    """The ``model_fields`` of a class: what it says of each field, by the name in Python."""
    return {name: ModelField(owner, name) for name in owner.__api_names__}
