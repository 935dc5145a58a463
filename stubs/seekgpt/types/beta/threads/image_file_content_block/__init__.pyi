from .. import ImageFileContentBlock
from .. import ImageFile as ImageFile

__all__ = ("ImageFileContentBlock",)
