"""One method as a stub spells it: every parameter, and an overload for each kind of answer."""

from __future__ import annotations

from typing import Callable, Dict, List, Tuple

from ..._runtime.in_python import coloured, python_object
from ..._runtime.methods import signature
from ..._sentinels import omit
from ..._spec.model import Answers, Method, Parameter
from .names import Names

#: The types in `seekgpt._types` of what methods take besides their parameters, and the defaults.
_OPTIONS = {
    "extra_headers": ("ExtraHeaders", "None"),
    "extra_query": ("ExtraQuery", "None"),
    "extra_body": ("ExtraBody", "None"),
    "timeout": ("CallTimeout", "..."),
}

#: Given the kind of an answer, how the method is defined and what it returns.
Returned = Callable[[str], Tuple[str, str]]

#: Where the stubs of resources have what is common to all.
ANSWERS = "seekgpt.resources._answers"

#: Parameters that an overload narrows: the type of each, and whether it has to be given.
Narrowed = Dict[str, Tuple[str, bool]]


def answers(method: Method) -> List[str]:
    """The kinds of answer a method has, each an overload of its own."""
    if method.streams:
        return ["stream"]
    by_value = [] if method.answers is None else list(_values(method.answers))
    return [*by_value, *(["plain"] if method.stream is None else ["plain", "stream", "either"])]


def _values(answers: Answers) -> Dict[str, List[str]]:
    """The values that each type of an answer is asked for with, by the name of its kind."""
    found: Dict[str, List[str]] = {}
    for value, node in answers.types.items():
        found.setdefault(f"answer {node!r}", []).append(value)
    return found


def answer(names: Names, method: Method, a: bool, kind: str) -> str:
    """The type of an answer of one kind."""
    if kind == "either":
        return " | ".join(answer(names, method, a, each) for each in ("plain", "stream"))
    if kind == "stream":
        assert method.stream is not None
        if method.stream_class:
            cls = python_object(method.stream_class, "Async" if a else "")
            return names.use(cls.__module__, cls.__name__)
        stream = names.use("seekgpt._http.answer.stream", "AsyncStream" if a else "Stream")
        return f"{stream}[{names.type(method.stream)}]"
    node = method.result
    if kind != "plain":
        assert method.answers is not None
        node = method.answers.types[_values(method.answers)[kind][0]]
    if node == "bytes":
        return names.use("seekgpt._http.answer.binary", "HttpxBinaryResponseContent")
    item = names.type(coloured(node, a))
    if method.page:
        page = ("Async" if a else "Sync") + method.page_class
        return f"{names.use('seekgpt.pagination', page)}[{item}]"
    return item


def awaited(names: Names, result: str) -> str:
    """The type of what is awaited for a result."""
    return f"{names.use(ANSWERS, '_Awaited')}[{result}]"


def declared(names: Names, method: Method, returned: Returned, documented: bool) -> List[str]:
    """A method that is declared, with its overloads."""
    kinds = answers(method)
    if len(kinds) == 1:
        return _signature(names, method, {}, returned(kinds[0]), documented)
    overload = names.typing("overload")
    lines: List[str] = []
    for kind in kinds:
        lines.append(f"    @{overload}")
        lines += _signature(
            names, method, _narrowed(names, method, kind), returned(kind), documented
        )
    return lines


def _narrowed(names: Names, method: Method, kind: str) -> Narrowed:
    """What has to be given for an answer of one kind."""
    literal = names.typing("Literal")
    found: Narrowed = {}
    if method.stream is not None:
        flag = next(p for p in method.parameters if p.name == "stream")
        off = f"{literal}[False]" + (" | None" if flag.nullable else "")
        given = {"stream": f"{literal}[True]", "either": "bool"}.get(kind, off)
        found["stream"] = given, kind in ("stream", "either")
    if kind.startswith("answer ") and method.answers is not None:
        name, values = method.answers.parameter, _values(method.answers)[kind]
        usual = next(p.default for p in method.parameters if p.name == name)
        found[name] = f"{literal}[{', '.join(map(repr, values))}]", usual not in values
    return found


def _signature(
    names: Names,
    method: Method,
    narrowed: Narrowed,
    returned: Tuple[str, str],
    documented: bool,
) -> List[str]:
    written = {p.name: _parameter(names, p) for p in signature.ordered(method)}
    for option in method.taken_options:
        written[option] = f"{option}: {_option(names, option)}"
    needed = [*method.required]
    for name, (kind, given) in narrowed.items():
        left_out = names.use("seekgpt._sentinels", "Omit")
        written[name] = f"{name}: {kind}" + ("" if given else f" | {left_out} = ...")
        needed += [name] * given
    # What is needed stands before what is not.
    written = {name: written[name] for name in sorted(written, key=lambda n: n not in needed)}
    order = signature.by_position(method, written)
    parts = ["self", *(written[name] for name in order)]
    parts.insert(1 + len(method.positional), "*")
    if parts[-1] == "*":
        parts.pop()
    word, result = returned
    lines = []
    if method.deprecated:
        why = method.deprecated if isinstance(method.deprecated, str) else "it may go away"
        lines.append(f"    @{names.typing('deprecated')}({why!r})")
    lines.append(f"    {word} {method.name}({', '.join(parts)}) -> {result}:")
    # The rest is for `help`: it would be said in the wheel a thousand times.
    doc = signature.document(method, whole=False) if documented else ""
    if doc:
        lines.append(f"        {doc!r}")
    else:
        lines.append("        ...")
    return lines


def _parameter(names: Names, parameter: Parameter) -> str:
    default = signature.default_of(parameter)
    if parameter.required:
        return f"{parameter.name}: {names.type(parameter.type, True)}"
    if default is not omit:
        return f"{parameter.name}: {names.type(parameter.type, True)} = {default!r}"
    left_out = names.use("seekgpt._sentinels", "Omit")
    return f"{parameter.name}: {names.optional(parameter.type, True, left_out)} = ..."


def _option(names: Names, option: str) -> str:
    kind, default = _OPTIONS.get(option, ("", "None"))
    return f"{names.use('seekgpt._types', kind) if kind else 'str | None'} = {default}"
