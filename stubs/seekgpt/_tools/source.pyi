def module_source(fullname: str) -> str:
    """The source of a module below ``seekgpt.types`` or ``seekgpt.resources``."""
