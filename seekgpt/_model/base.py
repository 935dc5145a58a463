"""The base of every object that the API answers with.

An instance *adopts* the parsed JSON object as its ``__dict__``: nothing is copied, unknown keys
are attributes like any other, and a field that was not sent falls through to the class attribute
``None``.
"""

from __future__ import annotations

import json
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Dict,
    FrozenSet,
    Iterator,
    Mapping,
    Optional,
    Set,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
)

from .._codec import loads
from .._json import foreign
from .dump import Selection, plain_data, select
from .fields import declare_by_annotations

if TYPE_CHECKING:
    from typing_extensions import Literal, Self

F = TypeVar("F", bound=Callable[..., Any])


class _Guarded:
    """A method that no JSON key of the same name can hide.

    An instance's ``__dict__`` comes from a server. A plain method would lose against a key named
    like it; a descriptor with ``__set__`` wins, and the key stays readable in ``model_extra``.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self.function if instance is None else MethodType(self.function, instance)

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(f"{self.function.__qualname__} is a method and cannot be assigned to")


def guarded(function: F) -> F:
    """Mark a method that must win over a field of the same name."""
    return cast(F, _Guarded(function))


class BaseModel:
    """An object of the API: fields as attributes, with helpers to turn it back into data.

    Fields the server did not send read as ``None``; `model_fields_set` tells them apart from
    ``null``. Fields this version of the library does not know are kept and read like the others.

    ``_request_id`` is the ``x-request-id`` of the response, on the object that a call returned
    (``None`` on the objects inside it).
    """

    __slots__ = ("__dict__", "__request", "__weakref__")

    __request: str

    #: Where a generated class is declared, and what attrs knows about it.
    __ref__: ClassVar[str] = ""
    __attrs_attrs__: ClassVar[Any] = ()
    __attrs_init__: ClassVar[Any] = None
    __attrs_props__: ClassVar[Any] = None
    __match_args__: ClassVar[Any] = ()

    #: What the runtime hands to models when it starts, since they know of no declaration: an object
    #: with ``validate(cls, data)``, ``json_schema(cls)`` and ``outline(cls)``.
    __types__: ClassVar[Any]

    #: Python names of the declared fields, with their names in JSON.
    __api_names__: ClassVar[Mapping[str, str]] = {}
    #: The few declared fields whose two names differ, by their name in JSON.
    __python_names__: ClassVar[Mapping[str, str]] = {}

    #: What stays here when an object is sent back to the API: things made on this side.
    __api_exclude__: ClassVar[FrozenSet[str]] = frozenset()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __init__(self, **fields: Any) -> None:
        api_names = type(self).__api_names__
        self.__dict__ = {api_names.get(k, k): v for k, v in fields.items()}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__api_names__" not in cls.__dict__:
            declare_by_annotations(cls)

    @classmethod
    def adopt(cls, data: Dict[str, Any]) -> Self:
        """Make an instance around ``data`` itself, without looking at it."""
        instance = cls.__new__(cls)
        instance.__dict__ = data
        return instance

    @property
    def _request_id(self) -> Optional[str]:
        # A slot, so that no key of the JSON can take its place; empty on most objects.
        return getattr(self, "_BaseModel__request", None)

    @_request_id.setter
    def _request_id(self, value: Optional[str]) -> None:
        self.__request = value  # type: ignore[assignment]

    @property
    def model_fields_set(self) -> Set[str]:
        """The names of the fields that were in the JSON, or were assigned since."""
        python_names = type(self).__python_names__
        return {python_names.get(key, key) for key in self.__dict__}

    @property
    def model_extra(self) -> Dict[str, Any]:
        """The fields that are not declared, by their name in JSON."""
        declared = set(type(self).__api_names__.values())
        return {key: value for key, value in self.__dict__.items() if key not in declared}

    @property
    def __orig_class__(self) -> Any:
        # A call of `Parsed[Answer]` would leave a note among the fields of what it made; now it
        # finds that nothing can be assigned to this name.
        raise AttributeError("__orig_class__")

    @guarded
    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Dict[str, Any]:
        """The object as plain dicts and lists, by default just what the server sent.

        Args:
            use_api_names: Key the result by names in JSON (``schema``) or in Python (``schema_``).
            exclude_unset: Leave out declared fields that the server did not send.
            exclude_none: Leave out fields that are ``None``.
        """
        return plain_data(
            self, BaseModel, use_api_names, exclude_unset, exclude_none or exclude_defaults
        )

    @guarded
    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The object as JSON text; the arguments are those of `to_dict`."""
        data = plain_data(
            self, BaseModel, use_api_names, exclude_unset, exclude_none or exclude_defaults
        )
        return json.dumps(data, indent=indent, ensure_ascii=False, default=foreign)

    @guarded
    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Selection = None,
        exclude: Selection = None,
        by_alias: Optional[bool] = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **ignored: Any,
    ) -> Dict[str, Any]:
        """The object as a dict, with the argument names of pydantic's method."""
        data = plain_data(
            self, BaseModel, bool(by_alias), exclude_unset, exclude_none or exclude_defaults
        )
        return select(data, include, exclude)

    @guarded
    def model_dump_json(self, *, indent: Optional[int] = None, **options: Any) -> str:
        """The object as JSON text, with the argument names of pydantic's method."""
        separators = (",", ":") if indent is None else None
        data = self.model_dump(**options)
        return json.dumps(
            data, indent=indent, separators=separators, ensure_ascii=False, default=foreign
        )

    @guarded
    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``, with the fields of ``update`` replaced."""
        import copy

        result = copy.deepcopy(self) if deep else copy.copy(self)
        api_names = type(self).__api_names__
        result.__dict__.update({api_names.get(k, k): v for k, v in (update or {}).items()})
        return result

    def __replace__(self, **changes: Any) -> Self:
        """What `copy.replace` does: a copy with some fields changed, the unknown ones kept."""
        return self.model_copy(update=changes)

    @classmethod
    def model_construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """An instance with these values as they are, unchecked and unconverted."""
        return cls(**values)

    @classmethod
    def model_validate(cls, obj: Any, **ignored: Any) -> Self:
        """An instance from parsed JSON, checked against the declaration.

        Raises:
            ValueError: naming the field that does not fit.
        """
        return cast("Self", obj if isinstance(obj, cls) else cls.__types__.validate(cls, obj))

    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes, bytearray], **ignored: Any) -> Self:
        """An instance from JSON text, checked against the declaration."""
        return cls.model_validate(loads(json_data))

    @classmethod
    def model_json_schema(cls, **ignored: Any) -> Dict[str, Any]:
        """A JSON Schema of the class, nested classes under ``$defs``."""
        return cast("Dict[str, Any]", cls.__types__.json_schema(cls))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            cls.model_validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda value: value.to_dict() if isinstance(value, BaseModel) else value
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Dict[str, Any]:
        return cast("Dict[str, Any]", cls.__types__.outline(cls))

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return bool(self.__dict__ == other.__dict__)

    __hash__ = None  # type: ignore[assignment]  # mutable, like every other container of data

    @guarded
    def __reduce_ex__(self, protocol: Any) -> Tuple[Any, ...]:
        return _restore, (type(self), self._request_id), self.__dict__

    @guarded
    def __deepcopy__(self, memo: Dict[int, Any]) -> Self:
        import copy

        twin = type(self).adopt({})
        memo[id(self)] = twin
        twin.__dict__.update(copy.deepcopy(self.__dict__, memo))
        twin._request_id = self._request_id
        return twin

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in _items(self))})"

    @guarded
    def __rich_repr__(self) -> Iterator[Tuple[str, Any]]:
        yield from _items(self)

    @guarded
    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How IPython shows the object: one field a line when it is long."""
        name = type(self).__name__
        if cycle:
            printer.text(f"{name}(...)")
            return
        with printer.group(4, f"{name}(", ")"):
            for index, (key, value) in enumerate(_items(self)):
                if index:
                    printer.text(",")
                    printer.breakable()
                else:
                    printer.breakable("")
                printer.text(f"{key}=")
                printer.pretty(value)


def _restore(cls: Type[BaseModel], request_id: Optional[str]) -> BaseModel:
    instance = cls.adopt({})
    instance._request_id = request_id
    return instance


def _items(model: BaseModel) -> Iterator[Tuple[str, Any]]:
    python_names = type(model).__python_names__
    for key, value in model.__dict__.items():
        yield python_names.get(key, key), value
