from typing import Union
from typing_extensions import TypeAlias
from .image_file_content_block import ImageFileContentBlock
from .image_url_content_block import ImageURLContentBlock
from .refusal_content_block import RefusalContentBlock
from .text_content_block import TextContentBlock

__all__ = ["MessageContent"]
MessageContent: TypeAlias = Union[
    ImageFileContentBlock,
    ImageURLContentBlock,
    TextContentBlock,
    RefusalContentBlock,
]
