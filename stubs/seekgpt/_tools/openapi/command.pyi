from typing import Any, Dict, Optional

def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, by default of the library's own in a source checkout."""

def export(output: Optional[str]) -> int:
    """Write the document as JSON to a file, or print it."""

def check(path: str, names_path: Optional[str]) -> int:
    """Report how a document differs from the declarations; 1 if it does, 0 if not."""

def update(path: str, names_path: Optional[str], folder: Optional[str] = None) -> int:
    """Write into the declarations what a document says beyond them; report what was left."""

def read(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML."""
