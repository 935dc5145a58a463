from typing import List, Optional

def main(arguments: Optional[List[str]] = None) -> int:
    """Run a command; returns the exit status."""
