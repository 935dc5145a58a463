import os
from pathlib import Path
from typing import Dict, List, Optional, Union

Folder = Union[str, "os.PathLike[str]"]
PACKAGE: str

def render(endpoints: Optional[Folder] = None) -> Dict[str, str]:
    """The text of every stub, by its path below the folder of stubs."""

def package_source(package: str) -> str:
    """The source of a package of types."""

def write(output: Folder, endpoints: Optional[Folder] = None) -> List[str]:
    """Write the stubs into a folder; the paths of those that changed."""

def check(output: Folder, endpoints: Optional[Folder] = None) -> List[str]:
    """The paths of stubs in a folder that are not what would be written now."""

def run(out: Optional[Folder], endpoints: Optional[Folder] = None, check_only: bool = False) -> int:
    """The command: write, or with ``check_only`` tell what would change; the exit status."""

def compare(root: Path, files: Dict[str, str]) -> List[str]: ...

_VERBS: str
