from typing import Union
from typing_extensions import TypeAlias
from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]
FileChunkingStrategy: TypeAlias = Union[
    StaticFileChunkingStrategyObject,
    OtherFileChunkingStrategyObject,
]
