from .._apart import TextContent as TextContent
