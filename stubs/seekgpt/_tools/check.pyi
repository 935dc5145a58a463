from typing import Optional

def run(folder: Optional[str] = None, alone: bool = False) -> int:
    """Check a folder, by default the library's own; print every fault, or a summary. A folder that
    stands ``alone`` is not added to the library's declarations.
    """

def compile_folder(folder: str, out: str) -> int:
    """Check a folder and write its compiled form, which reads without a TOML parser."""

def own_folder() -> Optional[str]:
    """The library's declarations in a source checkout; a wheel has them compiled only."""
