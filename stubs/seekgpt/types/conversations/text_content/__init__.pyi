from .. import TextContent as TextContent

__all__ = ("TextContent",)
