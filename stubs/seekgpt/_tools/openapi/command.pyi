from typing import Any, Dict, Optional

def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, by default of the library's own in a source checkout."""

def export(output: Optional[str], folder: Optional[str] = None) -> int:
    """Write the document as JSON to a file, or print it."""

def run(
    path: str,
    names_path: Optional[str] = None,
    folder: Optional[str] = None,
    check_only: bool = False,
    prune: bool = False,
) -> int:
    """Bring the declarations of a folder to what a document says, and print a report.

    Returns 1 if there is something that only a person can decide, or with ``check_only`` if there
    is any difference, and 0 otherwise.
    """

def read(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML.

    Raises:
        ValueError: the file holds no OpenAPI document of version 3.
    """
