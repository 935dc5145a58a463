from .. import ImageFile as ImageFile
