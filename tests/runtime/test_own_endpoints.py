"""A user's own endpoints: a folder of declarations, and the client has them."""

from __future__ import annotations

import pickle
import uuid
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import get_origin

import seekgpt
from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api, write

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
