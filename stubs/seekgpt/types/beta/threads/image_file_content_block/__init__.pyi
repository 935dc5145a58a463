from .. import ImageFileContentBlock as ImageFileContentBlock
from .. import ImageFile as ImageFile
