"""The checker: every kind of fault, with its place and its words."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

import pytest

from seekgpt._spec.check import examine, load
from seekgpt._spec.faults import DeclarationError

_GOOD = """\
[methods.get]
http = "GET /things/{thing_id}"
returns = "Thing"

[methods.get.path]
thing_id = "str"

[types.thing.Thing]
id = "str"
"""

_PYTHON = """\
[methods.wait]
call = "helpers:wait"

[methods.wait.argument]
thing_id = "str"
patience = "int = 1"
"""

_SAID = """\
[types.said.Said]
type = "Literal['say.hello']"
"""

#: Name of the case: the file `things.toml`, and the line that each fault reads.
_FAULTS: Dict[str, tuple[str, List[str]]] = {
    "invalid TOML": (
        '[methods.get\nhttp = "GET /x"\n',
        ["things.toml:1: file: "],
    ),
    "unknown key of a method": (
        _GOOD.replace("returns =", 'colour = "red"\nreturns ='),
        ["things.toml:3: methods.get.colour: unknown key; expected one of adapt, answers, "],
    ),
    "unknown key of a file": (
        'colour = "red"\n' + _GOOD,
        ["things.toml:1: colour: unknown key; expected one of "],
    ),
    "unknown flag of a class": (
        _GOOD + '_color = "red"\n',
        [
            "things.toml:10: types.thing.Thing._color: unknown key; "
            "expected '_doc', '_bases', '_mixin' or a field"
        ],
    ),
    "unknown type": (
        _GOOD.replace('thing_id = "str"', 'thing_id = "Thinx"'),
        [
            "things.toml:6: methods.get.path.thing_id: unknown type 'Thinx'; "
            "expected a declared type, like 'Thing'"
        ],
    ),
    "no expression": (
        _GOOD + 'size = "list["\n',
        [
            "things.toml:10: types.thing.Thing.size: 'list[' is not a type expression; "
            "expected something like 'list[str] | None = ...'"
        ],
    ),
    "path parameter without a declaration": (
        _GOOD.replace('[methods.get.path]\nthing_id = "str"\n', ""),
        [
            "things.toml:2: methods.get.http: {thing_id} is not declared; "
            'expected path = { thing_id = "str" }'
        ],
    ),
    "path parameter that is not in the path": (
        _GOOD.replace('thing_id = "str"', 'thing_id = "str"\nother = "str"'),
        [
            "things.toml:7: methods.get.path.other: not in the path; "
            "expected {other} in '/things/{thing_id}'"
        ],
    ),
    "no HTTP method": (
        _GOOD.replace("GET", "PSOT"),
        [
            "things.toml:2: methods.get.http: 'PSOT' is no HTTP method; expected 'GET', 'POST', "
            "'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS' or 'TRACE'; did you mean 'POST'?"
        ],
    ),
    "neither http nor call": (
        '[methods.get]\nreturns = "str"\n',
        [
            "things.toml:1: methods.get: expected either 'http' (like \"GET /files\") "
            "or 'call' (like \"module:function\")"
        ],
    ),
    "a body as a whole, and more of it": (
        '[methods.put]\nhttp = "PUT /things"\n\n[methods.put.body]\nname = "str"\n'
        'rest = { type = "list[str]", whole = true }\n',
        [
            "things.toml:6: methods.put.body.rest.whole: all of a body is one parameter of it; "
            "expected no others"
        ],
    ),
    "a style that a place does not know": (
        '[methods.get]\nhttp = "GET /things"\n'
        'query = { ids = { type = "list[str]", style = "csv" } }\n',
        [
            "things.toml:3: methods.get.query.ids.style: 'csv' is unknown; expected 'brackets', "
            "'form', 'form*', 'space', 'pipe', 'deep' or 'json'"
        ],
    ),
    "a key that nobody declares": (
        _GOOD.replace("returns =", 'security = ["key"]\nreturns ='),
        [
            "things.toml:3: methods.get.security: unknown scheme 'key'; expected one that api.toml "
            "declares"
        ],
    ),
    "twice in one method": (
        _GOOD + '\n[methods.get.query]\nthing_id = "str"\n',
        ["things.toml:12: methods.get.query.thing_id: declared twice, in two places; expected one"],
    ),
    "a generic type without its argument": (
        _GOOD.replace('"Thing"', '"thing.Parsed"') + '\n[types.thing.Parsed]\nparsed = "T"\n',
        [
            "things.toml:3: methods.get.returns: Parsed is generic; expected Parsed[T], "
            "or another type in place of T"
        ],
    ),
    "an argument of a type that is not generic": (
        _GOOD.replace('"Thing"', '"Thing[str]"'),
        ["things.toml:3: methods.get.returns: Thing is not generic; expected Thing alone"],
    ),
    "a type variable that no parameter binds": (
        _GOOD.replace('"Thing"', '"thing.Parsed[T]"') + '\n[types.thing.Parsed]\nparsed = "T"\n',
        [
            "things.toml:3: methods.get.returns: nothing says what T is; expected a parameter "
            'like "type[T] = ..."'
        ],
    ),
    "a class that would be sent": (
        _GOOD + '\n[methods.get.query]\nform = "type[T] = ..."\n',
        [
            "things.toml:12: methods.get.query.form: a class cannot be sent; expected 'adapt', "
            "which makes something of it"
        ],
    ),
    "a class in a field": (
        _GOOD + 'form = "type[str]"\n',
        [
            "things.toml:10: types.thing.Thing.form: JSON holds no classes; expected 'type[...]' "
            "in parameters of methods only"
        ],
    ),
    "a generic TypedDict": (
        _GOOD + '\n[types.thing_param.Other]\nparsed = "T"\n',
        [
            "things.toml:11: types.thing_param.Other: a TypedDict cannot be generic; expected T in "
            "response classes and methods only"
        ],
    ),
    "a generic base": (
        _GOOD + '\n[types.thing.Base]\nparsed = "T"\n\n[types.thing.Heir]\n_bases = ["Base"]\n',
        [
            "things.toml:15: types.thing.Heir._bases: thing.Base is generic; expected a base "
            "that is not"
        ],
    ),
    "a type called like the variable": (
        _GOOD + '\n[types.thing.T]\nx = "str"\n',
        ["things.toml:11: types.thing.T: T is the type variable; expected another name"],
    ),
    "a manager without what it calls": (
        _GOOD + '\n[methods.stream]\nmanager = "things:Manager"\n',
        [
            "things.toml:12: methods.stream.manager: expected 'like', the method to call, and "
            "'adapt', which says what to make of it"
        ],
    ),
    "name of an option": (
        _GOOD + '\n[methods.get.query]\ntimeout = "float = ..."\n',
        [
            "things.toml:12: methods.get.query.timeout: every method takes an argument of this "
            "name; expected another name"
        ],
    ),
    "name that Python has": (
        _GOOD + 'class = "str"\n',
        [
            "things.toml:10: types.thing.Thing.class: 'class' is no name in Python; "
            "expected one with alias = 'class', like 'class_'"
        ],
    ),
    "name of a resource's attribute": (
        _GOOD.replace("methods.get", "methods.with_raw_response"),
        [
            "things.toml:1: methods.with_raw_response: every resource has an attribute "
            "'with_raw_response' of its own; expected another name, like 'with_raw_response_'"
        ],
    ),
    "stream without a switch": (
        _GOOD.replace("returns =", 'stream = "Thing"\nreturns ='),
        [
            "things.toml:3: methods.get.stream: needs a parameter that turns it on; "
            "expected stream = \"bool = False\", or no 'returns' for an answer that is always a "
            "stream"
        ],
    ),
    "file without multipart": (
        '[methods.put]\nhttp = "POST /things"\n\n[methods.put.body]\nfile = "FileTypes"\n',
        [
            'things.toml:5: methods.put.body.file: a file needs encoding = "multipart", or as a '
            "whole body its 'media'"
        ],
    ),
    "unknown page style": (
        _GOOD.replace("returns =", 'page = "pages"\nreturns ='),
        [
            "things.toml:3: methods.get.page: 'pages' is unknown; expected 'page', "
            "'cursor_page', 'conversation_cursor_page', 'next_cursor_page' or 'token_page'; "
            "did you mean 'page'?"
        ],
    ),
    "page style that the type does not carry": (
        '[methods.list]\nhttp = "GET /things"\nreturns = "Thing"\npage = "cursor_page"\n'
        'query = { after = "str = ..." }\n\n[types.thing.Thing]\nname = "str"\n',
        [
            "things.toml:4: methods.list.page: 'cursor_page' continues after the last item's id, "
            "but thing.Thing has no 'id'; expected another page style"
        ],
    ),
    "page style without its parameter": (
        '[methods.list]\nhttp = "GET /things"\nreturns = "Thing"\npage = "cursor_page"\n'
        '\n[types.thing.Thing]\nid = "str"\n',
        [
            "things.toml:4: methods.list.page: 'cursor_page' asks for the next page with 'after'; "
            "expected it in 'query'"
        ],
    ),
    "union without a discriminator": (
        '[types.thing]\nThing = "A | B"\n\n[types.thing.A]\nid = "str"\n'
        '\n[types.thing.B]\nid = "str"\n',
        [
            "things.toml:2: types.thing.Thing: nothing tells A, B apart; expected a field that "
            "each of them declares with a Literal of its own, or Annotated[X | Y, ...] for the one "
            "that fits best"
        ],
    ),
    "alias of itself": (
        '[types.thing]\nThing = "Other"\nOther = "Thing | None"\n',
        [
            "things.toml:2: types.thing.Thing: an alias of itself; "
            "expected a type that ends somewhere",
            "things.toml:3: types.thing.Other: an alias of itself; "
            "expected a type that ends somewhere",
        ],
    ),
    "unknown resource extended": (
        'extends = "thinks"\n',
        [
            "things.toml:1: extends: unknown resource 'thinks'; "
            "expected a resource declared beside it"
        ],
    ),
    "call that names no function": (
        _PYTHON.replace("helpers:wait", "helpers.wait"),
        [
            "things.toml:2: methods.wait.call: 'helpers.wait' names no function; "
            "expected 'module:function'"
        ],
    ),
    "both http and call": (
        _PYTHON.replace("call =", 'http = "GET /things"\ncall ='),
        [
            "things.toml:1: methods.wait: expected either 'http' (like \"GET /files\") "
            "or 'call' (like \"module:function\")"
        ],
    ),
    "websocket of an HTTP operation": (
        _GOOD + '[methods.get.websocket]\npath = "/x"\nsends = "Said"\nreceives = "Said"\n' + _SAID,
        [
            "things.toml:10: methods.get.websocket: only a method in Python opens one; "
            "expected it away, or 'call'"
        ],
    ),
    "websocket whose events cannot be told or sent": (
        _PYTHON
        + '[methods.wait.websocket]\npath = "x"\nsends = "Said"\nreceives = "Heard"\n'
        + _SAID.replace("say.hello", "say-hello")
        + '[types.heard.Heard]\ntype = "str"\n',
        [
            "things.toml:1: methods.wait.returns: a websocket is opened by a class in Python; "
            "expected python['module:Class']",
            "things.toml:8: methods.wait.websocket.path: 'x' is no path; "
            "expected one like '/realtime'",
            "things.toml:9: methods.wait.websocket.sends: the event 'say-hello' is no path of "
            "names in Python; expected one like 'response.create'",
            "things.toml:10: methods.wait.websocket.receives: heard.Heard does not say which event "
            "it is; expected a Literal as its 'type'",
        ],
    ),
    "a parameter that stands in the path twice": (
        _GOOD.replace("{thing_id}", "{thing_id}/of/{thing_id}", 1),
        [
            "things.toml:2: methods.get.http: {thing_id} stands in it twice; expected a name for "
            "each"
        ],
    ),
    "websocket whose path has what nobody gives": (
        _PYTHON
        + '[methods.wait.websocket]\npath = "/{thing}/x"\nsends = "Said"\nreceives = "Said"\n'
        + _SAID,
        [
            "things.toml:1: methods.wait.returns: a websocket is opened by a class in Python; "
            "expected python['module:Class']",
            "things.toml:8: methods.wait.websocket.path: {thing} is not declared; expected "
            "argument = { thing = \"str\" }; did you mean 'thing_id'?",
        ],
    ),
    "page of a method in Python": (
        _PYTHON.replace("call =", 'page = "page"\ncall ='),
        [
            "things.toml:2: methods.wait.page: only an HTTP operation has this; "
            "expected it away, or 'http'"
        ],
    ),
    "unknown option": (
        _PYTHON.replace("call =", 'options = ["timeout", "retries"]\ncall ='),
        [
            "things.toml:2: methods.wait.options: 'retries' is no option; "
            "expected 'extra_headers', 'extra_query', 'extra_body', 'timeout' or 'idempotency_key'"
        ],
    ),
    "options of an HTTP operation": (
        _GOOD.replace("returns =", 'options = ["timeout"]\nreturns ='),
        [
            "things.toml:3: methods.get.options: every HTTP operation takes them all; "
            "expected it away, or 'call'"
        ],
    ),
    "argument of an HTTP operation": (
        _GOOD + '\n[methods.get.argument]\npatience = "int = 1"\n',
        [
            "things.toml:12: methods.get.argument.patience: sent nowhere; "
            "expected it under 'query', 'header' or 'body', or 'call'"
        ],
    ),
    "positional parameter that is none": (
        _PYTHON.replace("call =", 'positional = ["thing"]\ncall ='),
        [
            "things.toml:2: methods.wait.positional: 'thing' is no parameter; "
            "expected one of the method's; did you mean 'thing_id'?"
        ],
    ),
    "positional parameters in no order": (
        _PYTHON.replace("call =", 'positional = ["patience", "thing_id"]\ncall ='),
        [
            "things.toml:2: methods.wait.positional: "
            "expected what is always needed before what may be left out"
        ],
    ),
    "like a method that is not there": (
        _PYTHON.replace("call =", 'like = "get"\ncall ='),
        [
            "things.toml:2: methods.wait.like: no method 'get'; "
            "expected one of this file, or 'resource.method'"
        ],
    ),
    "like itself": (
        _PYTHON.replace("call =", 'like = "things.wait"\ncall ='),
        [
            "things.toml:2: methods.wait.like: no method 'things.wait'; "
            "expected one of this file, or 'resource.method'"
        ],
    ),
    "answers to a parameter that is not there": (
        _GOOD.replace("returns =", 'answers.colour.red = "str"\nreturns ='),
        [
            "things.toml:3: methods.get.answers.colour: 'colour' is no parameter; expected one "
            "of the method's"
        ],
    ),
    "answers to a value that is not there": (
        _GOOD.replace("returns =", 'answers.look.green = "str"\nreturns =').replace(
            "[types", "[methods.get.query]\nlook = \"Literal['red', 'blue'] = ...\"\n\n[types"
        ),
        [
            "things.toml:3: methods.get.answers.look.green: 'green' is no value of 'look'; "
            "expected 'blue' or 'red'"
        ],
    ),
    "answers to several parameters": (
        _GOOD.replace("returns =", 'answers = { thing_id = { a = "str" }, b = {} }\nreturns ='),
        [
            "things.toml:3: methods.get.answers: several parameters; expected the one whose value "
            "says what is answered"
        ],
    ),
    "type in Python that goes over the wire": (
        _GOOD.replace('\nid = "str"', "\nid = \"python['files:Path']\""),
        [
            "things.toml:9: types.thing.Thing.id: python[...] is for methods with 'call'; "
            "expected a declared type"
        ],
    ),
    "type in Python that names no module": (
        _PYTHON.replace('"int = 1"', "\"python['PathLike']\""),
        [
            "things.toml:6: methods.wait.argument.patience: python[...] that names nothing in "
            "Python; expected python['module:Name']"
        ],
    ),
    "JSON name used twice": (
        _GOOD + 'name = { type = "str", alias = "id" }\n',
        ["things.toml:10: types.thing.Thing.name: 'id' is the JSON name of 'id' too"],
    ),
}


def _faults(folder: Path, monkeypatch: pytest.MonkeyPatch) -> List[str]:
    monkeypatch.chdir(folder)
    _, faults = examine(".")
    return [str(fault).replace("./", "", 1) for fault in faults]


@pytest.mark.parametrize("case", list(_FAULTS))
def test_fault(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, expected = _FAULTS[case]
    (tmp_path / "things.toml").write_text(text, encoding="utf-8")
    found = _faults(tmp_path, monkeypatch)
    assert len(found) == len(expected), found
    for line, start in zip(found, expected):
        assert line.startswith(start) if start.endswith((" ", ", ")) else line == start


def test_all_faults_of_all_files_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.toml").write_text("[[broken\n", encoding="utf-8")
    (tmp_path / "b.toml").write_text('colour = 1\n[types.x.X]\na = "list["\n', encoding="utf-8")
    (tmp_path / "c.toml").write_text('[types.y.Y]\na = "Nothing"\nb = "1 + 1"\n', encoding="utf-8")
    found = _faults(tmp_path, monkeypatch)
    assert [line.split(": ")[0] for line in found] == [
        "a.toml:1",
        "b.toml:1",
        "c.toml:2",
        "c.toml:3",
    ]


def test_the_same_method_in_a_folder_of_ones_own(tmp_path: Path) -> None:
    from seekgpt._runtime import library

    (tmp_path / "models.toml").write_text(
        '[methods.list]\nhttp = "GET /models"\nreturns = "str"\n', encoding="utf-8"
    )
    _, faults = examine(str(tmp_path), library.everything())
    assert [f.message for f in faults] == ["models.list is declared already; expected another name"]


def test_the_same_type_twice(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text('[types.x.X]\nid = "str"\n', encoding="utf-8")
    _, faults = examine(str(tmp_path))
    assert len(faults) == 1
    assert faults[0].message == (
        f"the type x.X is declared already, in {tmp_path / 'a.toml'}; expected another name"
    )


def test_a_method_with_the_name_of_a_child(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    (tmp_path / "things.toml").write_text(
        '[methods.parts]\nhttp = "GET /x"\nreturns = "str"\n', encoding="utf-8"
    )
    (tmp_path / "things" / "parts.toml").write_text(
        '[methods.list]\nhttp = "GET /y"\nreturns = "str"\n', encoding="utf-8"
    )
    _, faults = examine(str(tmp_path))
    assert [f.message for f in faults] == [
        "the resource things.parts has this name already; expected another name"
    ]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeclarationError, match="not a folder; expected one that holds"):
        load(str(tmp_path / "nowhere"))


def test_a_good_folder_has_no_faults(tmp_path: Path) -> None:
    (tmp_path / "things.toml").write_text(_GOOD, encoding="utf-8")
    api, faults = examine(str(tmp_path))
    assert faults == []
    assert [method.path for method in api.methods()] == ["things.get"]


def test_a_module_of_types_stands_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "things.toml").write_text(_GOOD)
    (tmp_path / "others.toml").write_text('[types.thing.Other]\nid = "str"\n')
    _, faults = examine(str(tmp_path))
    told = f"the types of thing are declared in {tmp_path / 'others.toml'}; expected this one there"
    assert told in [fault.message for fault in faults]
