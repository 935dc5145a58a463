"""A document as the rest expects it: every part of the kind that OpenAPI says, references that lead
somewhere, and all of it in one place.

What a document has otherwise is left out, as small a part as can be, and noted with its place; so
nothing after this has to fear a document. Path items, parameters, bodies and answers stand where
they are used; schemas are still referred to, but only those among the components, and schemas that
stood elsewhere have been put there.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple
from urllib.parse import unquote

from .media import FORM, plain
from .name_map import Names
from .notes import Note, Notes, step
from .references import Dangling, Place, References
from .servers import server_of

VERBS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
PLACES = ("path", "query", "header", "cookie")
PREFIX = "#/components/schemas/"
#: Says that every word of a document comes from declarations, and may go back there.
MARK = "x-seekgpt-declarations"
_HOLE = re.compile(r"\{([^{}]+)\}")
_LISTS = ("allOf", "oneOf", "anyOf")
_KINDS = ("string", "integer", "number", "boolean", "null", "array", "object")
#: What, beside a reference, says something of the schema rather than of its use.
_SAYING = ("properties", "allOf", "oneOf", "anyOf", "required", "additionalProperties")


class Tidy:
    """Makes a tidy copy of one document, and notes what is not in it."""

    def __init__(self, document: Mapping[str, Any], references: References, names: Names) -> None:
        self._said = document
        self._own = MARK in document
        self._references = references
        self._map = names
        self.notes: Notes = []
        self._schemas: Dict[str, Any] = {}
        self._names: Dict[Place, str] = {}
        self._made: Dict[Tuple[int, str], Any] = {}
        self._kept: List[Any] = []
        self._waiting: List[Tuple[str, Any, Place]] = []

    def document(self) -> Dict[str, Any]:
        """The copy."""
        said = self._said
        found = {key: value for key, value in said.items() if key not in ("paths", "webhooks")}
        components = said.get("components")
        components = dict(components) if isinstance(components, dict) else {}
        declared = components.get("schemas")
        for name, schema in (declared if isinstance(declared, dict) else {}).items():
            place = Place("", PREFIX + step(name))
            self._names[place] = str(name)
            self._waiting.append((str(name), schema, place))
        found["paths"] = dict(self._paths())
        found["webhooks"] = dict(self._webhooks())
        while self._waiting:
            name, schema, place = self._waiting.pop()
            self._schemas[name] = self._schema(schema, place)
        known = [str(name) for name in declared] if isinstance(declared, dict) else []
        order = [*known, *(name for name in self._schemas if name not in set(known))]
        components["schemas"] = {name: self._schemas[name] for name in order}
        self._end_aliases(components["schemas"])
        found["components"] = components
        return found

    def _note(self, place: Place, reason: str, advice: str = "", line: str = "") -> None:
        note = Note(str(place), reason, advice, line)
        if note not in self.notes:
            self.notes.append(note)

    def _mapping(self, value: Any, place: Place, what: str) -> Tuple[Dict[str, Any], Place]:
        """A part that has keys, wherever a reference to it leads; an empty one if it has none."""
        found, at = value, place
        seen = set()
        while isinstance(found, dict) and "$ref" in found:
            try:
                if at in seen:
                    raise Dangling(f"the reference {found['$ref']!r} leads in a circle")
                seen.add(at)
                found, at = self._references.target(found["$ref"], at.file)
            except Dangling as error:
                self._note(place, f"{what} is left out: {error}")
                return {}, place
        if isinstance(found, dict):
            return found, at
        if found is not None:
            self._note(place, f"{what} is left out: expected keys and values, got {_brief(found)}")
        return {}, at

    # Operations

    def _paths(self) -> Iterator[Tuple[str, Any]]:
        for route, value in self._said["paths"].items():
            if str(route).startswith("x-"):
                continue
            place = Place("", f"#/paths/{step(route)}")
            item, at = self._mapping(value, place, "a path")
            yield str(route), dict(self._item(str(route), item, place, at))

    def _item(
        self, route: str, item: Mapping[str, Any], place: Place, at: Place
    ) -> Iterator[Tuple[str, Any]]:
        shared = self._parameters(item.get("parameters"), at)
        for verb in VERBS:
            if verb not in item:
                continue
            here = at.below(verb)
            line = f"{verb.upper()} {route}"
            if not isinstance(item[verb], dict):
                self._note(here, "expected an operation", line=line)
            elif not route.startswith("/") or re.search(r"\s", route):
                reason = f"{route!r} is no path that a URL can have"
                self._note(here, reason, "declare it by hand", line)
            else:
                around = {"servers": item["servers"]} if "servers" in item else {}
                made = self._operation(route, {**around, **item[verb]}, shared, here)
                holes = [p["name"] for p in made["parameters"] if p.get("x-untold")]
                if self._is_told(line, holes, here):
                    yield verb, made

    def _is_told(self, line: str, holes: List[str], place: Place) -> bool:
        """Whether the map tells what a document does not: that there is a parameter for each of
        these holes of a path."""
        for name in holes:
            if not self._own and self._map.parameter(line, "path", name) is None:
                rule = f'"{line} path.{name}" = "{name}"'
                advice = f"in the map, under [parameters], write {rule}"
                reason = f"no parameter says what stands for {{{name}}} in the path"
                self._note(place, reason, advice, line)
                return False
        return True

    def _webhooks(self) -> Iterator[Tuple[str, Any]]:
        said = self._said.get("webhooks")
        for name, value in (said if isinstance(said, dict) else {}).items():
            place = Place("", f"#/webhooks/{step(name)}")
            item, at = self._mapping(value, place, "a webhook")
            if isinstance(item.get("post"), dict):
                here = at.below("post")
                yield str(name), {"post": self._operation("", item["post"], {}, here)}

    def _operation(
        self, route: str, said: Mapping[str, Any], shared: Mapping[Any, Any], place: Place
    ) -> Dict[str, Any]:
        given = {**shared, **self._parameters(said.get("parameters"), place)}
        holes = list(dict.fromkeys(_HOLE.findall(route)))
        parameters = []
        for (name, where), (parameter, at) in given.items():
            if where == "path" and name not in holes:
                self._note(at, f"the parameter {name!r} is left out: {route} has no {{{name}}}")
            else:
                parameters.append(parameter)
        for name in holes:
            if (name, "path") not in given:
                plain = {"name": name, "in": "path", "required": True, "content": {}}
                parameters.append({**plain, "schema": {"type": "string"}, "x-untold": True})
        if not self._own:
            order = {name: number for number, name in enumerate(holes)}
            parameters.sort(key=lambda p: order[p["name"]] if p["in"] == "path" else len(order))
        found = {**said, "parameters": parameters, "x-at": str(place)}
        body, at = self._mapping(said.get("requestBody"), place, "the body")
        found["requestBody"] = self._with_content(body, at if body else place)
        found["responses"] = dict(self._answers(said.get("responses"), place))
        found["x-base-url"] = "" if self._own else self._base_url(said, place)
        if "x-seekgpt-also" in said:
            also = said["x-seekgpt-also"]
            found["x-seekgpt-also"] = [self._operation(route, one, {}, place) for one in also]
        return found

    def _base_url(self, said: Mapping[str, Any], place: Place) -> str:
        """Where a path begins, if it is not where the others do."""
        url = server_of(said.get("servers"), anywhere=True)
        if said.get("servers") and not url:
            advice = "give its method a 'base_url'"
            self._note(place, "the servers of its own are not taken: no address", advice)
        return "" if url == server_of(self._said.get("servers"), anywhere=True) else url

    def _parameters(self, said: Any, around: Place) -> Dict[Any, Any]:
        found: Dict[Any, Any] = {}
        for number, value in enumerate(said if isinstance(said, list) else ()):
            place = around.below("parameters", number)
            parameter, at = self._mapping(value, place, "a parameter")
            if not parameter:
                continue
            name, where = parameter.get("name"), parameter.get("in")
            if where == "querystring":
                made = self._with_content(parameter, at)
                if [plain(media) for media in made["content"]] == [FORM]:
                    found["", where] = ({"name": "", "schema": {}, **made}, place)
                else:
                    reason = f"a query is left out that is no form, but {[*made['content']]}"
                    self._note(place, reason, "give it in 'extra_query'")
                continue
            if not isinstance(name, str) or not name or where not in PLACES:
                reason = "a parameter is left out: expected a 'name', and 'in' one of "
                self._note(place, reason + ", ".join(PLACES))
                continue
            made = self._with_content(parameter, at)
            made["schema"] = self._schema(parameter.get("schema"), at.below("schema"))
            found[name, where] = (made, place)
        return found

    def _answers(self, said: Any, around: Place) -> Iterator[Tuple[str, Any]]:
        for status, value in (said if isinstance(said, dict) else {}).items():
            place = around.below("responses", status)
            answer, at = self._mapping(value, place, "an answer")
            if not str(status).startswith("x-"):
                yield str(status), self._with_content(answer, at)

    def _with_content(self, said: Mapping[str, Any], place: Place) -> Dict[str, Any]:
        content = said.get("content")
        made = {}
        for media, held in (content if isinstance(content, dict) else {}).items():
            held = held if isinstance(held, dict) else {}
            here = place.below("content", media)
            found = {**held, "schema": self._schema(held.get("schema"), here.below("schema"))}
            if "itemSchema" in held:
                items = self._schema(held["itemSchema"], here.below("itemSchema"))
                found["itemSchema"] = items
            made[str(media)] = found
        return {**said, "content": made}

    # Schemas

    def _schema(self, said: Any, place: Place) -> Any:
        if not isinstance(said, dict):
            return {}
        key = (id(said), place.file)
        if key not in self._made:
            self._kept.append(said)  # an id is good for as long as its object
            made: Dict[str, Any] = {}
            self._made[key] = made  # now: what YAML repeats by name may hold itself
            made.update(self._tidied(said, place))
        return self._made[key]

    def _tidied(self, said: Mapping[str, Any], place: Place) -> Dict[str, Any]:
        found = {key: value for key, value in said.items() if isinstance(key, str)}
        if isinstance(found.get("$ref"), str):
            name = self._component(found["$ref"], place)
            if name is None:
                del found["$ref"]
                return {key: found[key] for key in found.keys() & {"description", "default"}}
            beside = {key: found[key] for key in _SAYING if key in found}
            found = {key: value for key, value in found.items() if key not in beside}
            found["$ref"] = PREFIX + step(name)
            if beside and "x-seekgpt-of" not in said:
                rest = self._schema(beside, place)
                return {**found, "allOf": [{"$ref": found.pop("$ref")}, rest]}
            return found
        for key, expected in (("properties", dict), ("required", list), ("enum", list)):
            if isinstance(found.get(key, expected()), expected):
                continue
            if found.pop(key) not in (None, True, False):
                self._note(place, f"{key!r} is left out: expected {_WORDS[expected]}")
        if found.get("enum") == []:
            del found["enum"]
        if "properties" in found:
            found["properties"] = {
                str(name): self._schema(held, place.below("properties", name))
                for name, held in found["properties"].items()
            }
        if "required" in found:
            found["required"] = [key for key in found["required"] if isinstance(key, str)]
        for key in _LISTS:
            parts = found.get(key)
            if key in found and (not isinstance(parts, list) or not parts):
                del found[key]
            elif key in found:
                found[key] = [
                    self._schema(part, place.below(key, number))
                    for number, part in enumerate(parts)  # type: ignore[arg-type]
                ]
        self._items(found, place)
        if isinstance(found.get("additionalProperties"), dict):
            inner = place.below("additionalProperties")
            found["additionalProperties"] = self._schema(found["additionalProperties"], inner)
        elif found.get("additionalProperties") is not True:
            found.pop("additionalProperties", None)
        self._kind(found, place)
        if not isinstance(found.get("discriminator"), dict):
            found.pop("discriminator", None)
        elif not isinstance(found["discriminator"].get("mapping", {}), dict):
            found["discriminator"] = {**found["discriminator"], "mapping": {}}
        for key in ("title", "description"):
            if not isinstance(found.get(key, ""), str):
                found[key] = str(found[key])
        return found

    def _items(self, found: Dict[str, Any], place: Place) -> None:
        """The items of an array; of a tuple they are whatever one of its places has."""
        tuple_ = found.get("prefixItems", found.get("items"))
        if isinstance(tuple_, list):
            found.pop("prefixItems", None)
            found["items"] = {
                "oneOf": [
                    self._schema(part, place.below("prefixItems", number))
                    for number, part in enumerate(tuple_)
                ]
            }
            if not tuple_:
                found["items"] = {}
        elif "items" in found:
            found["items"] = self._schema(found["items"], place.below("items"))

    def _kind(self, found: Dict[str, Any], place: Place) -> None:
        kinds = found.get("type")
        if kinds is None:
            found.pop("type", None)
            return
        several = kinds if isinstance(kinds, list) else [kinds]
        several = ["null" if kind is None else kind for kind in several]  # YAML's own null
        known = [kind for kind in several if kind in _KINDS]
        if len(known) < len(several):
            self._note(place, f"the type {kinds!r} is none of {', '.join(_KINDS)}; taken for any")
        if len(known) < len(several) or not known:
            del found["type"]
        else:
            found["type"] = known[0] if len(known) == 1 else known

    def _component(self, ref: str, place: Place) -> Optional[str]:
        """The component that a reference to a schema leads to; one is made of what stands
        elsewhere."""
        try:
            schema, at = self._references.target(ref, place.file)
        except Dangling as error:
            self._note(place, f"taken for any value: {error}")
            return None
        at = Place(at.file, "#" + "/".join(map(unquote, at.pointer[1:].split("/"))))
        if at not in self._names:
            words = [w for w in at.pointer.split("/")[1:] if w not in ("properties", "schema")]
            name = _plain_name(words) or _plain_name([at.file.rpartition("/")[2].split(".")[0]])
            taken = {*self._names.values(), *self._schemas}
            number, free = 1, name
            while free in taken:
                number += 1
                free = f"{name}{number}"
            self._names[at] = free
            self._waiting.append((free, schema, at))
        return self._names[at]

    def _end_aliases(self, schemas: Dict[str, Any]) -> None:
        """Take schemas that are nothing but each other, or parts of themselves, for any value."""
        inside: List[str] = []
        done = set()

        def visit(name: str) -> None:
            if name in done:
                return
            inside.append(name)
            for ref in list(_built_on(schemas[name])):
                if ref in inside:
                    place = Place("", PREFIX + step(name))
                    self._note(place, f"taken for any value: it is a part of itself, by {ref!r}")
                    schemas[name] = {}
                    break
                visit(ref)
            inside.pop()
            done.add(name)

        for name in schemas:
            visit(name)


_WORDS = {dict: "keys and values", list: "a list"}


def component_of(ref: str) -> str:
    """The name of the component that a tidy reference leads to."""
    return ref[len(PREFIX) :].replace("~1", "/").replace("~0", "~")


def _built_on(schema: Mapping[str, Any], alternatives: bool = False) -> Iterator[str]:
    """The components that a schema cannot be read without."""
    if "$ref" in schema:
        yield component_of(schema["$ref"])
    for part in schema.get("allOf", ()):
        yield from _built_on(part, True)
    for key in ("oneOf", "anyOf"):
        parts = [part for part in schema.get(key, ()) if part.get("type") != "null"]
        if alternatives or len(parts) == 1:
            for part in parts:
                yield from _built_on(part, alternatives)


def _plain_name(words: List[str]) -> str:
    """A name for a schema that has none: the last words on the way to it."""
    kept = [re.sub(r"\W+", " ", word) for word in words]
    kept = [word for word in kept if word.strip()]
    last = kept[-1:] if kept and not kept[-1].isdigit() else kept[-3:]
    return "".join(part[:1].upper() + part[1:] for word in last for part in word.split())


def _brief(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 40 else f"{text[:36]}..."
