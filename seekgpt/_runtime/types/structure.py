"""From parsed JSON to objects: one hook a class, nested ones made when first needed.

An object adopts its part of the JSON. The objects in the lists of an answer are made when somebody
looks at the list (`_model/later.py`), with all that is in them.
"""

from __future__ import annotations

from functools import partial
from sys import intern
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Type

from ..._model.base import BaseModel
from ..._model.fields import read_as, wait_for
from ..._model.later import InOrder, set_fields, set_later
from ..._model.structure_fault import StructureFault
from ..._record import Record
from ..._spec.expr import Node
from ..._spec.model import Alias, Class
from ..._spec.unions import all_fields, literal_values, only_classes, variants
from .. import library
from .models import inherited_fields, model
from .reading import Reading, flat, reading
from .typing_nodes import node_of, ref_of
from .validation import fault_in, shown, validate

Convert = Callable[[Any], Any]
Adopt = Callable[[Dict[str, Any]], Any]


class Hook(Record):
    """How the objects of a class are made of JSON."""

    nested: List[Tuple[str, Convert]]
    """The fields that hold objects, by name in JSON, with what makes these."""
    whole: Adopt
    """Makes an object and all that is in it."""
    answer: Adopt
    """Makes an object whose lists of objects are made when somebody looks at them."""


_hooks: Dict[Type[BaseModel], Hook] = {}

#: Gives what makes objects of a declared class.
Making = Callable[[str], Adopt]


def structure(node: Node, later: bool = False) -> Callable[[Any, bool], Any]:
    """How to make JSON into what ``node`` says: ``(data, strict) -> object``.

    Unless ``strict``, what is in an object is handed on as it is where it does not fit; only that
    itself must be an object, if it can be nothing else. With ``later``, what can be large is made
    of it when somebody looks at it.

    Raises (as far as it is called):
        StructureFault: the data does not fit.
    """
    making = _answer if later else _whole
    convert: Optional[Convert] = None
    objects = False

    def make(data: Any, strict: bool) -> Any:
        nonlocal convert, objects
        if strict:
            validate(node, data)
        if convert is None:
            convert = _read_at_once(node, converter_of(node, making)) or _same
            objects = only_classes(node, library.lookup)
        if objects and type(data) is not dict and not isinstance(data, BaseModel):
            raise StructureFault("$", shown(node), data)
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
    for key, convert in hook_of(cls).nested:
        value = data.get(key)
        if isinstance(value, (dict, list)):
            data[key] = convert(_copy(value))
    return data


def prepare(cls: Type[BaseModel]) -> None:
    """Find out how the fields of a class are read."""
    hook_of(cls)


def hook_of(cls: Type[BaseModel]) -> Hook:
    """The hook of a class."""
    found = _hooks.get(cls)
    if found is None:
        found = _hooks[cls] = _make_hook(cls)
    return found


def _whole(ref: str) -> Adopt:
    return hook_of(model(ref)).whole


def _answer(ref: str) -> Adopt:
    return hook_of(model(ref)).answer


def forget(cls: Type[BaseModel]) -> None:
    """Look again at what the annotations of a class written by hand name."""
    if cls.__dict__.get("__ref__"):
        cls.__ref__ = ""
        _hooks.pop(cls, None)


def _same(data: Any) -> Any:
    return data


def converter_of(node: Node, making: Making = _whole) -> Optional[Convert]:
    """What makes objects in a value of this type, None when there are none in it."""
    if isinstance(node, str):
        return None
    kind = node[0]
    if kind == "ref":
        return _reference(node[1], making)
    if kind == "list":
        return _list(node[1], making)
    if kind == "dict":
        return _dict(converter_of(node[2], making))
    if kind == "union":
        return _union(node, making)
    return None


def _reference(ref: str, making: Making) -> Optional[Convert]:
    target = library.lookup(ref)
    if isinstance(target, Alias):
        return converter_of(target.type, making)
    adopt: Optional[Adopt] = None

    def convert(value: Any) -> Any:
        nonlocal adopt
        if type(value) is not dict:
            return value
        if adopt is None:
            adopt = making(ref)
        return adopt(value)

    return convert


