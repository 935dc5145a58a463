"""From a class to the JSON Schema that a model must follow, and from its answer back to the class.

What an annotation means is found out once (`annotations`): a shape, which knows its schema and how
to read a value. Classes of pydantic describe and fill themselves (`described`).
"""

from __future__ import annotations

from typing import Any, Dict, NoReturn

from ..._codec import standard_loads
from ..._model.structure_fault import StructureFault
from ...errors import StructuredOutputError
from .annotations import class_shape
from .definitions import Definitions, name_of
from .described import Described


def strict_schema(cls: Any) -> Dict[str, Any]:
    """The JSON Schema of a class in the strict form: all fields required, no others allowed.

    Raises:
        TypeError: it is no class that has fields, or a field's type cannot be expressed.
    """
    definitions = Definitions()
    found = class_shape(cls).schema(definitions)
    root = definitions.rooted(found["$ref"].rpartition("/")[2])
    if root.get("type") != "object":
        raise TypeError(
            f"Unsupported format {cls!r}; the API wants an object, so make it a field of a class"
        )
    return root


def parse(cls: Any, text: str) -> Any:
    """An instance of a class from JSON text.

    Raises:
        StructuredOutputError: the text does not fit the class.
        pydantic.ValidationError: the same, of a class of pydantic.
    """
    shape = class_shape(cls)
    if isinstance(shape, Described):
        return shape.parse(text)
    name = name_of(cls)
    try:
        return shape.read(standard_loads(text, parse_constant=_no_number), name)
    except StructureFault as fault:
        raise StructuredOutputError(
            fault.path, fault.expected, fault.got, text
        ) from fault.__cause__
    except RecursionError:
        raise StructuredOutputError(name, "fewer levels of nesting", text, text) from None
    except ValueError as error:
        raise StructuredOutputError(name, f"JSON ({error})", text, text) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
