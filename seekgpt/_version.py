"""The name and the version of this package."""

__title__ = "seekgpt"
__version__ = "0.1.0"
