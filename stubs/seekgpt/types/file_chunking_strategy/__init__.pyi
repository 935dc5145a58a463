from .. import FileChunkingStrategy as FileChunkingStrategy
from .. import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
from .. import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
