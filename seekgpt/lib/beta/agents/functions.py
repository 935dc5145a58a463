"""Functions as tools of an agent: described by their arguments, and called with these checked."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import json
from functools import partial
from types import SimpleNamespace
from typing import (
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    List,
    Mapping,
    Optional,
    Tuple,
    Type,
    Union,
    cast,
    overload,
)

from typing_extensions import TypeVar, get_type_hints

from ...._custom.structured import schemas
from ...._http.request.body import encode
from ...._sentinels import Omit, is_given, omit

#: What calling a tool gives.
OutputT = TypeVar("OutputT", default=Any)


class FunctionTool(Generic[OutputT]):
    """A function, with the class of its arguments.

    Its `definition` goes into an agent's ``tools``, and itself into ``tool_handlers``, under its
    `name`. The class is of any kind that `responses.parse` takes; what does not fit it never comes
    to the function.
    """

    def __init__(
        self,
        model: Type[Any],
        handler: Callable[[Any], Any],
        *,
        name: str,
        description: str,
        defer_loading: Union[bool, Omit] = omit,
    ) -> None:
        """``defer_loading`` has the agent look for the tool when it needs one.

        Raises:
            ValueError: the name is empty.
            TypeError: the class has no fields.
        """
        if not name:
            raise ValueError("A tool needs a name")
        self.name = name
        self.handler = handler
        self._model = model
        self._definition: Dict[str, Any] = {
            "type": "function",
            "name": name,
            "description": description,
            "parameters": _schema(model),
        }
        if is_given(defer_loading):
            self._definition["defer_loading"] = defer_loading

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    @property
    def definition(self) -> Dict[str, Any]:
        """What the agent is told of it: a copy."""
        return copy.deepcopy(self._definition)

    def read(self, arguments: Mapping[str, Any]) -> Any:
        """The arguments as an object of the class.

        Raises:
            ValueError: they do not fit it.
        """
        known = self._definition["parameters"].get("properties")
        unknown = [name for name in arguments if known is not None and name not in known]
        if unknown:
            raise ValueError(
                f"{self.name} takes no argument {unknown[0]!r}; it takes {list(known)}"
            )
        return schemas.parse(self._model, json.dumps(arguments))

    def __call__(self, arguments: Mapping[str, Any]) -> OutputT:
        """What the function gives for such arguments, as an agent takes it; it may have to be
        awaited."""
        output: Any = self.handler(self.read(arguments))
        found: Any = _later(output) if hasattr(output, "__await__") else written(output)
        return cast("OutputT", found)


async def _later(output: Any) -> Any:
    return written(await output)


def written(output: Any) -> Any:
    """What a function gives, as an agent takes it: text and parts of content as they are, other
    things as JSON."""
    dump = getattr(output, "model_dump", None)
    if callable(dump) and not isinstance(output, type):
        output = dump(mode="json")
    if isinstance(output, Iterable) and not isinstance(output, (str, bytes, Mapping, list, tuple)):
        output = list(output)
    if output is None or isinstance(output, str):
        return output
    if isinstance(output, (list, tuple)) and output and all(map(_is_content, output)):
        return list(output)
    return encode(output).decode("utf-8")


def _is_content(part: Any) -> bool:
    return isinstance(part, dict) and (
        (part.get("type") == "input_text" and isinstance(part.get("text"), str))
        or (part.get("type") == "input_image" and isinstance(part.get("image_url"), str))
    )


def pydantic_function_tool(
    model: Type[Any],
    *,
    handler: Callable[[Any], Any],
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> FunctionTool[Any]:
    """A function of one argument, an object of a class, whose fields are what the agent gives."""
    return FunctionTool(
        model,
        handler,
        name=model.__name__ if name is None else name,
        description=(inspect.getdoc(model) or "") if description is None else description,
        defer_loading=defer_loading,
    )


@overload
def function_tool(
    function: Callable[..., Any],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> FunctionTool[Any]: ...


@overload
def function_tool(
    function: None = None,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> Callable[[Callable[..., Any]], FunctionTool[Any]]: ...


def function_tool(
    function: Optional[Callable[..., Any]] = None,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> Any:
    """A function whose arguments are annotated, as a tool. Without a function this is a decorator.

    Raises:
        TypeError: an argument has no annotation, a private name, or comes by position alone.
    """
    given: Dict[str, Any] = {
        "name": name,
        "description": description,
        "defer_loading": defer_loading,
    }
    if function is None:
        return partial(function_tool, **given)
    fields = _fields(function)
    model = dataclasses.make_dataclass("ToolArguments", fields)
    if name is None:
        given["name"] = function.__name__
    if description is None:
        given["description"] = inspect.getdoc(function) or ""
    called = function
    return pydantic_function_tool(
        model,
        handler=lambda found: called(**{field[0]: getattr(found, field[0]) for field in fields}),
        **given,
    )


def _fields(function: Callable[..., Any]) -> List[Tuple[Any, ...]]:
    """The arguments of a function as fields of a class, those without a default first."""
    parameters = inspect.signature(function).parameters.values()
    hints = _hints(function, {p.name: p.annotation for p in parameters})
    fields: List[Tuple[Any, ...]] = []
    for parameter in parameters:
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise TypeError(f"A tool cannot be given {str(parameter)!r}; name each argument")
        if parameter.name.startswith("_") or parameter.name not in hints:
            raise TypeError(
                f"The argument {parameter.name!r} of a tool needs a public name and an annotation"
            )
        field: Tuple[Any, ...] = (parameter.name, hints[parameter.name])
        if parameter.default is not parameter.empty:
            made = partial(copy.copy, parameter.default)
            field += (dataclasses.field(default_factory=made),)
        fields.append(field)
    return sorted(fields, key=len)


def _hints(function: Callable[..., Any], annotations: Mapping[str, Any]) -> Mapping[str, Any]:
    """What annotations mean where a function was written: in its module, of a method in its class.

    What it returns may have a name that only type checkers know.
    """
    names: Dict[str, Any] = {}
    owner = getattr(function, "__self__", None)
    for cls in reversed((owner if isinstance(owner, type) else type(owner)).__mro__):
        names.update(vars(cls) if owner is not None else {})
    known = {
        name: kind for name, kind in annotations.items() if kind is not inspect.Parameter.empty
    }
    written_in = getattr(inspect.unwrap(function), "__globals__", {})
    asked: Any = SimpleNamespace(__annotations__=known)
    return get_type_hints(asked, written_in, names, include_extras=True)


def _schema(model: Type[Any]) -> Dict[str, Any]:
    """The JSON Schema of a class, in which what has a default may be left out."""
    own = getattr(model, "model_json_schema", None)
    if own is not None:  # of pydantic
        found: Dict[str, Any] = own()
    else:
        found = schemas.strict_schema(model)
        if dataclasses.is_dataclass(model):
            needed = [
                field.name
                for field in dataclasses.fields(model)
                if field.default is field.default_factory is dataclasses.MISSING
            ]
            found["required"] = needed
    if found.get("type") != "object" and "$ref" not in found:
        raise TypeError("The arguments of a tool are an object; put another type into a field")
    return found
