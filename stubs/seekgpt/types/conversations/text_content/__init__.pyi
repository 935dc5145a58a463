from .. import TextContent as TextContent
