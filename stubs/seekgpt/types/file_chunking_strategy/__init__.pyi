from .. import FileChunkingStrategy
from .. import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
from .. import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject

__all__ = ("FileChunkingStrategy",)
