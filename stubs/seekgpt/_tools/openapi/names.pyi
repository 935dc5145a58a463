from typing import ClassVar
import sys
from typing import Any, List, Mapping, Optional

NAMES: str

class Names:
    """The map, a table a field; docs/openapi.md explains each.

    Patterns are those of shells. Where a table says nothing, the rules of `calling` hold.
    """

    skip: List[str]
    webhooks: str
    paths: Mapping[str, str]
    methods: Mapping[str, str]
    types: Mapping[str, str]
    words: Mapping[str, str]
    packages: Mapping[str, str]
    pages: Mapping[str, str]
    headers: Mapping[str, str]
    security: Mapping[str, str]
    deliberate: Mapping[str, List[str]]
    def skips(self, line: str) -> bool:
        """Whether an operation is left out."""
    def method(self, line: str) -> Optional[str]:
        """The method of an operation, where the map tells. A pattern's ``*`` is a word that the
        method's name may have, too.
        """
    def page(self, line: str, style: str) -> str:
        """The page style of a list, where the fields around its items leave it open."""
    def accepts(self, kind: str, *where: str) -> bool:
        """Whether a difference of this kind is deliberate: at this place, or with what is there."""
    def header(self, name: str) -> str:
        """What a header of the document is called here."""
    def security_of(self, said: Any, own: bool) -> str:
        """Whose key an operation wants, of the alternatives that a document gives; one of our
        ``own`` says it in our words.
        """
    def __init__(
        self,
        skip: List[str] = ...,
        webhooks: str = ...,
        paths: Mapping[str, str] = ...,
        methods: Mapping[str, str] = ...,
        types: Mapping[str, str] = ...,
        words: Mapping[str, str] = ...,
        packages: Mapping[str, str] = ...,
        pages: Mapping[str, str] = ...,
        headers: Mapping[str, str] = ...,
        security: Mapping[str, str] = ...,
        deliberate: Mapping[str, List[str]] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def read(path: Optional[str], beside: str) -> Names:
    """The map at ``path``, by default the one beside the declarations; none is an empty one.

    Raises:
        ValueError: a key that a map does not have, or a value of another kind.
    """
