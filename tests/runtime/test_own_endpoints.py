"""A user's own endpoints: a folder of declarations, and the client has them."""

from __future__ import annotations

import inspect
import json
import pickle
import uuid
from pathlib import Path
from typing import Any, List

import httpx
import pytest
from typing_extensions import get_origin

import seekgpt
from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api, write
from tests.colours import Colour

WIDGETS = """
summary = "Widgets of the shop."

[methods.create]
http = "POST /{name}s"
summary = "Make a widget."
returns = "{Name}"
params = "{Name}CreateParams"

[methods.create.body]
title = "str"
size = "Literal['s', 'm'] | None = ..."

[methods.list]
http = "GET /{name}s"
returns = "{Name}"
page = "cursor_page"

[methods.list.query]
after = "str = ..."

[types.{name}.{Name}]
id = "str"
title = "str"
usage = "CompletionUsage = ..."
"""


class Shop:
    """A folder with one resource of a name that no other test uses: types are for the process."""

    def __init__(self, folder: Path) -> None:
        self.name = f"widget{uuid.uuid4().hex[:8]}"
        self.folder = folder
        self.type = self.name.capitalize()
        text = WIDGETS.replace("{name}", self.name).replace("{Name}", self.type)
        (folder / f"{self.name}s.toml").write_text(text)

    def resource(self, client: Any) -> Any:
        return getattr(client, f"{self.name}s")


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_a_folder_given_to_the_client_adds_resources(shop: Shop, make: Any, server: Any) -> None:
    client = make(endpoints=shop.folder)
    server.answer = {"id": "w_1", "title": "Gear", "usage": {"total_tokens": 3}}
    widget = shop.resource(client).create(title="Gear", size=None)
    assert server.body == {"title": "Gear", "size": None}
    assert type(widget).__name__ == shop.type
    assert isinstance(widget.usage, seekgpt.types.CompletionUsage)
    assert pickle.loads(pickle.dumps(widget)) == widget
    assert isinstance(widget, getattr(seekgpt.types, shop.type))


def test_pages_work_as_on_declared_resources(shop: Shop, make: Any, server: Any) -> None:
    server.answer = {"object": "list", "data": [{"id": "w_1", "title": "Gear"}], "has_more": False}
    assert [widget.title for widget in shop.resource(make(endpoints=shop.folder)).list()] == [
        "Gear"
    ]


def test_other_clients_do_not_have_them(shop: Shop, make: Any) -> None:
    make(endpoints=shop.folder)
    with pytest.raises(AttributeError):
        shop.resource(make())


def test_copies_of_the_client_have_them(shop: Shop, make: Any) -> None:
    copied = make(endpoints=shop.folder).with_options(timeout=3)
    assert shop.resource(copied).create


def test_a_file_can_add_a_method_to_a_resource_of_the_library(
    tmp_path: Path, make: Any, server: Any
) -> None:
    (tmp_path / "models.toml").write_text(
        '[methods.rate]\nhttp = "POST /models/{model}/rate"\n'
        'returns = "Model"\npath = { model = "str" }\n'
    )
    client = make(endpoints=tmp_path)
    assert client.models.rate("gpt-4o") is not None
    assert server.url.endswith("/models/gpt-4o/rate")
    assert client.models.retrieve
    assert not hasattr(make().models, "rate")


def test_a_compiled_folder_works_the_same(shop: Shop, tmp_path: Path, make: Any) -> None:
    from seekgpt._runtime.library import everything

    compiled = tmp_path / "compiled"
    write(compile_api(load(str(shop.folder), everything())), str(compiled))
    assert shop.resource(make(endpoints=compiled)).create


GENERIC = """
[methods.parse]
http = "POST /{name}s"
returns = "Parsed{Name}[T]"
adapt = "tests.runtime.test_own_endpoints:parsed_into"

[methods.parse.body]
shape = "type[T]"

[types.parsed_{name}.Parsed{Name}]
text = "str"
parsed = "T | None = ..."
"""


def parsed_into(arguments: Any) -> Any:
    """What the declaration above names: sends the class's name, and makes an instance of it."""
    cls = arguments["shape"]
    arguments["shape"] = cls.__name__

    def finish(result: Any) -> Any:
        result.parsed = cls(result.text)
        return result

    return finish