def _list(item: Node, making: Making) -> Optional[Convert]:
    target = library.lookup(item[1]) if item[0] == "ref" else None
    if isinstance(target, Alias):
        return _list(target.type, making)
    members = flat(item)
    told = _told_apart(item, members, making)
    if told is not None and not any(member[0] == "list" for member in members):
        return _list_of_objects(told)
    convert = converter_of(item, making)
    if convert is None:
        return None
    of_items = convert

    def convert_list(value: Any) -> Any:
        if type(value) is list:
            for place, one in enumerate(value):  # the list is adopted, too
                value[place] = of_items(one)
        return value

    return convert_list


def _list_of_objects(told: Told) -> Convert:
    """The same for most of what large answers hold, without a call for each item."""
    tag, known, made = told.tag, told.known, told.made

    def convert_list(value: Any) -> Any:
        if type(value) is list:
            for place, one in enumerate(value):
                if type(one) is dict:
                    kind = one.get(tag)
                    if type(kind) is str and kind in known:
                        value[place] = known[kind](one)
                    else:
                        value[place] = made(one, kind)
        return value

    return convert_list


def _dict(item: Optional[Convert]) -> Optional[Convert]:
    if item is None:
        return None
    convert = item

    def convert_dict(value: Any) -> Any:
        return {k: convert(one) for k, one in value.items()} if type(value) is dict else value

    return convert_dict


def _union(node: Node, making: Making) -> Optional[Convert]:
    """Tell values apart by their kind in JSON, and objects then by their discriminator."""
    members = flat(node)
    objects = _objects(node, members, making)
    lists = _list_of_any([m for m in members if m[0] == "list"], making)
    if objects is None or lists is None:
        return objects or lists
    of_objects, of_lists = objects, lists
    return lambda value: of_lists(value) if type(value) is list else of_objects(value)


def _list_of_any(lists: Sequence[Node], making: Making) -> Optional[Convert]:
    if len(lists) < 2:
        return converter_of(lists[0], making) if lists else None
    return converter_of(["list", ["union", [member[1] for member in lists], None]], making)


def _tags(node: Node, classes: List[str]) -> Tuple[str, Mapping[str, Sequence[str]]]:
    """The field that tells the classes of a union apart, and which class each value stands for."""
    if isinstance(node, list) and len(node) > 3:
        return node[2], node[3]
    if node[0] != "union" or node[2] is not None:
        return "", {}
    from ..._spec.unions import discriminate  # nobody has looked for it yet

    found = discriminate(classes, library.lookup)
    return ("", {}) if found is None else (found.tag, found.choices)


def _objects(node: Node, members: Sequence[Node], making: Making) -> Optional[Convert]:
    """How the JSON objects of a union become instances."""
    told = _told_apart(node, members, making)
    if told is None:
        one = next((member for member in members if member[0] in ("dict", "ref")), None)
        return None if one is None else converter_of(one, making)
    tag, known, made = told.tag, told.known, told.made

    def convert(value: Any) -> Any:
        if type(value) is not dict:
            return value
        kind = value.get(tag)
        if type(kind) is str and kind in known:
            return known[kind](value)
        return made(value, kind)

    return convert


class Told(Record):
    """How the objects of several classes are told apart."""

    tag: str
    """The field that says it, if there is one."""
    known: Dict[str, Adopt]
    """What makes the objects for which it has this value, as far as some were met."""
    made: Callable[[Dict[str, Any], Any], Any]
    """Makes an object of any other, of which that field has any value."""


def _told_apart(node: Node, members: Sequence[Node], making: Making) -> Optional[Told]:
    """How the objects of a union are told apart; None where there is at most one kind of them."""
    classes = list(dict.fromkeys(variants(node, library.lookup)))
    plain = next((member for member in members if member[0] == "dict"), None)
    if len(classes) < 2 - (plain is not None):
        return None
    tag, choices = _tags(node, classes)
    other = None if plain is None else converter_of(plain, making)
    known: Dict[str, Adopt] = {}

    def made(value: Dict[str, Any], kind: Any) -> Any:
        # What should tell the class may be missing; then another field has to.
        candidates = choices.get(kind, ()) if tag and type(kind) is str else classes
        if not candidates:
            # A variant of a newer API: its fields are readable, its class is not known.
            return BaseModel.adopt(value) if plain is None else _by(other, value)
        if len(candidates) == 1 and tag:
            adopt = making(candidates[0])
            if type(kind) is str:
                known[kind] = adopt
            return adopt(value)
        best = _closest(
            value, candidates, exact=plain is not None, clear=candidates is classes and bool(tag)
        )
        if best is not None:
            return making(best)(value)
        return BaseModel.adopt(value) if plain is None else _by(other, value)

    return Told(tag, known, made)


