"""What is compiled reads back as what was declared."""

from __future__ import annotations

from pathlib import Path

import seekgpt
from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api, to_json, write
from seekgpt._spec.open import open_folder

_OWN = Path(seekgpt.__file__).parent.parent / "endpoints"


def test_round_trip(tmp_path: Path) -> None:
    api = load(str(_OWN))
    write(compile_api(api), str(tmp_path))
    store = open_folder(str(tmp_path))
    assert set(store.resources) == set(api.resources)
    for method in api.methods():
        resource = store.resources[method.resource]
        assert to_json(store.method(resource, method.name)) == to_json(method)
    for module, (_, names) in api.modules.items():
        for name in names:
            ref = f"{module}.{name}"
            assert to_json(store.lookup(ref)) == to_json(api.lookup(ref))


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(compile_api(load(str(_OWN))), str(tmp_path / name))
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
