"""An OpenAPI document from a file."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, Dict

_DATE = "tag:yaml.org,2002:timestamp"


def load_document(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML.

    Raises:
        ValueError: the file holds no OpenAPI document of version 3.
    """
    found = read_file(path)
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        if isinstance(found, dict) and isinstance(found.get("webhooks"), dict):
            return {"paths": {}, **found}
        raise ValueError(f"{path} is no OpenAPI document: it has no paths")
    if not str(found.get("openapi", "")).startswith("3."):
        raise ValueError(f"{path}: expected an OpenAPI document of version 3.0 or 3.1")
    return found


def read_file(path: str) -> Any:
    """The data of a file in JSON or YAML.

    Raises:
        ValueError: it is neither, said in a line.
    """
    try:
        with open(path, encoding="utf-8") as file:
            if path.endswith(".json"):
                return json.load(file)
            yaml: Any = import_module("yaml")  # only documents in YAML need it
            try:
                return yaml.load(file, Loader=_loader(yaml))
            except yaml.YAMLError as error:
                raise ValueError(" ".join(str(error).split())) from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8: {error}") from None
    except RecursionError:
        raise ValueError(f"{path} is nested too deeply to be read") from None
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _loader(yaml: Any) -> Any:
    """A loader that takes dates for texts, as JSON has them."""
    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolvers = {
        first: [(tag, pattern) for tag, pattern in pairs if tag != _DATE]
        for first, pairs in base.yaml_implicit_resolvers.items()
    }
    return type("Loader", (base,), {"yaml_implicit_resolvers": resolvers})
