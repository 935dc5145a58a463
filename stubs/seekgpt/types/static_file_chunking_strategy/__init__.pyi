from .. import StaticFileChunkingStrategy as StaticFileChunkingStrategy
