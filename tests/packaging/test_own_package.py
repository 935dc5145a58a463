"""From an OpenAPI document to a published package: imported, built, installed, used, checked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any, Dict

import pytest

from seekgpt.cli.parser import main
from tests.typing.pyright import diagnostics, needs_pyright

pytest.importorskip("hatchling")
pytest.importorskip("tomlkit")
pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 9), reason="stubs are written by ast.unparse"
)

DOCUMENT: Dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/orders": {
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Order"}}
                    },
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Order"}}
                        },
                    }
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["id", "due"],
                "properties": {
                    "id": {"type": "string"},
                    "due": {"type": "string", "format": "date-time"},
                },
            }
        },
    },
}
PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "shop-client"
version = "1"
dependencies = ["seekgpt"]

[tool.hatch.build.targets.wheel]
packages = ["shop_client"]
"""
USE = """
import pickle
from datetime import datetime
import httpx
from shop_client import Client
from shop_client.types.order import Order

def answer(request: httpx.Request) -> httpx.Response:
    assert request.headers["x-key"] == "k"
    return httpx.Response(200, json={"id": "o", "due": "2024-01-02T03:04:05Z"})

client = Client(key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
order: Order = client.orders.create(id="o", due=datetime(2024, 1, 2))
due: datetime = order.due
assert pickle.loads(pickle.dumps(order)) == order
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package is, with nothing of what it was built from."""
    project = tmp_path_factory.mktemp("project")
    (project / "openapi.json").write_text(json.dumps(DOCUMENT), "utf-8")
    (project / "pyproject.toml").write_text(PROJECT, "utf-8")
    folder = str(project / "shop_client")
    assert main(["import-openapi", str(project / "openapi.json"), "--endpoints", folder]) == 0
    assert main(["check", folder, "--alone"]) == 0
    assert main(["package", folder]) == 0
    target = tmp_path_factory.mktemp("built")
    code = "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)], cwd=project, stdout=-1, text=True, check=True
    )
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(target / done.stdout.split()[-1]) as wheel:
        wheel.extractall(site)
    return site


def test_it_is_used_where_it_is_installed(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    subprocess.run([sys.executable, "use.py"], cwd=tmp_path, env=environment, check=True)


def test_mypy_knows_its_types_without_any_setting(installed: Path, tmp_path: Path) -> None:
    wrong = USE + "client.orders.create(id=1, due=due)\n"
    (tmp_path / "use.py").write_text(wrong, "utf-8")
    environment = {**os.environ, "MYPYPATH": str(installed)}
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=-1, text=True)
    faults = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert len(faults) == 1, done.stdout
    assert '"id" to "create"' in faults[0]


@needs_pyright
def test_pyright_knows_them_too(installed: Path, tmp_path: Path) -> None:
    found = diagnostics(tmp_path, "use.py", USE, installed)
    assert not [each["message"] for each in found if each["severity"] == "error"]
