"""What things are called when neither the declarations nor the map say: the rules of names."""

from __future__ import annotations

import re
from typing import AbstractSet, List, Optional, Tuple

import attrs

from ...._spec.model import camel
from ...._spec.names import holds_params, snake, twin_module, twin_name
from .identifiers import word
from .name_map import Names

_PARAMETER = re.compile(r".*\{[^{}]*\}.*")
#: What is done to what a step leads to, as some write it: ``{id}:cancel``, ``files:batch``.
_DONE = re.compile(r"(\{[^{}]*\}|[^{}:]+):([A-Za-z][\w-]*)")
#: What each verb does; what differs at a collection (``/files``) and at a member (``/files/{id}``)
#: is said by `of_verb`.
_USUAL = {
    "GET": "retrieve",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
}


def method(
    line: str, lines: AbstractSet[str], listing: AbstractSet[str], names: Names
) -> Tuple[str, str]:
    """The resource and the name of an operation's method.

    The path without its parameters is the resource, the verb tells the method. A word at the end
    that nothing but this operation is found at is itself the method (``cancel``), if it is no
    plural; so is what a path says after a colon. ``lines`` are all HTTP lines, ``listing`` those
    that answer with a list of items.
    """
    said = names.method(line)
    if said is not None:
        place, _, name = said.rpartition(".")
        return place, name
    verb, _, whole = line.partition(" ")
    path, _, flags = whole.partition("#")[0].partition("?")
    steps = path.strip("/").split("/")
    done = _DONE.fullmatch(steps[-1])
    if done is not None:
        steps[-1] = done.group(1)
    count, home = _prefix(path, names)
    words = [snake(word(step)) for step in steps if not _PARAMETER.fullmatch(step)]
    resource = [flag.partition("=")[0] for flag in flags.split("&") if flag]
    resource += [*home, *words[count:]]
    if done is not None and resource:
        return ".".join(resource), snake(word(done.group(2)))
    if _PARAMETER.fullmatch(steps[-1]) or (line in listing and verb == "GET"):
        member = bool(_PARAMETER.fullmatch(steps[-1]))
        return ".".join(resource), of_verb(verb, line in listing, member)
    around = {other for other in lines if other.partition("?")[2] == flags}
    if _is_action(line, steps, resource, around):
        return ".".join(resource[:-1]), resource[-1]
    if verb == "POST" and f"GET {whole}" in around - listing:
        return ".".join(resource), "update"  # there is but one of it
    return ".".join(resource), of_verb(verb, False, False)


def of_verb(verb: str, lists: bool, member: bool) -> str:
    """What a verb does to a collection, or to a member of it."""
    if verb == "GET" and lists and not member:
        return "list"
    return "update" if verb == "POST" and member else _USUAL[verb]


def ends_in_parameter(route: str) -> bool:
    """Whether a path leads to a member."""
    return bool(_PARAMETER.fullmatch(route.rstrip("/").rpartition("/")[2]))


def _is_action(line: str, steps: List[str], resource: List[str], lines: AbstractSet[str]) -> bool:
    """Whether the last word of a path is what is done: it stands alone, is no plural, and comes
    after a parameter or below something that can be used itself."""
    path = "/" + "/".join(steps)
    if len(resource) < 2 or {other for other in lines if _leads(other, path)} != {line}:
        return False
    parent = path.rpartition("/")[0]
    used = any(other.partition(" ")[2].partition("?")[0] == parent for other in lines)
    return (used or bool(_PARAMETER.fullmatch(steps[-2]))) and resource[-1] == singular(
        resource[-1]
    )


def _leads(line: str, path: str) -> bool:
    """Whether an operation is at a path or below it."""
    other = line.partition(" ")[2].partition("?")[0]
    return other == path or other.startswith(f"{path}/")


def _prefix(path: str, names: Names) -> Tuple[int, List[str]]:
    """How many words of a path the map replaces, and by what."""
    best = max((p for p in names.paths if f"{path}/".startswith(f"{p}/")), key=len, default="")
    if not best:
        return 0, []
    replaced = [step for step in best.strip("/").split("/") if not _PARAMETER.fullmatch(step)]
    return len(replaced), names.paths[best].split(".")


_PLURALS = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("s", ""))


def singular(name: str) -> str:
    """``Batches`` to ``Batch``, ``Entries`` to ``Entry``, ``Files`` to ``File``."""
    lower = name.lower()
    if lower.endswith(("ss", "us")):
        return name
    for ending, instead in _PLURALS:
        if lower.endswith(ending) and len(name) > len(ending) + 1:
            return name[: -len(ending)] + instead
    return name


