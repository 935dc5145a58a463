"""From parsed JSON to objects: one cattrs hook a class, nested ones made when first needed."""

from __future__ import annotations

from sys import intern
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Type, Union

import cattrs
from cattrs import Converter

from ..._model.base import BaseModel
from ..._model.fields import read_as
from ..._spec.expr import Node
from ..._spec.model import Alias, Class
from ..._spec.unions import all_fields, literal_values, variants
from .. import library
from .models import inherited_fields, model
from .reading import Reading, flat, reading
from .typing_nodes import node_of, ref_of
from .validation import fault_in, validate

Convert = Callable[[Any], Any]

_converter = Converter()
#: The fields of each class that hold objects, by name in JSON, with what makes these.
_nested: Dict[Type[BaseModel], List[Tuple[str, Convert]]] = {}


def structure(node: Node) -> Callable[[Any, bool], Any]:
    """How to make JSON into what ``node`` says: ``(data, strict) -> object``.

    Nothing raises unless ``strict``: what does not fit is handed on as it is.
    """
    convert: Optional[Convert] = None

    def make(data: Any, strict: bool) -> Any:
        nonlocal convert
        if strict:
            validate(node, data)
        if convert is None:
            convert = _read_at_once(node, converter_of(node)) or _same
        return convert(data)

    return make


def _read_at_once(node: Node, convert: Optional[Convert]) -> Optional[Convert]:
    """What stands in no model's field is what it is read as, like an answer that is a date."""
    found = reading(node)
    if found is None or convert is None:
        return convert if found is None else found.read
    read, converted = found.read, convert
    return lambda value: read(converted(value))


def structure_as(type_: Any, data: Any, strict: bool = False) -> Any:
    """``data`` as a type given in Python: a response class, ``List[...]``, a union, ..."""
    return structure(node_of(type_))(data, strict)


def validate_as(cls: Type[BaseModel], data: Any) -> BaseModel:
    """``data`` as an instance of ``cls``, or a ValueError that names what does not fit."""
    from ..._model.structure_fault import StructureFault

    node = node_of(cls)
    try:
        validate(node, data)
        result = structure(node)(_copy(data), False)
    except StructureFault as fault:
        raise ValueError(str(fault)) from None
    if not isinstance(result, cls):
        raise ValueError(f"expected an object for {cls.__name__}, got {type(data).__name__}")
    return result


def nest(cls: Type[BaseModel], data: Dict[str, Any]) -> Dict[str, Any]:
    """Make objects of the dicts in ``data``; those of the caller stay as they are."""
    if cls not in _nested:
        prepare(cls)
    for key, convert in _nested[cls]:
        value = data.get(key)
        if isinstance(value, (dict, list)):
            data[key] = convert(_copy(value))
    return data


def prepare(cls: Type[BaseModel]) -> None:
    """Find out how the fields of a class are read."""
    _converter.get_structure_hook(cls)


def forget(cls: Type[BaseModel]) -> None:
    """Look again at what the annotations of a class written by hand name."""
    if cls.__dict__.get("__ref__"):
        cls.__ref__ = ""
        _converter.register_structure_hook(cls, _make_hook(cls))


def _same(data: Any) -> Any:
    return data


def converter_of(node: Node) -> Optional[Convert]:
    """What makes objects in a value of this type, None when there are none in it."""
    if isinstance(node, str):
        return None
    kind = node[0]
    if kind == "ref":
        return _reference(node[1])
    if kind == "list":
        return _list(converter_of(node[1]))
    if kind == "dict":
        return _dict(converter_of(node[2]))
    if kind == "union":
        return _union(node)
    return None


def _reference(ref: str) -> Optional[Convert]:
    target = library.lookup(ref)
    if isinstance(target, Alias):
        return converter_of(target.type)
    hook: Optional[Callable[[Any, Any], Any]] = None

    def convert(value: Any) -> Any:
        nonlocal hook
        if type(value) is not dict:
            return value
        if hook is None:
            hook = hook_of(ref)
        return hook(value, None)

    return convert


def hook_of(ref: str) -> Callable[[Any, Any], Any]:
    """cattrs' hook of a declared class."""
    hook: Callable[[Any, Any], Any] = _converter.get_structure_hook(model(ref))
    return hook


def _list(item: Optional[Convert]) -> Optional[Convert]:
    if item is None:
        return None
    convert = item

    def convert_list(value: Any) -> Any:
        return [convert(one) for one in value] if type(value) is list else value

    return convert_list


def _dict(item: Optional[Convert]) -> Optional[Convert]:
    if item is None:
        return None
    convert = item

    def convert_dict(value: Any) -> Any:
        return {k: convert(one) for k, one in value.items()} if type(value) is dict else value

    return convert_dict


def _union(node: Node) -> Optional[Convert]:
    """Tell values apart by their kind in JSON, and objects then by their discriminator."""
    members = flat(node)
    objects = _objects(node, members)
    lists = _list_of_any([m for m in members if m[0] == "list"])
    if objects is None and lists is None:
        return None

    def convert(value: Any) -> Any:
        kind = type(value)
        if kind is dict:
            return value if objects is None else objects(value)
        if kind is list:
            return value if lists is None else lists(value)
        return value

    return convert


def _list_of_any(lists: Sequence[Node]) -> Optional[Convert]:
    if len(lists) < 2:
        return converter_of(lists[0]) if lists else None
    return converter_of(["list", ["union", [member[1] for member in lists], None]])


