"""Folders of declarations that know nothing of each other, in one process."""

from __future__ import annotations

import pickle
import typing
from pathlib import Path
from typing import Any, Tuple

import pytest

import seekgpt
from seekgpt._runtime.library import everything
from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api, write

#: Both folders call their type and its part alike, and mean other things by it.
BOTH = """
[methods.fetch]
http = "POST /{name}s"
returns = "{Name}"
params = "{Name}FetchParams"

[methods.fetch.body]
like = "{Name}Param = ..."

[types.{name}]
_param = true

[types.{name}.{Name}]
"""
SHOP = """parts = "list[Part]"

[types.{name}.Part]
title = "str"
"""
FARM = """_bases = ["Living"]
part = "Part | Living | str"

[types.{name}.Living]
kind = "Literal['living', '{name}.Part']"

[types.{name}.Part]
kind = "Literal['part']"
size = "int"
"""


@pytest.fixture(params=["TOML", "compiled"])
def folders(tmp_path: Path, request: Any) -> Tuple[str, Path, Path]:
    """A name that no other test has, and two folders that both use it."""
    name = f"item{abs(hash(str(tmp_path)))}"
    found = []
    for folder, text in (("the-shop", SHOP), ("farm", FARM)):
        declared = tmp_path / folder
        declared.mkdir()
        text = (BOTH + text).replace("{name}", name).replace("{Name}", name.capitalize())
        (declared / f"{name}s.toml").write_text(text)
        found.append(declared)
    if request.param == "compiled":
        there = tmp_path / "compiled" / "farm"
        write(compile_api(load(str(found[1]), everything())), str(there))
        found[1] = there
    return name, found[0], found[1]


def test_types_of_one_name_do_not_meet(folders: Any, make: Any, server: Any) -> None:
    name, shop_folder, farm_folder = folders
    shop = getattr(make(endpoints=shop_folder), f"{name}s")
    farm = getattr(make(endpoints=farm_folder), f"{name}s")
    server.answer = {"parts": [{"title": "wheel"}], "part": {"kind": "part", "size": 4}}
    assert shop.fetch().parts[0].title == "wheel"
    assert farm.fetch(like={"kind": "living"}).part.size == 4
    assert isinstance(shop.fetch().part, dict)
    server.answer = {"part": {"kind": f"{name}.Part"}}
    assert type(farm.fetch().part).__name__ == "Living"
    assert type(shop.fetch()) is not type(farm.fetch())
    assert typing.get_type_hints(farm.fetch)["return"] is type(farm.fetch())


def test_the_second_is_below_a_package_of_its_own(folders: Any, make: Any, server: Any) -> None:
    name, shop_folder, farm_folder = folders
    make(endpoints=shop_folder)
    farm = getattr(make(endpoints=farm_folder), f"{name}s")
    server.answer = {"kind": "living", "part": {"kind": "part", "size": 4}}
    found = farm.fetch()
    assert type(found).__module__.startswith("seekgpt.types.farm")
    assert type(found).__module__.endswith(f".{name}")
    assert pickle.loads(pickle.dumps(found)).part == found.part
    assert getattr(seekgpt.types, name.capitalize()).__module__ == f"seekgpt.types.{name}"


def test_a_module_of_the_library_stays_what_it_is(tmp_path: Path, make: Any) -> None:
    (tmp_path / "odds.toml").write_text(
        '[methods.fetch]\nhttp = "GET /odds"\nreturns = "model.Odd"\n'
        '[types.model.Odd]\nmodel = "Model"\n'
    )
    with pytest.raises(seekgpt.DeclarationError, match="'model' has types already"):
        make(endpoints=tmp_path)
    assert seekgpt.types.model.Model is seekgpt.types.Model
