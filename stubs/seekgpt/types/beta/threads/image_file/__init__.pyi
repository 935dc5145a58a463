from .. import ImageFile as ImageFile

__all__ = ("ImageFile",)
