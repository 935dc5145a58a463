from .. import TextContent

__all__ = ("TextContent",)
