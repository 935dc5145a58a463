from .. import MessageContent as MessageContent
from .. import ImageFileContentBlock as ImageFileContentBlock
from .. import ImageURLContentBlock as ImageURLContentBlock
from .. import RefusalContentBlock as RefusalContentBlock
from .. import TextContentBlock as TextContentBlock
