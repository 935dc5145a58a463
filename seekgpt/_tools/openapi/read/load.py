"""An OpenAPI document from a file."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, Dict


def load_document(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML.

    Raises:
        ValueError: the file holds no OpenAPI document of version 3.
    """
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            found: Any = json.load(file)
        else:
            yaml: Any = import_module("yaml")  # only documents in YAML need it
            found = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        raise ValueError(f"{path} is no OpenAPI document: it has no paths")
    if not str(found.get("openapi", "")).startswith("3."):
        raise ValueError(f"{path}: expected an OpenAPI document of version 3.0 or 3.1")
    return found
