from .. import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
from .. import StaticFileChunkingStrategy as StaticFileChunkingStrategy
