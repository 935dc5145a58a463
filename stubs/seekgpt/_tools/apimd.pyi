def render() -> str:
    """The text of ``api.md``."""
