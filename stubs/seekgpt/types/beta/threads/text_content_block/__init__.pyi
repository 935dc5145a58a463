from .. import TextContentBlock as TextContentBlock
from .. import Text as Text
