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
    with open(path, "rb") as file:
        content = file.read()
    found: Any
    if path.endswith(".json"):
        try:
            found = json.loads(content)
        except ValueError as error:
            raise ValueError(f"{path} is no JSON: {error}") from None
    else:
        yaml: Any = import_module("yaml")  # only documents in YAML need it
        try:
            found = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise ValueError(f"{path} is no YAML: {' '.join(str(error).split())}") from None
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        raise ValueError(f"{path} is no OpenAPI document: it has no paths")
    if not str(found.get("openapi", "")).startswith("3."):
        raise ValueError(f"{path}: expected an OpenAPI document of version 3.0 or 3.1")
    return found