def test_types_may_be_generic(shop: Shop, make: Any, server: Any) -> None:
    text = GENERIC.replace("{name}", shop.name).replace("{Name}", shop.type)
    (shop.folder / f"{shop.name}s.toml").write_text(text)
    server.answer = {"text": "12"}
    result = shop.resource(make(endpoints=shop.folder)).parse(shape=int)
    assert server.body == {"shape": "int"}
    assert result.parsed == 12
    parsed = getattr(seekgpt.types, f"Parsed{shop.type}")
    assert type(result) is parsed
    assert get_origin(parsed[int]) is parsed


def test_faults_are_told_with_file_line_and_key(tmp_path: Path, make: Any) -> None:
    file = tmp_path / "gadgets.toml"
    file.write_text('[methods.get]\nhttp = "GET /gadgets/{id}"\nreturns = "Gadget"\n')
    with pytest.raises(seekgpt.DeclarationError) as caught:
        make(endpoints=tmp_path)
    assert f"{file}:3: methods.get.returns: unknown type 'Gadget'" in str(caught.value)


FLOWS = """
from seekgpt.flows import Blocking, Sleep, Together


def both(resource, titles, shout, **options):
    yield Sleep(0)
    suffix = yield Blocking(lambda: "!" if shout else "")
    made = yield Together([resource.create(title=t + suffix, **options) for t in titles], 2)
    raw = yield resource.with_raw_response.create(title=made[0].title)
    models = yield resource._client.models.list()
    assert resource._client.max_retries == 2
    return [raw.http_request.method, *(widget.title for widget in made), len(models.data)]


def colour(resource, **given):
    return type(resource._client).__name__, given
"""

OF_FLOWS = """
[methods.create_both]
call = "{name}.flows:both"
summary = "Make widgets."
returns = "{Name}"
options = ["extra_headers"]
positional = ["titles"]

[methods.create_both.argument]
titles = { type = "list[str]", doc = "What to call them." }
shout = "bool = True"

[methods.colour]
call = "{name}.flows:colour"
argument = { hue = "str = ...", shade = "int = 3" }
returns = "str"
"""


@pytest.fixture
def with_flows(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """The shop with methods of its own in Python, in a package of their own."""
    package = tmp_path / "python" / shop.name
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "flows.py").write_text(FLOWS)
    monkeypatch.syspath_prepend(str(tmp_path / "python"))
    declared = shop.folder / f"{shop.name}s.toml"
    text = OF_FLOWS.replace("{name}", shop.name).replace("{Name}", shop.type)
    declared.write_text(declared.read_text() + text)
    return shop


