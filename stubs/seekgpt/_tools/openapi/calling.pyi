from typing import AbstractSet, Optional, Tuple
from .names import Names

def method(
    line: str,
    lines: AbstractSet[str],
    listing: AbstractSet[str],
    names: Names,
) -> Tuple[str, str]:
    """The resource and the name of an operation's method.

    The path without its parameters is the resource, the verb tells the method. A word at the end
    that nothing but this operation is found at is itself the method (``cancel``), if it is no
    plural. ``lines`` are all HTTP lines, ``listing`` those that answer with a list of items.
    """

def word(text: str) -> str:
    """A text as one word of a name: what Python does not allow in names becomes an underscore."""

def identifier(key: str) -> str:
    """A key as a name in Python."""

def singular(name: str) -> str:
    """``Batches`` to ``Batch``, ``Entries`` to ``Entry``, ``Files`` to ``File``."""

def title(text: str) -> str:
    """``moderation_results``, ``thread.run.created``, ``urlCitation`` to names of classes."""

def of_method(resource: str, name: str, suffix: str) -> str:
    """``CompletionCreateParams`` of ``chat.completions``, ``create`` and ``Params``."""

def package(resource: str, names: Names) -> str:
    """The package of a resource's types: the one it lies in."""

def free(name: str, taken: AbstractSet[str], root: str = "") -> str:
    """A name that is not taken: with the name of its module's type before it, or numbered."""

def page_style(fields: AbstractSet[str], query: AbstractSet[str], has_id: bool, verb: str) -> str:
    """How the pages of a list follow each other, by the fields around the items."""

def mapped_type(schema: str, names: Names) -> Optional[str]:
    """The type of a schema, where the map tells. In a pattern ``*`` stands for another schema, and
    for what that one's type is called.
    """

def type_name(schema: str, names: Names) -> str:
    """The class of a schema among the components."""

def of_option(base: str, tag: Optional[str], number: int) -> str:
    """The class of one alternative: what tells it apart, after the name of the whole."""
