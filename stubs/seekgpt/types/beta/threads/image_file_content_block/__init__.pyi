from .. import ImageFileContentBlock as ImageFileContentBlock
from .. import ImageFile as ImageFile

__all__ = ("ImageFileContentBlock",)