def title(text: str) -> str:
    """``moderation_results``, ``thread.run.created``, ``urlCitation`` to names of classes."""
    name = "".join(part[:1].upper() + part[1:] for part in word(text).split("_"))
    return name if name.isidentifier() else f"Type{name}"


def of_method(resource: str, name: str, suffix: str, names: Names) -> str:
    """``CompletionCreateParams`` of ``chat.completions``, ``create`` and ``Params``."""
    words = singular(resource.rpartition(".")[2]).split("_") + name.split("_")
    return "".join(names.words.get(word, camel(word)) for word in words) + suffix


def package(resource: str, names: Names) -> str:
    """The package of a resource's types: the one it lies in."""
    return names.packages.get(resource, resource.rpartition(".")[0])


def free(name: str, taken: AbstractSet[str], root: str = "") -> str:
    """A name that is not taken: with the name of its module's type before it, or numbered."""
    if name not in taken:
        return name
    if root and root + name not in taken:
        return root + name
    number = next(n for n in range(2, len(taken) + 3) if f"{name}{n}" not in taken)
    return f"{name}{number}"


def page_style(fields: AbstractSet[str], query: AbstractSet[str], has_id: bool, verb: str) -> str:
    """How the pages of a list follow each other, by the fields around the items."""
    if verb != "GET":
        return ""
    if "after" not in query:
        if "next" in fields and "page" in query:
            return "token_page"
        known = {"data", "object", "has_more", "first_id", "last_id"}
        return "page" if fields <= known else ""
    if "next" in fields:
        return "next_cursor_page"
    if has_id:
        return "cursor_page"
    return "conversation_cursor_page" if {"last_id", "has_more"} <= fields else ""


#: What names of schemas say of their part in the document, and no name in Python has.
_ENDINGS = (("Resource", ""), ("Object", ""), ("Param", ""), ("StreamingEvent", "Event"))


@attrs.frozen
class Forms:
    """The full names that a map has for the type of a schema, as it is received and as it is sent.
    The first of each is the type's own, the others mean the same."""

    received: Tuple[str, ...] = ()
    sent: Tuple[str, ...] = ()
    both: bool = False
    """Whether the form in which it is sent follows from the other."""


def forms(schema: str, names: Names) -> Forms:
    """What the map calls the type of a schema. In a pattern ``*`` stands for another schema, and
    for what that one's type is called."""
    refs = [full_name(said) for said in names.types_of(schema) or _by_pattern(schema, names)]
    sent = tuple(ref for ref in refs if holds_params(_module(ref)) and _twin(ref) not in refs)
    derived = [_twin(ref) for ref in refs]
    received = tuple(ref for ref in refs if ref not in sent and ref not in derived)
    own = tuple(ref for ref in sent if ref not in derived)
    return Forms(received, own, len(received) + len(own) < len(refs))


def full_name(said: str) -> str:
    """The full name of a type: of ``beta.Agent``, in the module called after it, or of
    ``beta.agent:Reasoning``, in the module that is named."""
    module, colon, called = said.rpartition(":")
    if colon:
        return f"{module}.{called}"
    home, _, called = said.rpartition(".")
    if snake(called).replace("_", "") == home.rpartition(".")[2].replace("_", ""):
        return said
    return (f"{home}." if home and home != "types" else "") + f"{snake(called)}.{called}"


def sent_form(ref: str) -> str:
    """What a type is called as it is sent."""
    return ref if holds_params(_module(ref)) else _twin(ref)


def _by_pattern(schema: str, names: Names) -> List[str]:
    for pattern, said in names.types.items():
        head, star, tail = pattern.partition("*")
        if star and schema.startswith(head) and schema.endswith(tail):
            inner = schema[len(head) : len(schema) - len(tail) or None]
            known = names.types_of(inner)
            called = re.split("[.:]", known[0])[-1] if known else type_name(inner, names)
            return [said.replace("*", called)]
    return []


def _module(ref: str) -> str:
    return ref.rpartition(".")[0]


def _twin(ref: str) -> str:
    module, _, name = ref.rpartition(".")
    return f"{twin_module(module)}.{twin_name(name, module)}"


def type_name(schema: str, names: Names) -> str:
    """The class of a schema among the components."""
    words = [names.words.get(w.lower(), w) for w in snake(title(schema)).split("_")]
    name = "".join(w[:1].upper() + w[1:] for w in words)
    for ending, instead in _ENDINGS:
        if name.endswith(ending) and name != ending:
            name = name[: -len(ending)] + instead
    return name or "Type"


def of_option(base: str, tag: Optional[str], number: int) -> str:
    """The class of one alternative: what tells it apart, after the name of the whole."""
    return base + (title(tag) if tag else str(number) if number else "")