def _by(convert: Optional[Convert], value: Any) -> Any:
    return value if convert is None else convert(value)


def _closest(
    value: Dict[str, Any], classes: Sequence[str], exact: bool, clear: bool
) -> Optional[str]:
    """The class whose fields fit an object best; with ``exact`` only one whose fields all fit,
    with ``clear`` only one that has a field of the object which not every class has, and fits
    better than each other."""
    scores: Dict[str, Tuple[int, int, int]] = {}
    known = {ref: all_fields(ref, library.lookup) for ref in classes}
    for ref, fields in known.items():
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
    if clear:
        shared = set.intersection(*[set(fields) for fields in known.values()])
        telling = set(value) - shared
        candidates = [ref for ref in candidates if not telling.isdisjoint(known[ref])]
        highest = max((scores[ref] for ref in candidates), default=None)
        candidates = [ref for ref in candidates if scores[ref] == highest]
        return candidates[0] if len(candidates) == 1 else None
    return max(candidates, key=lambda ref: scores[ref], default=None)


def _make_hook(cls: Type[BaseModel]) -> Hook:
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
    makers = dict(nested)
    waiting = wait_for(cls, {key: partial(_tolerant, make) for key, make in nested})
    at_once = [(key, convert) for key, convert in nested if key not in waiting]
    new = cls.__new__
    known: Any = None
    order: Tuple[str, ...] = ()

    # Every parse makes its own copies of the keys, and an answer that is kept would keep them.
    # Within one parse equal keys are one object: the next of a list's items has the same ones, and
    # not enough would be saved to look at more than the first of them.

    def whole(data: Dict[str, Any]) -> Any:
        nonlocal known
        for first in data:
            if first is not known:
                known = first
                data = {intern(key): value for key, value in data.items()}
            break
        for key, convert in nested:
            value = data.get(key)
            if value or type(value) is dict:
                data[key] = convert(value)
        instance = new(cls)
        set_fields(instance, data)
        return instance

    def answer(data: Dict[str, Any]) -> Any:
        nonlocal known, order
        for first in data:
            if first is not known:
                known = first
                data = {intern(key): value for key, value in data.items()}
            break
        later: Optional[InOrder] = None
        for key in waiting:
            value = data.get(key)
            if value and type(value) is list:
                if later is None:
                    later = InOrder()
                    keys = tuple(data)
                    if keys != order:
                        order = keys
                    later.order = order
                later[key] = value
                del data[key]
            elif value is not None:
                data[key] = makers[key](value)
        for key, convert in at_once:
            if key in data:
                data[key] = convert(data[key])
        instance = new(cls)
        set_fields(instance, data)
        if later is not None:
            set_later(instance, later)
        return instance

    return Hook(nested, whole, answer)


def _tolerant(convert: Convert, value: Any) -> Any:
    """Nobody expects an error of looking at a field: what is nested too deep stays as it is."""
    try:
        return convert(value)
    except RecursionError:
        return value


def _nodes(cls: Type[BaseModel]) -> List[Tuple[str, Node]]:
    """The fields of a response class, by name in JSON, with their types."""
    spec = library.lookup(ref_of(cls))
    return [(f.key, f.type) for f in inherited_fields(spec)] if isinstance(spec, Class) else []


def copying(cls: Type[BaseModel]) -> Convert:
    """Makes objects of a class of data that stay the caller's."""
    adopt = hook_of(cls).whole
    return lambda data: data if isinstance(data, cls) else adopt(_copy(data))


def _copy(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    return [_copy(value) for value in data] if isinstance(data, list) else data
