def run() -> None:
    """Make a few calls over real HTTP and say what happens."""