def _told_apart(node: Node, classes: List[str]) -> Tuple[str, Mapping[str, Sequence[str]]]:
    """The field that tells the classes of a union apart, and which class each value stands for."""
    if isinstance(node, list) and len(node) > 3:
        return node[2], node[3]
    if node[0] != "union" or node[2] is not None:
        return "", {}
    from ..._spec.unions import discriminate  # nobody has looked for it yet

    found = discriminate(classes, library.lookup)
    return ("", {}) if found is None else (found.tag, found.choices)


def _objects(node: Node, members: Sequence[Node]) -> Optional[Convert]:
    """How the JSON objects of a union become instances."""
    classes = list(dict.fromkeys(variants(node, library.lookup)))
    plain = next((member for member in members if member[0] == "dict"), None)
    if not classes:
        return converter_of(plain) if plain is not None else None
    if len(classes) == 1 and plain is None:
        return _reference(classes[0])
    tag, choices = _told_apart(node, classes)
    other = None if plain is None else converter_of(plain)
    hooks: Dict[str, Callable[[Any, Any], Any]] = {}

    def convert(value: Dict[str, Any]) -> Any:
        kind = value.get(tag) if tag else None
        hook = hooks.get(kind) if type(kind) is str else None
        if hook is not None:
            return hook(value, None)
        candidates = choices.get(kind, ()) if type(kind) is str else classes
        if tag and type(kind) is str and not candidates:
            # A variant of a newer API: its fields are readable, its class is not known.
            return BaseModel.adopt(value) if plain is None else _by(other, value)
        if len(candidates) == 1 and tag:
            hooks[kind] = hook_of(candidates[0])  # type: ignore[index]
            return hooks[kind](value, None)  # type: ignore[index]
        best = _closest(value, candidates, exact=plain is not None)
        return _by(other, value) if best is None else hook_of(best)(value, None)

    return convert


def _by(convert: Optional[Convert], value: Any) -> Any:
    return value if convert is None else convert(value)


def _closest(value: Dict[str, Any], classes: Sequence[str], exact: bool) -> Optional[str]:
    """The class whose fields fit an object best; with ``exact`` only one whose fields all fit."""
    scores: Dict[str, Tuple[int, int, int]] = {}
    for ref in classes:
        fields = all_fields(ref, library.lookup)
        missing = sum(1 for key, (_, required) in fields.items() if required and key not in value)
        wrong = 0
        for key, (node, _) in fields.items():
            allowed = literal_values(node, library.lookup)
            if allowed and value.get(key) is not None and value[key] not in list(allowed):
                wrong += 1
        scores[ref] = (-wrong, -missing, sum(1 for key in value if key in fields))
    fitting = [ref for ref in classes if scores[ref][:2] == (0, 0)]
    if len(fitting) > 1:  # the names of the fields do not decide, but their types may
        fitting = [r for r in fitting if fault_in(["ref", r], value) is None] or fitting
    candidates = fitting if fitting or exact else list(classes)
    return max(candidates, key=lambda ref: scores[ref], default=None)


def _make_hook(cls: Type[BaseModel]) -> Callable[[Any, Any], Any]:
    """The hook of one response class: adopt the object, then convert what holds other classes."""
    nested: List[Tuple[str, Convert]] = []
    readings: Dict[str, Reading] = {}
    for key, node in _nodes(cls):
        convert, found = converter_of(node), reading(node)
        if convert is not None:
            nested.append((key, convert))
        if found is not None:
            readings[key] = found
    if readings:
        read_as(cls, readings)
    _nested[cls] = nested
    new = cls.__new__
    known: Any = None

    def adopt(data: Any, _: Any) -> Any:
        nonlocal known
        instance = new(cls)
        first = next(iter(data), None)
        if first is not known:
            # Every parse makes its own copies of the keys, and an answer that is kept would keep
            # them. Within one parse equal keys are one object: the next of a list's items has the
            # same ones, and not enough would be saved to look at each of them.
            known = first
            data = {intern(key): value for key, value in data.items()}
        instance.__dict__ = data
        for key, convert in nested:
            value = data.get(key)
            if value is not None:
                data[key] = convert(value)
        return instance

    return adopt


def _nodes(cls: Type[BaseModel]) -> List[Tuple[str, Node]]:
    """The fields of a response class, by name in JSON, with their types."""
    spec = library.lookup(ref_of(cls))
    return [(f.key, f.type) for f in inherited_fields(spec)] if isinstance(spec, Class) else []


def _is_model(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def _copying(cls: Type[BaseModel]) -> Callable[[Any, Any], Any]:
    """For converters of users: the data they pass stays theirs."""
    hook = _converter.get_structure_hook(cls)

    def structure_copy(data: Any, _: Any) -> Any:
        return data if isinstance(data, cls) else hook(_copy(data), None)

    return structure_copy


def _copy(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    return [_copy(value) for value in data] if isinstance(data, list) else data


def register(converter: Union[Converter, cattrs.BaseConverter]) -> None:
    """Teach a cattrs converter the response classes; the global one knows them already."""
    converter.register_structure_hook_factory(_is_model, _copying)
    converter.register_unstructure_hook_func(_is_model, lambda value: value.to_dict())


_converter.register_structure_hook_factory(_is_model, _make_hook)
register(cattrs.global_converter)
