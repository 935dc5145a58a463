"""The base of every object that the API answers with.

An instance *adopts* the parsed JSON object as its ``__dict__``: nothing is copied, unknown keys
are attributes like any other, and a field that was not sent falls through to the class attribute
``None``.
"""

from __future__ import annotations

import json
from importlib import import_module
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
from .._hints import on_demand
from .fields import declare_by_annotations, own_annotations
from .later import Fields, Make, all_fields, give_fields, set_fields

if TYPE_CHECKING:
    from typing_extensions import Literal, Self

    from .selection import Selection

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


class _FromModule:
    """An attribute of classes and objects that a module beside this one makes, when it is asked
    for: not all who use models want it, and importing takes its time."""

    def __init__(self, module: str, function: str) -> None:
        self.module = module
        self.function = function

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        module = import_module(f"{__package__}.{self.module}")
        return getattr(module, self.function)(instance, owner)

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(f"{self.function} of {self.module} cannot be assigned to")


#: What attrs knows about a declared class, made when attrs, or somebody else, asks.
ATTRS: Any = _FromModule("as_attrs", "attributes")


def guarded(function: F) -> F:
    """Mark a method that must win over a field of the same name."""
    return cast(F, _Guarded(function))


class BaseModel(Fields):
    """An object of the API: fields as attributes, with helpers to turn it back into data.

    Fields the server did not send read as ``None``; `model_fields_set` tells them apart from
    ``null``. Fields this version of the library does not know are kept and read like the others.

    ``_request_id`` is the ``x-request-id`` of the response, on the object that a call returned
    (``None`` on the objects inside it).
    """

    __slots__ = ("__request",)

    __request: str

    #: Where a generated class is declared, and what attrs knows about it.
    __ref__: ClassVar[str] = ""
    __attrs_attrs__: ClassVar[Any] = ()  # of declared classes: `ATTRS`
    __attrs_init__: ClassVar[Any] = None
    __attrs_props__: ClassVar[Any] = None
    __match_args__: ClassVar[Tuple[()]] = ()

    __dataclass_fields__: ClassVar[Any] = _FromModule("as_dataclass", "fields")
    __dataclass_params__: ClassVar[Any] = _FromModule("as_dataclass", "params")

    #: What the runtime hands to models when it starts, since they know of no declaration: how
    #: their fields become objects, are checked and described (`seekgpt._runtime.types`).
    __types__: ClassVar[Any]

    #: Python names of the declared fields, with their names in JSON.
    __api_names__: ClassVar[Mapping[str, str]] = {}
    #: The few declared fields whose two names differ, by their name in JSON.
    __python_names__: ClassVar[Mapping[str, str]] = {}
    #: What makes the value of a declared field that was not sent; a field without is required.
    __defaults__: ClassVar[Mapping[str, Make]] = {}
    #: How fields are read that JSON has no word for, by their name in JSON.
    __readings__: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}
    #: What a class written by hand may refer to, besides what its module has.
    __scope__: ClassVar[Mapping[str, Any]] = {}

    model_config: ClassVar[Any] = {"extra": "allow"}
    model_fields: ClassVar[Mapping[str, Any]] = _FromModule("described", "fields")  # type: ignore[assignment]
    model_computed_fields: ClassVar[Mapping[str, Any]] = {}

    #: What stays here when an object is sent back to the API: things made on this side.
    __api_exclude__: ClassVar[FrozenSet[str]] = frozenset()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __init__(self, **fields: Any) -> None:
        self.__dict__ = type(self).__types__.nest(type(self), _by_key(type(self), fields))

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__api_names__" not in cls.__dict__:
            declare_by_annotations(cls)
            if own_annotations(cls):
                from .reach import names_in_reach

                cls.__scope__ = names_in_reach(cls)

    @classmethod
    def adopt(cls, data: Dict[str, Any]) -> Self:
        """Make an instance around ``data`` itself, without looking at it."""
        instance = cls.__new__(cls)
        set_fields(instance, data)
        return instance

    __dict__: Dict[str, Any] = property(all_fields, give_fields)  # type: ignore[assignment]

    def __delattr__(self, name: str) -> None:
        all_fields(self)  # what is not made yet could not be deleted
        super().__delattr__(name)

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
            mode: With ``"json"`` there is nothing in it but what JSON knows.
            use_api_names: Key the result by names in JSON (``schema``) or in Python (``schema_``).
            exclude_unset: Leave out declared fields that the server did not send.
            exclude_defaults: Leave out fields that are what they are when they are not sent.
            exclude_none: Leave out fields that are ``None``.
        """
        from .dump import Dump

        dump = Dump(mode, use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return dump.model(self)

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
        from .dump import Dump

        dump = Dump("json", use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return _text(dump.model(self), indent)

    @guarded
    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Selection = None,
        exclude: Selection = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Union[bool, Literal["none", "warn", "error"]] = True,
        fallback: Optional[Callable[[Any], Any]] = None,
        serialize_as_any: bool = False,
    ) -> Dict[str, Any]:
        """The object as a dict, with the arguments of pydantic's method.

        Args:
            mode: With ``"json"`` there is nothing in it but what JSON knows.
            include: The fields to keep, as Python calls them: a set, or a dict with what to keep
                inside of each; in lists indices, or ``"__all__"``.
            exclude: The fields to leave out, said in the same way.
            by_alias: Key the result by the names in JSON.
            fallback: Makes something that JSON knows of what it does not.
        """
        from .dump import Dump

        dump = Dump(mode, by_alias, exclude_unset, exclude_defaults, exclude_none, fallback)
        return dump.model(self, include, exclude)

    @guarded
    def model_dump_json(
        self, *, indent: Optional[int] = None, ensure_ascii: bool = False, **options: Any
    ) -> str:
        """The object as JSON text; the arguments are those of `model_dump`."""
        return _text(self.model_dump(**{**options, "mode": "json"}), indent, ensure_ascii)

    @guarded
    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``, with the fields of ``update`` replaced."""
        import copy

        result = copy.deepcopy(self) if deep else copy.copy(self)
        result.__dict__.update(_by_key(type(self), update or {}))
        return result

    def __replace__(self, **changes: Any) -> Self:
        """What `copy.replace` does: a copy with some fields changed, the unknown ones kept."""
        return self.model_copy(update=changes)

    def __iter__(self) -> Iterator[Any]:
        """The fields, with their values, so that `dict` takes the object."""
        cls, data = type(self), self.__dict__
        for name in cls.__api_names__:
            yield name, getattr(self, name)
        known = frozenset(cls.__api_names__.values())
        yield from [(key, value) for key, value in data.items() if key not in known]

    @classmethod
    def model_construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """An instance of unchecked values; what declared fields hold becomes objects."""
        return cls(**values)

    @classmethod
    def model_validate(cls, obj: Any, **ignored: Any) -> Self:
        """An instance from parsed JSON, checked against the declaration; the data stay as they are.

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
    def model_rebuild(cls, *, _types_namespace: Any = None, **ignored: Any) -> Optional[bool]:
        """Look again for what the annotations of a class written by hand name."""
        from .reach import names_in_reach

        cls.update_forward_refs(**{**names_in_reach(cls), **(_types_namespace or {})})
        return True

    # As pydantic called them before its second version, which keeps these names.

    @classmethod
    def construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """What `model_construct` does."""
        return cls(**values)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """What `model_validate` does."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: Union[str, bytes], **ignored: Any) -> Self:
        """What `model_validate_json` does."""
        return cls.model_validate_json(b)

    @classmethod
    def validate(cls, value: Any) -> Self:
        """What `model_validate` does."""
        return cls.model_validate(value)

    @classmethod
    def schema(cls, **ignored: Any) -> Dict[str, Any]:
        """What `model_json_schema` does."""
        return cls.model_json_schema()

    @classmethod
    def schema_json(cls, **options: Any) -> str:
        """What `model_json_schema` gives, as text; the options are those of `json.dumps`."""
        return json.dumps(cls.model_json_schema(), **options)

    @classmethod
    def update_forward_refs(cls, **names: Any) -> None:
        """Say what names mean that stand in the annotations of a class written by hand."""
        cls.__scope__ = {**cls.__scope__, **names}
        cls.__types__.forget(cls)

    @guarded
    def dict(self, **options: Any) -> Dict[str, Any]:
        """What `model_dump` does."""
        return self.model_dump(**options)

    @guarded
    def json(self, **options: Any) -> str:
        """What `model_dump_json` does."""
        return self.model_dump_json(**options)

    @guarded
    def copy(
        self,
        *,
        include: Selection = None,
        exclude: Selection = None,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self:
        """What `model_copy` does, of the selected fields."""
        from .selection import within

        result = self.model_copy(deep=deep)
        names = type(self).__python_names__
        for key in list(result.__dict__):
            if within(names.get(key, key), include, exclude) is None:
                del result.__dict__[key]
        return result.model_copy(update=update)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .in_pydantic import core_schema

        return core_schema(cls)

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
    cls.__types__.prepare(cls)  # it may be the first of its class in this process
    instance = cls.adopt({})
    instance._request_id = request_id
    return instance


def _by_key(cls: Type[BaseModel], fields: Mapping[str, Any]) -> Dict[str, Any]:
    """Fields by their names in JSON; where a field is given under both, Python's counts."""
    api_names = cls.__api_names__
    data = {key: value for key, value in fields.items() if api_names.get(key, key) == key}
    data.update({api_names[n]: v for n, v in fields.items() if api_names.get(n, n) != n})
    return data


def _text(data: Any, indent: Optional[int], ensure_ascii: bool = False) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(data, indent=indent, separators=separators, ensure_ascii=ensure_ascii)


def _items(model: BaseModel) -> Iterator[Tuple[str, Any]]:
    python_names, read = type(model).__python_names__, type(model).__readings__
    for key, value in model.__dict__.items():
        yield python_names.get(key, key), read[key](value) if key in read else value


on_demand(__name__)
