from .. import MessageContentPartParam as MessageContentPartParam
from .. import ImageFileContentBlockParam as ImageFileContentBlockParam
from .. import ImageURLContentBlockParam as ImageURLContentBlockParam
from .. import TextContentBlockParam as TextContentBlockParam
