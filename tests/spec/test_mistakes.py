"""What strangers get wrong: each mistake is one fault, at its line, in words that help."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Dict, List, Tuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seekgpt._runtime import library
from seekgpt._runtime.in_python import find
from seekgpt._runtime.methods.views import View
from seekgpt._runtime.resources import AsyncAPIResource, SyncAPIResource
from seekgpt._spec.check import examine
from seekgpt._spec.declaration import Declaration, structure
from seekgpt._spec.expr import ExpressionError, parse_field
from seekgpt._spec.rules import reserved

GET = '[methods.fetch]\nhttp = "GET /things"\nreturns = "Thing"\n'
POST = GET.replace("GET", "POST")
THING = '[types.thing.Thing]\nid = "str"\n'
PYTHON = '[methods.wait]\ncall = "{}"\nreturns = "Thing"\n' + THING
EVENTS = "\n[types.said.Said]\ntype = \"Literal['{}']\"\n"

#: The file `things.toml`, where the fault is, and what is said of it.
MISTAKES: Dict[str, Tuple[str, str, str]] = {
    # Words of the grammar
    "a key with a letter too few": (
        GET.replace("returns", "retuns") + THING,
        "3: methods.fetch.retuns",
        "did you mean 'returns'?",
    ),
    "a flag with a letter too few": (
        GET + THING.replace("id", "_base = []\nid"),
        "5: types.thing.Thing._base",
        "did you mean '_bases'?",
    ),
    "a table that is a number": ("methods = 3\n", "1: methods", "expected keys and values"),
    "a method that is text": (
        '[methods]\nfetch = "GET /things"\n',
        "2: methods.fetch",
        "'GET /things' is no table; expected keys and values",
    ),
    "a list that is text": (
        POST + 'positional = "name"\nbody = { name = "str" }\n' + THING,
        "4: methods.fetch.positional",
        "'name' is no list of names",
    ),
    "bases that are text": (
        GET + THING + '_bases = "Base"\n[types.thing.Base]\n',
        "6: types.thing.Thing._bases",
        "'Base' is no list of names",
    ),
    "a flag that is text": (
        GET + '[types.thing]\n_param = "yes"\n' + THING,
        "5: types.thing._param",
        "'yes' is no truth value; expected true or false",
    ),
    "a deprecation that is a number": (
        GET + "deprecated = 3\n" + THING,
        "4: methods.fetch.deprecated",
        "expected true, or what to use instead",
    ),
    "blanks around a name": (
        GET + '[methods.fetch.query]\n" limit" = "int = ..."\n' + THING,
        "5: methods.fetch.query. limit",
        "' limit' has blanks around it; expected 'limit'",
    ),
    # Names
    "a method that is private": (
        GET.replace("fetch", "_fetch") + THING,
        "1: methods._fetch",
        "'_fetch' is private; expected a name like 'fetch'",
    ),
    "a method called __init__": (
        GET.replace("fetch", "__init__") + THING,
        "1: methods.__init__",
        "expected a name like 'init'",
    ),
    "a method with a dash": (
        GET.replace("fetch", "fetch-all") + THING,
        "1: methods.fetch-all",
        "'fetch-all' is no name in Python; expected a name like 'fetch_all'",
    ),
    "a name that Python reads otherwise": (
        GET + '[methods.fetch.query]\n"\N{LATIN SMALL LIGATURE FI}le" = "str = ..."\n' + THING,
        "5: methods.fetch.query.\N{LATIN SMALL LIGATURE FI}le",
        "like 'file'",
    ),
    "a parameter that is a keyword": (
        GET + '[methods.fetch.query]\nfrom = "str = ..."\n' + THING,
        "5: methods.fetch.query.from",
        "expected one with alias = 'from', like 'from_'",
    ),
    "two parameters that are sent as one": (
        GET + "[methods.fetch.query]\nfrom_ = { type = 'str = ...', alias = 'x' }\n"
        "x = 'str = ...'\n" + THING,
        "6: methods.fetch.query.x",
        "'x' is sent by another parameter, too",
    ),
    "a field like a method of every object": (
        GET + THING + 'to_dict = "str"\n',
        "6: types.thing.Thing.to_dict",
        'to_dict_ = { type = "...", alias = "to_dict" }',
    ),
    "a field like a method of pydantic's": (
        GET + THING + 'copy = "str"\n',
        "6: types.thing.Thing.copy",
        "every object has an attribute 'copy' of its own",
    ),
    "a type like a built-in one": (
        GET + THING + "[types.other.str]\n",
        "6: types.other.str",
        "'str' means something in every type expression",
    ),
    "a type with a dash": (
        GET + THING + '[types.other."My-Thing"]\n',
        "6: types.other.My-Thing",
        "expected one like 'My_Thing'",
    ),
    "a module with a dot": (
        GET + THING + '[types."other.one".Other]\n',
        "6: types.other.one",
        "expected a name like 'other_one'",
    ),
    "a class that is no name": (
        'class = "1st"\n' + GET + THING,
        "1: class",
        "'1st' is no name in Python",
    ),
    "a package that is no name": (
        'package = "my-api"\n' + GET + THING,
        "1: package",
        "expected one like 'my_api'",
    ),
    "parameters that have no name": (
        GET + 'params = "Thing Params"\nquery = { x = "str" }\n' + THING,
        "4: methods.fetch.params",
        "'Thing Params' is no name of a type",
    ),
    "a module like a package of the library": (
        GET + "[types.chat.Thing]\n",
        "4: types.chat.Thing",
        "'chat' is a package of types",
    ),
    "a package like a module of the library": (
        'package = "chat.chat_completion"\n' + GET + THING,
        "5: types.thing.Thing",
        "'chat.chat_completion' is a module of types, and no package",
    ),
    "a type in a module of the library": (
        'package = "chat"\n' + GET + "[types.chat_completion.Thing]\n",
        "5: types.chat_completion.Thing",
        "the module 'chat.chat_completion' has types already",
    ),
    "a type of another module by its name alone": (
        GET + "[types.other.Thing]\n",
        "3: methods.fetch.returns",
        "expected a declared type, like 'other.Thing'",
    ),
    # Bases
    "a class that is its own base": (
        GET + THING + '_bases = ["Thing"]\n',
        "6: types.thing.Thing._bases",
        "a class that is its own base",
    ),
    "a base that is an alias": (
        GET + THING + '_bases = ["Other"]\n[types.thing]\nOther = "str"\n',
        "6: types.thing.Thing._bases",
        "thing.Other is an alias; expected a class",
    ),
    "bases in no order": (
        GET + THING + '_bases = ["A", "B"]\n[types.thing.A]\n[types.thing.B]\n_bases = ["A"]\n',
        "6: types.thing.Thing._bases",
        "thing.A, thing.B cannot stand in this order",
    ),
    "a base twice": (
        GET + THING + '_bases = ["A", "A"]\n[types.thing.A]\n',
        "6: types.thing.Thing._bases",
        "expected each base once",
    ),
    "a TypedDict as the base of a response class": (
        GET + THING + '_bases = ["other_param.Other"]\n[types.other_param.Other]\n',
        "6: types.thing.Thing._bases",
        "other_param.Other is a TypedDict; expected a response class",
    ),
    # Defaults
    "a default of another type": (
        GET + "query = { limit = \"int = 'ten'\" }\n" + THING,
        "4: methods.fetch.query.limit",
        "the default 'ten' is of another type; expected int, or '...'",
    ),
    "a truth value for a number": (
        GET + 'query = { limit = "int = True" }\n' + THING,
        "4: methods.fetch.query.limit",
        "expected int",
    ),
    "null for what is never null": (
        GET + 'query = { limit = "int = None" }\n' + THING,
        "4: methods.fetch.query.limit",
        "expected int",
    ),
    "a default outside its literal": (
        GET + "query = { order = \"Literal['asc', 'desc'] = 'dsc'\" }\n" + THING,
        "4: methods.fetch.query.order",
        "expected one of 'asc', 'desc', or '...'; did you mean 'desc'?",
    ),
    "a default outside an alias of a literal": (
        GET + "query = { order = \"Order | None = 'up'\" }\n[types.order]\n"
        "Order = \"Literal['asc', 'desc']\"\n" + THING,
        "4: methods.fetch.query.order",
        "the default 'up'",
    ),
    "an item of another type": (
        POST + "body = { names = \"list[str] = ['a', 1]\" }\n" + THING,
        "4: methods.fetch.body.names",
        "expected list[str]",
    ),
    "a default that is no JSON": (
        POST + 'body = { x = "object = {1, 2}" }\n' + THING,
        "4: methods.fetch.body.x",
        "expected object",
    ),
    "a default of a field": (
        GET + THING + "size = \"int = 'big'\"\n",
        "6: types.thing.Thing.size",
        "the default 'big'",
    ),
    "a default that is computed": (
        GET + "query = { x = \"int = len('a')\" }\n" + THING,
        "4: methods.fetch.query.x",
        "is not a plain value",
    ),
    # Lines, holes and headers
    "a hole with another name": (
        GET.replace("/things", "/things/{thing}") + 'path = { thing_id = "str" }\n' + THING,
        "2: methods.fetch.http",
        "did you mean 'thing_id'?",
    ),
    "an object in a path": (
        GET.replace("/things", "/things/{thing}") + 'path = { thing = "list[str]" }\n' + THING,
        "4: methods.fetch.path.thing",
        "no text to put into a path",
    ),
    "an alias in a path": (
        GET.replace("/things", "/things/{thing}")
        + 'path = { thing = { type = "str", alias = "id" } }\n'
        + THING,
        "4: methods.fetch.path.thing",
        "not in the path; expected {id} in '/things/{thing}'",
    ),
    "a whole address": (
        GET.replace("/things", "https://example.com/things") + THING,
        "2: methods.fetch.http",
        "is no path",
    ),
    "two fragments": (
        GET.replace("/things", "/things#all#more") + THING,
        "2: methods.fetch.http",
        "no path",
    ),
    "a header with a blank": (
        GET + 'headers = { "X Region" = "eu" }\n' + THING,
        "4: methods.fetch.headers.X Region",
        "is no name of a header",
    ),
    "a header in another alphabet": (
        GET + 'headers = { X-Region = "Zürich" }\n' + THING,
        "4: methods.fetch.headers.X-Region",
        "expected plain ASCII",
    ),
    "a parameter that is no header": (
        GET + 'header = { zone = { type = "str", alias = "X:Zone" } }\n' + THING,
        "4: methods.fetch.header.X:Zone",
        "is no name of a header",
    ),
    # Answers and pages
    "an answer that is a file": (
        GET.replace('"Thing"', '"FileTypes"') + THING,
        "3: methods.fetch.returns",
        "FileTypes is only ever sent",
    ),
    "an answer that is a TypedDict": (
        GET.replace('"Thing"', '"ThingParam"') + "[types.thing]\n_param = true\n" + THING,
        "3: methods.fetch.returns",
        "is a TypedDict, which is only ever sent",
    ),
    "a binary answer and more": (
        GET.replace('"Thing"', '"bytes | None"') + THING,
        "3: methods.fetch.returns",
        "expected 'bytes' alone",
    ),
    "a page of nothing": (
        GET.replace('returns = "Thing"\n', 'page = "page"\n') + THING,
        "3: methods.fetch.page",
        "expected 'returns', the type of one",
    ),
    "a page that continues after texts": (
        GET.replace('"Thing"', '"str"')
        + 'page = "cursor_page"\nquery = { after = "str = ..." }\n'
        + THING,
        "4: methods.fetch.page",
        "but str has no 'id'",
    ),
    "an encoding that there is not": (
        POST + 'encoding = "multi-part"\n' + THING,
        "4: methods.fetch.encoding",
        "did you mean 'multipart'?",
    ),
    "a key that there is not": (
        GET + 'security = "administrator"\n' + THING,
        "4: methods.fetch.security",
        "expected 'bearer' or 'admin'",
    ),
    "an encoding of a method in Python": (
        PYTHON.format("json:dumps").replace("returns", 'encoding = "form"\nreturns'),
        "3: methods.wait.encoding",
        "only an HTTP operation has this",
    ),
    "a resource that extends itself": ('extends = "things"\n', "1: extends", "extends itself"),
    # Python
    "a module that is not there": (
        PYTHON.format("no_such_package.waiting:wait"),
        "2: methods.wait.call",
        "there is no module 'no_such_package'",
    ),
    "a module without a package that is not there": (
        PYTHON.format("no_such_module:wait"),
        "2: methods.wait.call",
        "there is no module 'no_such_module'",
    ),
    "a function that is not there": (
        PYTHON.format("tests.spec.stranger:wate"),
        "2: methods.wait.call",
        "there is no 'wate' in tests.spec.stranger; expected 'module:function'; "
        "did you mean 'wait'?",
    ),
    "something that is no function": (
        PYTHON.format("tests.spec.stranger:NUMBER"),
        "2: methods.wait.call",
        "is no function, but int",
    ),
    "a module that fails": (
        PYTHON.format("tests.spec.stranger_broken:wait"),
        "2: methods.wait.call",
        "importing tests.spec.stranger_broken fails (RuntimeError: not today)",
    ),
    "a function that takes something else": (
        PYTHON.format("tests.spec.stranger:wait").replace(
            "[types", '[methods.wait.argument]\nsecond = "float = 1.0"\n[types', 1
        ),
        "5: methods.wait.argument.second",
        "takes no 'second'; expected a function that does; did you mean 'seconds'?",
    ),
    "a function that needs more": (
        PYTHON.format("tests.spec.stranger:needs"),
        "2: methods.wait.call",
        "needs 'thing_id'; expected it as a parameter",
    ),
    "a function that always needs what may be left out": (
        PYTHON.format("tests.spec.stranger:needs").replace(
            "[types", '[methods.wait.argument]\nthing_id = "str = ..."\n[types', 1
        ),
        "5: methods.wait.argument.thing_id",
        "needs it always",
    ),
    "an adapt that names nothing": (
        GET + 'adapt = "adapting"\n' + THING,
        "4: methods.fetch.adapt",
        "'adapting' names no function; expected 'module:function'",
    ),
    "an adapt that is not there": (
        GET + 'adapt = "tests.spec.stranger:adpt"\n' + THING,
        "4: methods.fetch.adapt",
        "there is no 'adpt'",
    ),
    "a class of streams that is not there": (
        GET.replace("returns", "stream") + 'stream_class = "tests.spec.stranger:Plan"\n' + THING,
        "4: methods.fetch.stream_class",
        "there is no 'Plan' in tests.spec.stranger; expected 'module:class'; did you mean 'Plain'?",
    ),
    "a class of streams that names nothing": (
        GET + 'stream = "Thing"\nstream_class = "Plain"\n' + THING,
        "5: methods.fetch.stream_class",
        "'Plain' names no class; expected 'module:class'",
    ),
    "errors as events of nothing that is streamed": (
        GET + "error_events = true\n" + THING,
        "4: methods.fetch.error_events",
        "nothing is streamed; expected it away, or 'stream' and a type of events",
    ),
    "a mixin that is a function": (
        GET + THING + '_mixin = "tests.spec.stranger:wait"\n',
        "6: types.thing.Thing._mixin",
        "is no class, but function",
    ),
    "a websocket opened by something else": (
        PYTHON.format("tests.spec.stranger:wait").replace(
            '"Thing"\n', "\"python['tests.spec.stranger:Plain']\"\n", 1
        )
        + '[methods.wait.websocket]\npath = "/x"\nsends = "Said"\nreceives = "Said"\n'
        + EVENTS.format("say.hello"),
        "3: methods.wait.returns",
        "is no class of managers of connections",
    ),
    "an event that hides a method of connections": (
        PYTHON.format("tests.spec.stranger:wait")
        + '[methods.wait.websocket]\npath = "/x"\nsends = "Said"\nreceives = "Said"\n'
        + EVENTS.format("send.hello"),
        "8: methods.wait.websocket.sends",
        "would hide 'send', which every connection has",
    ),
}


def faults(folder: Path) -> List[str]:
    _, found = examine(str(folder), library.everything(), find)
    return [str(fault).replace(f"{folder}/", "") for fault in found]


@pytest.mark.parametrize("case", list(MISTAKES))
def test_a_mistake_is_told_with_its_place(case: str, tmp_path: Path) -> None:
    text, place, words = MISTAKES[case]
    (tmp_path / "things.toml").write_text(text, encoding="utf-8")
    found = faults(tmp_path)
    assert any(line.startswith(f"things.toml:{place}: ") and words in line for line in found), found
    assert all("expected" in line for line in found)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("class.toml", "'class' is no name in Python; expected a name like 'class_'"),
        ("my-x.toml", "expected a name like 'my_x'"),
        ("1st.toml", "expected a name like 'n1st'"),
        ("_private.toml", "'_private' is private; expected a name like 'private'"),
        ("post.toml", "every client has an attribute 'post' of its own"),
        ("with_options.toml", "every client has an attribute 'with_options' of its own"),
        ("str.toml", "'str' would hide Python's own"),
        ("things/with_raw_response.toml", "every resource has an attribute"),
        ("my-api/things.toml", "'my-api' is no name in Python"),
        ("my-api.types.toml", "'my-api' is no package in Python; expected one like 'my_api'"),
        ("models/list.toml", "models.list is a method of the library already"),
    ],
)
def test_a_file_of_an_awkward_name(file: str, words: str, tmp_path: Path) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(THING if ".types" in file else GET + THING, encoding="utf-8")
    found = faults(tmp_path)
    assert any(line.startswith(f"{file}:1: ") and words in line for line in found), found


def test_a_method_like_a_resource_of_the_library(tmp_path: Path) -> None:
    text = '[methods.completions]\nhttp = "GET /x"\n'
    (tmp_path / "chat.toml").write_text(text, encoding="utf-8")
    (line,) = faults(tmp_path)
    assert line.startswith("chat.toml:1: methods.completions: the resource chat.completions has")


def test_bases_in_a_circle_are_told_at_each_of_them(tmp_path: Path) -> None:
    text = GET + THING + '_bases = ["Other"]\n[types.thing.Other]\n_bases = ["Thing"]\n'
    (tmp_path / "things.toml").write_text(text, encoding="utf-8")
    assert [line.partition(": a class")[0] for line in faults(tmp_path)] == [
        "things.toml:6: types.thing.Thing._bases",
        "things.toml:8: types.thing.Other._bases",
    ]


def test_two_files_for_one_resource(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    for file in ("things.parts.toml", "things/parts.toml"):
        (tmp_path / file).write_text(GET + THING, encoding="utf-8")
    (line,) = faults(tmp_path)
    assert "declares 'things.parts' already; expected one file for each" in line


def test_resources_that_extend_each_other(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('extends = "b"\n', encoding="utf-8")
    (tmp_path / "b.toml").write_text('extends = "a"\n', encoding="utf-8")
    assert [line.partition(";")[0] for line in faults(tmp_path)] == [
        "a.toml:1: extends: 'a' extends itself, through 'b'",
        "b.toml:1: extends: 'b' extends itself, through 'a'",
    ]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (GET.encode() + b'summary = "caf\xe9"\n', "things.toml:4: file: byte 0xe9 is no UTF-8"),
        (GET.encode("utf-16"), "things.toml:1: file: "),
        (b"x = " + b"[" * 100_000, "things.toml:1: file: "),
    ],
)
def test_a_file_that_is_no_text(content: bytes, place: str, tmp_path: Path) -> None:
    (tmp_path / "things.toml").write_bytes(content)
    (line,) = faults(tmp_path)
    assert line.startswith(place)


def test_the_mark_of_an_editor_at_the_start_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "things.toml").write_bytes(b"\xef\xbb\xbf" + (GET + THING).encode())
    assert faults(tmp_path) == []


# What is reserved is what there is


def test_names_of_every_client_are_reserved() -> None:
    import seekgpt

    registry = library.registry_for()
    names = set()
    for cls in (seekgpt.SeekGPT, seekgpt.AsyncSeekGPT):
        names |= {*dir(cls), *vars(cls(api_key="k")), *cls.__annotations__}
    public = {name for name in names if not name.startswith("_")} - set(registry.roots())
    assert public <= reserved.CLIENT


def test_names_of_every_resource_are_reserved() -> None:
    names = {*dir(SyncAPIResource), *dir(AsyncAPIResource), *dir(View)}
    assert {name for name in names if not name.startswith("_")} == reserved.RESOURCE


def test_names_of_every_object_are_reserved() -> None:
    from seekgpt import BaseModel

    assert {name for name in dir(BaseModel) if not name.startswith("_")} <= reserved.MODEL


def test_names_of_every_connection_are_reserved() -> None:
    pytest.importorskip("websockets")
    from seekgpt._custom.websockets.faces import AsyncConnection, Connection

    names = {*dir(Connection), *dir(AsyncConnection)}
    assert {name for name in names if not name.startswith("_")} == reserved.CONNECTION


# Nothing that TOML can say is more than the reader can take

KEYS = (
    "methods types http call query body x Thing _bases _param websocket path type doc positional "
    "headers deprecated summary class"
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["methods", "types", "summary", "package", "x"]), VALUES))
def test_any_data_is_a_declaration_or_faults(data: Dict[str, object]) -> None:
    found = structure(data)
    assert isinstance(found, Declaration) or all(
        problem.message and "object has no attribute" not in problem.message for problem in found
    )


@given(
    st.text("strint[]|,'= .()-+{}\"1: Literal", max_size=24)
    | st.from_regex(r"(str|int|list\[str\]|Literal\['a'\]|X\.Y)( = .{0,8})?", fullmatch=True)
)
@example("Literal[-'a']")
@example("Union[()]")
@example("object = {[]: 1}")
@example("list[" * 500)
def test_any_text_is_a_type_or_a_fault(text: str) -> None:
    with suppress(ExpressionError):
        parse_field(text)
