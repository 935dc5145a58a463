from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Type

Make = Optional[Callable[[], Any]]
MISSING: Any

def declare(cls: Type[Any], names: Mapping[str, str], defaults: Mapping[str, Make]) -> None:
    """Give ``cls`` its fields: Python names to names in JSON, and what makes those not sent."""

def read_as(cls: Type[Any], readings: Mapping[str, Tuple[Callable[[Any], Any], bool]]) -> None:
    """Say how fields are read, by their names in JSON, where that is not as JSON has them; and
    whether a dump for Python has them so, too.
    """

def declare_by_annotations(cls: Type[Any]) -> None:
    """A subclass written by hand: ``class Answer(BaseModel): text: str``."""

def attrs_class(cls: Type[Any], these: Dict[str, Any]) -> None:
    """Make an attrs class of a model, without methods: the base has them all."""

def own_annotations(cls: type) -> Dict[str, Any]:
    """The annotations of a class itself, as they are written."""