@pytest.mark.parametrize("name", ["sync", "asyncio", "trio"])
def test_a_method_in_python_is_one_flow_for_both_clients(with_flows: Shop, name: str) -> None:
    colour = Colour(name)
    seen: List[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.method == "GET":
            return httpx.Response(200, json={"data": [{"id": "m"}]})
        return httpx.Response(200, json={"id": "w", **json.loads(request.content)})

    resource = with_flows.resource(colour.mock(handle, endpoints=with_flows.folder))

    async def body() -> Any:
        return await colour.do(resource.create_both, ["a", "b"], extra_headers={"x-mine": "1"})

    assert colour.run(body) == ["POST", "a!", "b!", 1]
    assert [request.headers.get("x-mine") for request in seen] == ["1", "1", None, None]


def test_it_refuses_arguments_as_any_method_does(with_flows: Shop, make: Any) -> None:
    create_both = with_flows.resource(make(endpoints=with_flows.folder)).create_both
    with pytest.raises(TypeError, match="unexpected keyword argument 'shot'; did you mean 'shout'"):
        create_both(["a"], shot=True)
    with pytest.raises(TypeError, match="missing 1 required argument: 'titles'"):
        create_both()
    with pytest.raises(TypeError, match="takes at most 1 positional argument but 2 were given"):
        create_both(["a"], True)
    with pytest.raises(TypeError, match="unexpected keyword argument 'extra_query'"):
        create_both(["a"], extra_query={})


def test_it_looks_like_any_method(with_flows: Shop, make: Any) -> None:
    method = with_flows.resource(make(endpoints=with_flows.folder)).create_both
    signature = inspect.signature(method)
    assert str(signature).startswith(
        "(titles: 'list[str]', *, shout: 'bool' = True, extra_headers:"
    )
    assert method.__doc__.splitlines()[:4] == [
        "Make widgets.",
        "",
        "Args:",
        "    titles: What to call them.",
    ]


@pytest.mark.parametrize("client_class", [seekgpt.SeekGPT, seekgpt.AsyncSeekGPT])
def test_a_function_that_is_no_flow_is_called_as_it_is(with_flows: Shop, client_class: Any) -> None:
    client = client_class(api_key="k", endpoints=with_flows.folder)
    resource = with_flows.resource(client)
    kind = client_class.__name__
    assert resource.colour() == (kind, {"shade": 3})
    assert resource.colour(hue=seekgpt.omit, shade=None) == (kind, {"shade": 3})
    assert resource.colour(hue="red", shade=4) == (kind, {"hue": "red", "shade": 4})


SHARED = """
[methods.fetch]
http = "GET /{name}"
returns = "Item{tag}"

[methods.watch]
http = "POST /{name}"
stream = "Item{tag}"
params = "ItemWatchParams{tag}"

[methods.watch.body]
stream = "bool = False"

[types.item{tag}]
_export = true

[types.item{tag}.Item{tag}]
parts = "list[Part{tag}] | Part{tag}"

[types.item{tag}.Part{tag}]
_bases = ["Whole{tag}"]
{field} = "str"

[types.item{tag}.Whole{tag}]
"""


def test_two_folders_may_have_types_of_one_name(tmp_path: Path, make: Any, server: Any) -> None:
    tag, clients = uuid.uuid4().hex[:8], {}
    for name, field in (("shop", "wheel"), ("hen house", "hen"), ("3 mills", "stone")):
        (tmp_path / name).mkdir()
        text = SHARED.replace("{name}", f"{name[-4:]}{tag}").replace("{field}", field)
        text = text.replace("{tag}", tag)
        (tmp_path / name / f"{name[-4:]}{tag}.toml").write_text(text)
        clients[field] = getattr(make(endpoints=tmp_path / name), f"{name[-4:]}{tag}")
    seen = []
    for field, resource in clients.items():
        server.answer = {"parts": [{field: "a"}]}
        item = resource.fetch()
        assert getattr(item.parts[0], field) == "a"
        assert pickle.loads(pickle.dumps(item)) == item
        seen.append(type(item))
    assert len(set(seen)) == 3
    assert [cls.__module__ for cls in seen] == [
        f"seekgpt.types.item{tag}",
        f"seekgpt.types.hen_house.item{tag}",
        f"seekgpt.types.n3_mills.item{tag}",
    ]
    import seekgpt.types.hen_house as hen_house

    assert getattr(hen_house, f"Item{tag}") is seen[1]


def test_a_stream_needs_no_other_answer(tmp_path: Path, make: Any, server: Any) -> None:
    tag = uuid.uuid4().hex[:8]
    text = SHARED.replace("{name}", f"s{tag}").replace("{field}", "n").replace("{tag}", tag)
    (tmp_path / f"s{tag}.toml").write_text(text)
    handle = lambda request: httpx.Response(  # noqa: E731
        200,
        headers={"content-type": "text/event-stream"},
        content=b'data: {"parts": {"n": "1"}}\n\n',
    )
    client = Colour("sync").mock(handle, endpoints=tmp_path)
    (event,) = getattr(client, f"s{tag}").watch(stream=True)
    assert event.parts.n == "1"
    assert getattr(client, f"s{tag}").watch() is None


def test_a_page_may_be_of_texts(tmp_path: Path, make: Any, server: Any) -> None:
    name = f"names{uuid.uuid4().hex[:8]}"
    (tmp_path / f"{name}.toml").write_text(
        f'[methods.list]\nhttp = "GET /{name}"\nreturns = "str"\npage = "page"\n'
    )
    server.answer = {"object": "list", "data": ["a", "b"]}
    assert list(getattr(make(endpoints=tmp_path), name).list()) == ["a", "b"]


def test_a_module_without_a_package_can_be_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Any
) -> None:
    name = f"words{uuid.uuid4().hex[:8]}"
    (tmp_path / f"{name}.py").write_text("def count(resource, text):\n    return len(text)\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / f"{name}.toml").write_text(
        f'[methods.count]\ncall = "{name}:count"\nargument = {{ text = "str" }}\nreturns = "int"\n'
    )
    assert getattr(make(endpoints=tmp_path / "own"), name).count(text="abc") == 3
