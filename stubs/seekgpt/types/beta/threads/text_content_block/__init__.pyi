from .. import TextContentBlock
from .. import Text as Text

__all__ = ("TextContentBlock",)
