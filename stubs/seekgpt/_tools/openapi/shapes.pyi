from typing import Any, Iterator, List, Mapping, Tuple
from .shape import Property, Shape

PREFIX: str
MARK: str

class Shapes:
    """Reads the schemas of one document."""

    document: Mapping[str, Any]
    schemas: Mapping[str, Any]
    def __init__(self, document: Mapping[str, Any]) -> None: ...
    def component(self, name: str) -> Shape:
        """The shape of a schema among the components.

        Raises:
            ValueError: there is none of this name.
        """
    def follow(self, item: Any) -> Any:
        """What a reference leads to: a parameter, a body, an answer, a schema.

        Raises:
            ValueError: it leads nowhere in this document.
        """
    def end(self, shape: Shape) -> Shape:
        """A shape that is no reference."""
    def variants(self, shape: Shape) -> Iterator[Shape]:
        """The alternatives of a shape, each as it is written: by name, if it has one."""
    def variants_of(self, shape: Shape) -> List[Shape]:
        """The alternatives of a shape, none of them a reference."""
    def of(self, schema: Any) -> Shape:
        """The shape of a schema."""
    def fields_of(self, shape: Shape) -> Tuple[Property, ...]:
        """The fields of an object, or those that several have in common."""
    def property(self, key: str, schema: Any, required: bool) -> Property:
        """A property or parameter of this schema."""
